import './api/trusted-types.ts';
import { z } from 'zod';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { chooseTransport } from './api/choose-transport.ts';
import { createApi } from './api/client.ts';
import { App } from './app/App.tsx';
import { createSession } from './state/session.ts';
import './ui/base.css';

// zod would try `new Function`, which the page's policy forbids.
z.config({ jitless: true });

const transport = chooseTransport();
const api = createApi(transport);
const session = createSession(api);
transport.onOpening(() => {
  void session.start();
});
void session.start();

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
createRoot(root).render(
  <StrictMode>
    <App program={{ api, transport, session }} />
  </StrictMode>,
);

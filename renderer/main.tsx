import './api/trusted-types.ts';
import { z } from 'zod';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { chooseTransport } from './api/choose-transport.ts';
import { createApi } from './api/client.ts';
import { App } from './app/App.tsx';
import { createKeptReview } from './state/kept-review.ts';
import { createLook } from './state/look.ts';
import { createSession } from './state/session.ts';
import './ui/base.css';

// zod would try `new Function`, which the page's policy forbids.
z.config({ jitless: true });

const transport = chooseTransport();
const api = createApi(transport);
const session = createSession(api, createKeptReview(window.sessionStorage));
const look = createLook(api, document.documentElement);
transport.onOpening(() => {
  void session.openFromOutside();
});
void look.start();
void session.start();

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
createRoot(root).render(
  <StrictMode>
    <App program={{ api, transport, session, look }} />
  </StrictMode>,
);

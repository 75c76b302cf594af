import type { Transport } from '#shared/transport.ts';
import { readReply, stopped } from '#shared/read-reply.ts';
import { readOffered } from './read-reply.ts';
import { openSession } from './web-session.ts';
import type { Tab } from './web-session.ts';

/** What we use of the window beside its tab. */
export type Surface = Tab & {
  readonly fetch: typeof fetch;
  readonly addEventListener: (event: 'pagehide', listener: () => void) => void;
  readonly setInterval: (tick: () => void, milliseconds: number) => unknown;
};

const heartbeat = 5000;

const gone = stopped(
  'Sightline is no longer running on this computer. Everything agreed so far is in the review file: start Sightline again and open the review.',
);
const unknownTab = stopped(
  'This tab was not opened by Sightline, or Sightline was started again since: close it and go on in the tab that Sightline opens.',
);
const tooLarge = {
  ok: false,
  error: { code: 'too-large', sentence: 'That is more than Sightline takes at once: a chronology may have 50 MB.' },
} as const;
const refused = stopped(
  'Sightline refused what this page asked: load the page again, or close it and start Sightline again.',
);

type Answer = { readonly text: string } | ReturnType<typeof stopped> | typeof tooLarge;

const headersFor = (type: string, bearer: string): Record<string, string> => ({
  'content-type': type,
  authorization: `Bearer ${bearer}`,
});

/** The way to the services over the local server: POST, this tab's own bearer, JSON. */
export const createWebTransport = (surface: Surface): Transport => {
  const request: typeof fetch = (...what) => surface.fetch(...what);
  const session = openSession(surface, request);
  // Whoever asks later is told; without this a server that is already gone would be an error nobody heard.
  session.catch(() => undefined);
  const listeners = new Set<() => void>();
  let openings = 0;

  const post = async (
    door: string,
    body: BodyInit,
    type: string,
    more: Record<string, string> = {},
  ): Promise<Answer> => {
    try {
      const bearer = await session;
      if (bearer === undefined) return unknownTab;
      const response = await request(door, { method: 'POST', headers: { ...headersFor(type, bearer), ...more }, body });
      if (response.ok) return { text: await response.text() };
      if (response.status === 401) return unknownTab;
      return response.status === 413 ? tooLarge : refused;
    } catch {
      // fetch rejects for one reason only here: nobody listens at our own address any more.
      return gone;
    }
  };

  const postJson = (door: string, value: unknown): Promise<Answer> =>
    post(door, JSON.stringify(value), 'application/json');

  const beat = async (): Promise<void> => {
    const answer = await postJson('/alive', {});
    if (!('text' in answer)) return;
    const body: unknown = JSON.parse(answer.text);
    if (typeof body !== 'object' || body === null || !('openings' in body) || typeof body.openings !== 'number') return;
    const grown = body.openings > openings;
    openings = body.openings;
    if (grown) for (const listener of listeners) listener();
  };
  void beat();
  surface.setInterval(() => void beat(), heartbeat);

  surface.addEventListener('pagehide', () => {
    void session.then((bearer) => {
      if (bearer === undefined) return undefined;
      const headers = headersFor('application/json', bearer);
      return request('/leaving', { method: 'POST', headers, body: '{}', keepalive: true }).catch(() => undefined);
    });
  });

  return {
    call: async (name, input) => {
      const answer = await postJson('/call', { name, input });
      return 'text' in answer ? readReply(answer.text) : answer;
    },
    offer: async (name, bytes) => {
      if (bytes.byteLength > 52_428_800) return tooLarge;
      const body = Uint8Array.from(bytes);
      const answer = await post('/offer', body, 'application/octet-stream', {
        'x-file-name': encodeURIComponent(name),
      });
      return 'text' in answer ? readOffered(answer.text) : answer;
    },
    onOpening: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    newTab: async () => {
      const answer = await postJson('/new-tab', {});
      const body: unknown = 'text' in answer ? JSON.parse(answer.text) : undefined;
      if (typeof body !== 'object' || body === null || !('address' in body)) return surface.location.pathname;
      return typeof body.address === 'string' ? body.address : surface.location.pathname;
    },
  };
};

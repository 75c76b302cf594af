import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '#services/content-security.ts';
import { createPasses } from '../../../web/passes.ts';
import { startServer } from '../../../web/server.ts';
import type { LocalServer } from '../../../web/server.ts';
import { createTabs } from '../../../web/tabs.ts';

const text = (words: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(words));
const files = new Map([
  ['/', { type: 'text/html; charset=utf-8', bytes: text('<!doctype html>the shell') }],
  ['/assets/a.js', { type: 'text/javascript; charset=utf-8', bytes: text('1') }],
]);

const calls: unknown[] = [];
let server: LocalServer;
let bearer = '';

const secretOf = (address: string): string => new URL(address).hash.slice(1);

beforeAll(async () => {
  server = await startServer({
    services: {
      callForText: (name, input) => {
        calls.push([name, input]);
        return Promise.resolve(JSON.stringify({ ok: true, value: { name, input } }));
      },
      offer: (name, bytes) => Promise.resolve({ ok: true, value: { file: 'f', name, size: bytes.byteLength } }),
    },
    files,
    passes: createPasses(),
    tabs: createTabs(),
    openings: () => 3,
  });
  const session = await post('/session', undefined, { authorization: `Launch ${secretOf(server.launchAddress())}` });
  bearer = String(JSON.parse(session.body).bearer);
});

afterAll(() => server.close());

type Answer = { readonly status: number; readonly headers: Record<string, unknown>; readonly body: string };

const ask = (
  method: string,
  path: string,
  headers: Record<string, string>,
  body?: string | Uint8Array,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: server.port, method, path, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts).toString('utf8'),
        });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });

const ours = (): Record<string, string> => ({ origin: `http://127.0.0.1:${String(server.port)}` });

const post = (
  path: string,
  body: string | Uint8Array | undefined,
  headers: Record<string, string> = {},
): Promise<Answer> => {
  const length = { 'content-length': String(body === undefined ? 0 : Buffer.byteLength(body)) };
  return ask('POST', path, { ...ours(), 'content-type': 'application/json', ...length, ...headers }, body);
};

const withBearer = (): Record<string, string> => ({ authorization: `Bearer ${bearer}` });

/** Sends bytes as they are and answers the first line of what comes back. */
const raw = async (bytes: string): Promise<string> => {
  const socket = connect(server.port, '127.0.0.1');
  await once(socket, 'connect');
  socket.setTimeout(8000, () => socket.destroy());
  const parts: Buffer[] = [];
  socket.on('data', (part) => parts.push(part));
  socket.on('error', () => undefined);
  socket.end(bytes.replaceAll('OWN', `127.0.0.1:${String(server.port)}`));
  await once(socket, 'close');
  return Buffer.concat(parts).toString('latin1').split('\r\n')[0] ?? '';
};

describe('the local server', () => {
  it('sends the shell and its files with every header that locks them', async () => {
    const shell = await ask('GET', '/', {});
    expect(shell.status).toBe(200);
    expect(shell.body).toContain('the shell');
    expect(shell.headers).toMatchObject({
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cache-control': 'no-store',
    });
    expect(Object.keys(shell.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect((await ask('GET', '/assets/a.js', {})).headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  it.each(['/index.htm', '/assets', '/assets/', '/assets/../a', '/../package.json', '//evil.test/', '/.git/config'])(
    'knows no file at %s',
    async (path) => {
      expect((await ask('GET', path, {})).status).toBe(404);
    },
  );

  it.each([
    ['another host', 'GET / HTTP/1.1\r\nHost: evil.test\r\n\r\n', '421'],
    ['two hosts', 'GET / HTTP/1.1\r\nHost: OWN\r\nHost: OWN\r\n\r\n', '4'],
    ['no host', 'GET / HTTP/1.1\r\n\r\n', '4'],
    ['an old protocol', 'GET / HTTP/1.0\r\nHost: OWN\r\n\r\n', '505'],
    ['an absolute address', 'GET http://OWN/ HTTP/1.1\r\nHost: OWN\r\n\r\n', '400'],
    ['a climb', 'GET /%2e%2e/package.json HTTP/1.1\r\nHost: OWN\r\n\r\n', '400'],
    ['a query with a secret', 'GET /?bearer=x HTTP/1.1\r\nHost: OWN\r\n\r\n', '400'],
    ['a WebSocket', 'GET / HTTP/1.1\r\nHost: OWN\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n', '403'],
    ['an expectation', 'POST /call HTTP/1.1\r\nHost: OWN\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n', '417'],
    ['another origin', 'GET / HTTP/1.1\r\nHost: OWN\r\nOrigin: http://evil.test\r\n\r\n', '403'],
    ['another site', 'GET / HTTP/1.1\r\nHost: OWN\r\nSec-Fetch-Site: cross-site\r\n\r\n', '403'],
    ['a preflight', 'OPTIONS /call HTTP/1.1\r\nHost: OWN\r\nOrigin: http://OWN\r\n\r\n', '405'],
    [
      'a smuggled length',
      'POST /call HTTP/1.1\r\nHost: OWN\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      '4',
    ],
    ['a huge header', `GET / HTTP/1.1\r\nHost: OWN\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, '431'],
    ['no HTTP at all', '\x16\x03\x01 hello\r\n\r\n', '400'],
  ])('refuses %s', async (_, bytes, status) => {
    expect(await raw(bytes)).toContain(`HTTP/1.1 ${status}`);
  });

  it('cannot be reached by another address of this machine', async ({ skip }) => {
    const others = Object.values(networkInterfaces()).flatMap((found) => found ?? []);
    const other = others.find(({ family, internal }) => family === 'IPv4' && !internal);
    if (other === undefined) return skip('this machine has no other address');
    const socket = connect(server.port, other.address);
    const [cause] = await once(socket, 'error').catch((found: unknown) => [found]);
    expect(cause).toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('swaps a launch secret for a bearer once', async () => {
    const launch = { authorization: `Launch ${secretOf(server.launchAddress())}` };
    const first = await post('/session', undefined, launch);
    expect(JSON.parse(first.body)).toEqual({ bearer: expect.stringMatching(/^[\w-]{43}$/) });
    const second = await post('/session', undefined, launch);
    expect([second.status, second.body]).toEqual([401, '']);
  });

  it.each([
    ['nothing', {}],
    ['another scheme', { authorization: 'Basic eDp5' }],
    ['a guess', { authorization: `Bearer ${'A'.repeat(43)}` }],
    ['an empty bearer', { authorization: 'Bearer ' }],
    ['a cookie', { cookie: 'bearer=x' }],
  ])('takes no call with %s in the place of a bearer', async (_, headers) => {
    const before = calls.length;
    for (const door of ['/call', '/new-tab', '/alive', '/leaving']) {
      expect((await post(door, '{}', headers)).status).toBe(401);
    }
    expect(calls.length).toBe(before);
  });

  it('takes no launch secret for a bearer', async () => {
    const secret = secretOf(server.launchAddress());
    expect((await post('/call', '{}', { authorization: `Bearer ${secret}` })).status).toBe(401);
  });

  it('carries a call and its reply, again and again with the same bearer: a reload goes on', async () => {
    for (const input of [{}, { words: 'Zoë’s – entry' }]) {
      const answer = await post('/call', JSON.stringify({ name: 'review', input }), withBearer());
      expect(JSON.parse(answer.body)).toEqual({ ok: true, value: { name: 'review', input } });
    }
  });

  it.each([
    ['no JSON', '{'],
    ['no name', '{"input":{}}'],
    ['a name that is none', '{"name":5,"input":{}}'],
    ['an extra key', '{"name":"review","input":{},"path":"/etc/passwd"}'],
    ['a list', '[]'],
    ['broken UTF-8', Uint8Array.of(0x22, 0xff, 0x22)],
  ])('refuses a body with %s', async (_, body) => {
    const before = calls.length;
    expect((await post('/call', body, withBearer())).status).toBe(400);
    expect(calls.length).toBe(before);
  });

  it('takes the bytes of a file, named in any script', async () => {
    const name = 'Schwester – Zoë.csv';
    const headers = {
      ...withBearer(),
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(name),
    };
    const answer = await post('/offer', new Uint8Array(300_000).fill(7), headers);
    expect(JSON.parse(answer.body)).toEqual({ ok: true, value: { file: 'f', name, size: 300_000 } });
  });

  it.each(['', '..%2Fx.csv', 'a%5Cb.csv', '%00.csv', '%E0%A4%A', 'a%0Ab'])(
    'takes no file with the name %j',
    async (name) => {
      const headers = { ...withBearer(), 'content-type': 'application/octet-stream', 'x-file-name': name };
      expect((await post('/offer', 'a', headers)).status).toBe(400);
    },
  );

  it('gives a second tab a launch secret of its own', async () => {
    const { address } = JSON.parse((await post('/new-tab', '{}', withBearer())).body);
    const session = await post('/session', undefined, { authorization: `Launch ${secretOf(String(address))}` });
    const second = String(JSON.parse(session.body).bearer);
    expect(second).not.toBe(bearer);
    for (const one of [bearer, second]) {
      expect((await post('/alive', '{}', { authorization: `Bearer ${one}` })).body).toBe('{"openings":3}');
    }
  });

  it('does not fall over a body that breaks off', async () => {
    const socket = connect(server.port, '127.0.0.1');
    await once(socket, 'connect');
    const origin = `http://127.0.0.1:${String(server.port)}`;
    socket.write(
      `POST /call HTTP/1.1\r\nHost: ${origin.slice(7)}\r\nOrigin: ${origin}\r\nContent-Type: application/json\r\nAuthorization: Bearer ${bearer}\r\nContent-Length: 100\r\n\r\n{"na`,
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    socket.destroy();
    expect((await post('/alive', '{}', withBearer())).status).toBe(200);
  });
});

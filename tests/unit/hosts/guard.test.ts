import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { judge } from '../../../web/guard.ts';
import type { RawRequest } from '../../../web/guard.ts';

const port = 40_123;
const own = '127.0.0.1:40123';
const origin = `http://${own}`;

const get = (target: string, ...more: string[]): RawRequest => ({
  method: 'GET',
  target,
  httpVersion: '1.1',
  rawHeaders: ['Host', own, ...more],
});

const post = (target: string, ...more: string[]): RawRequest => ({
  method: 'POST',
  target,
  httpVersion: '1.1',
  rawHeaders: ['Host', own, 'Origin', origin, 'Content-Type', 'application/json', 'Content-Length', '2', ...more],
});

const withHeaders = (request: RawRequest, rawHeaders: readonly string[]): RawRequest => ({ ...request, rawHeaders });

const admitted: readonly (readonly [string, RawRequest])[] = [
  ['the shell', get('/')],
  ['a file of the page', get('/assets/index-1a2B_c.js')],
  ['the shell by the address bar', get('/', 'Sec-Fetch-Site', 'none', 'Sec-Fetch-Dest', 'document')],
  [
    'the shell by the file that starts the browser',
    get('/', 'Sec-Fetch-Site', 'cross-site', 'Sec-Fetch-Dest', 'document', 'Sec-Fetch-Mode', 'navigate'),
  ],
  ['a file for our own page', get('/assets/a.css', 'Sec-Fetch-Site', 'same-origin', 'Sec-Fetch-Dest', 'style')],
  ['our own origin named on a GET', get('/assets/a.woff2', 'Origin', origin)],
  ['a call', post('/call')],
  ['a call from our page', post('/call', 'Sec-Fetch-Site', 'same-origin')],
  ['a heartbeat', post('/alive')],
];

const refused: readonly (readonly [string, RawRequest, number])[] = [
  ['no Host', withHeaders(get('/'), []), 421],
  ['two Hosts', withHeaders(get('/'), ['Host', own, 'host', own]), 421],
  ['localhost', withHeaders(get('/'), ['Host', 'localhost:40123']), 421],
  ['another port', withHeaders(get('/'), ['Host', '127.0.0.1:40124']), 421],
  ['no port', withHeaders(get('/'), ['Host', '127.0.0.1']), 421],
  ['a rebound name', withHeaders(get('/'), ['Host', 'evil.test:40123']), 421],
  ['our address as a prefix', withHeaders(get('/'), ['Host', `${own}.evil.test`]), 421],
  ['IPv6 loopback', withHeaders(get('/'), ['Host', '[::1]:40123']), 421],
  ['a decimal address', withHeaders(get('/'), ['Host', '2130706433:40123']), 421],
  ['a user before the host', withHeaders(get('/'), ['Host', `x@${own}`]), 421],
  ['HTTP/1.0', { ...get('/'), httpVersion: '1.0' }, 505],
  ['an upgrade', get('/', 'Upgrade', 'websocket', 'Connection', 'Upgrade'), 403],
  ['OPTIONS', { ...post('/call'), method: 'OPTIONS' }, 405],
  ['PUT', { ...post('/call'), method: 'PUT' }, 405],
  ['TRACE', { ...get('/'), method: 'TRACE' }, 405],
  ['HEAD', { ...get('/'), method: 'HEAD' }, 405],
  ['CONNECT', { ...get('/'), method: 'CONNECT' }, 405],
  ['GET of a call', get('/call'), 405],
  ['POST of the shell', post('/'), 404],
  ['POST of nothing we know', post('/calls'), 404],
  ['another origin on a GET', get('/', 'Origin', 'http://evil.test'), 403],
  ['the null origin', get('/', 'Origin', 'null'), 403],
  ['an empty origin', get('/', 'Origin', ''), 403],
  ['two origins', post('/call', 'Origin', origin), 403],
  ['https for our origin', get('/', 'Origin', `https://${own}`), 403],
  ['our origin with a slash', get('/', 'Origin', `${origin}/`), 403],
  ['localhost as origin', get('/', 'Origin', 'http://localhost:40123'), 403],
  [
    'POST without an origin',
    withHeaders(post('/call'), ['Host', own, 'Content-Type', 'application/json', 'Content-Length', '2']),
    403,
  ],
  ['another site', get('/', 'Sec-Fetch-Site', 'cross-site'), 403],
  [
    'the shell in a frame of another site',
    get('/', 'Sec-Fetch-Site', 'cross-site', 'Sec-Fetch-Dest', 'iframe', 'Sec-Fetch-Mode', 'navigate'),
    403,
  ],
  [
    'the shell as a picture',
    get('/', 'Sec-Fetch-Site', 'cross-site', 'Sec-Fetch-Dest', 'image', 'Sec-Fetch-Mode', 'no-cors'),
    403,
  ],
  [
    'a file of the page from another site',
    get('/assets/a.js', 'Sec-Fetch-Site', 'cross-site', 'Sec-Fetch-Dest', 'document', 'Sec-Fetch-Mode', 'navigate'),
    403,
  ],
  [
    'a form of another site',
    post('/call', 'Sec-Fetch-Site', 'cross-site', 'Sec-Fetch-Dest', 'document', 'Sec-Fetch-Mode', 'navigate'),
    403,
  ],
  ['the address bar without a destination', get('/', 'Sec-Fetch-Site', 'none'), 403],
  ['another port of this machine', post('/call', 'Sec-Fetch-Site', 'same-site'), 403],
  ['the address bar on a POST', post('/call', 'Sec-Fetch-Site', 'none'), 403],
  ['the address bar into a frame', get('/', 'Sec-Fetch-Site', 'none', 'Sec-Fetch-Dest', 'iframe'), 403],
  ['two Sec-Fetch-Sites', get('/', 'Sec-Fetch-Site', 'same-origin', 'Sec-Fetch-Site', 'same-origin'), 403],
  ['an unknown Sec-Fetch-Site', get('/', 'Sec-Fetch-Site', 'same-origin, none'), 403],
  ['an absolute address', get(`http://${own}/`), 400],
  ['a query', get('/?secret=1'), 400],
  ['percent signs', get('/%2e%2e/etc/passwd'), 400],
  ['a backslash', get('/..\\..\\x'), 400],
  ['a NUL', get('/\0'), 400],
  ['the server-wide target', get('*'), 400],
  ['a GET with a body', get('/', 'Content-Length', '3'), 400],
  ['a GET in chunks', get('/', 'Transfer-Encoding', 'chunked'), 400],
  ['text/plain', withHeaders(post('/call'), ['Host', own, 'Origin', origin, 'Content-Type', 'text/plain']), 415],
  [
    'a charset',
    withHeaders(post('/call'), ['Host', own, 'Origin', origin, 'Content-Type', 'application/json; charset=utf-8']),
    415,
  ],
  ['no content type', withHeaders(post('/call'), ['Host', own, 'Origin', origin]), 415],
  ['two content types', post('/call', 'Content-Type', 'application/json'), 415],
  ['JSON to the door of bytes', post('/offer'), 415],
  ['a packed body', post('/call', 'Content-Encoding', 'gzip'), 415],
  ['chunks', post('/call', 'Transfer-Encoding', 'chunked'), 411],
  ['two lengths', post('/call', 'Content-Length', '2'), 411],
  [
    'a length that is no number',
    withHeaders(post('/call'), [
      'Host',
      own,
      'Origin',
      origin,
      'Content-Type',
      'application/json',
      'Content-Length',
      '+2',
    ]),
    411,
  ],
  [
    'too much',
    withHeaders(post('/call'), [
      'Host',
      own,
      'Origin',
      origin,
      'Content-Type',
      'application/json',
      'Content-Length',
      '4000001',
    ]),
    413,
  ],
];

describe('the guard of the local server', () => {
  it.each(admitted)('admits %s', (_, request) => {
    expect(judge(request, port).pass).toBe(true);
  });

  it.each(refused)('refuses %s', (_, request, status) => {
    expect(judge(request, port)).toEqual({ pass: false, status });
  });

  it('has a case for each way in that is refused, more than forty', () => {
    expect(refused.length).toBeGreaterThan(40);
  });

  it('admits nobody by any Host but its own', () => {
    fc.assert(
      fc.property(
        fc.string().filter((host) => host !== own),
        (host) => {
          expect(judge(withHeaders(get('/'), ['Host', host]), port)).toEqual({ pass: false, status: 421 });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never takes a target for a page that could climb or carry a secret', () => {
    fc.assert(
      fc.property(fc.string(), (target) => {
        const verdict = judge(get(target), port);
        if (verdict.pass && verdict.door === 'page') expect(verdict.address).toMatch(/^\/[\w./-]*$/);
      }),
      { numRuns: 300 },
    );
  });
});

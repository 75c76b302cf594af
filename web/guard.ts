/*
 * Who may ask the local server for anything: only a page that this server itself sent. A page of another site in the same
 * browser can reach 127.0.0.1 too (by a link, a form, a script, a name that is made to point here), so every request is
 * judged by its own headers before anything is looked up. Pure, so that every case stands in one table.
 */

export type RawRequest = {
  readonly method: string;
  readonly target: string;
  readonly httpVersion: string;
  /** Names and values in turn, as they came, repeated ones included. */
  readonly rawHeaders: readonly string[];
};

export const doors = ['/session', '/call', '/offer', '/new-tab', '/alive', '/leaving'] as const;
export type Door = (typeof doors)[number];

export type Verdict =
  | { readonly pass: true; readonly door: 'page'; readonly address: string }
  | { readonly pass: true; readonly door: Door; readonly length: number }
  | { readonly pass: false; readonly status: number };

/** The most bytes that each door takes; a chronology is at most 50 MB. */
const mostBytes: Readonly<Record<Door, number>> = {
  '/session': 0,
  '/call': 4_000_000,
  '/offer': 52_428_800,
  '/new-tab': 2,
  '/alive': 2,
  '/leaving': 2,
};

const refuse = (status: number): Verdict => ({ pass: false, status });

const valuesOf = (rawHeaders: readonly string[], name: string): readonly string[] =>
  rawHeaders.filter((_, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === name);

const isDoor = (target: string): target is Door => doors.some((door) => door === target);

/** The answer's status where the headers show that it does not come from our own page, else undefined. */
const foreign = (request: RawRequest, port: number): number | undefined => {
  const all = (name: string): readonly string[] => valuesOf(request.rawHeaders, name);
  const own = `127.0.0.1:${String(port)}`;

  const hosts = all('host');
  if (hosts.length !== 1 || hosts[0] !== own) return 421;
  if (request.httpVersion !== '1.1') return 505;
  if (all('upgrade').length > 0) return 403;
  if (request.method !== 'GET' && request.method !== 'POST') return 405;

  const origins = all('origin');
  if (origins.length > 1 || (origins.length === 1 && origins[0] !== `http://${own}`)) return 403;
  if (request.method === 'POST' && origins.length === 0) return 403;

  const sites = all('sec-fetch-site');
  if (sites.length > 1) return 403;
  const site = sites[0];
  if (site === undefined || site === 'same-origin') return undefined;
  return arrivesByAddress(request, site) ? undefined : 403;
};

/**
 * The shell alone may be arrived at from elsewhere: typed into the address bar, or led to by the file that starts the browser,
 * which browsers call another site. It holds no data, is never framed, and keeps no tie to whoever opened it.
 */
const arrivesByAddress = (request: RawRequest, site: string): boolean => {
  const all = (name: string): string => valuesOf(request.rawHeaders, name).join();
  if (request.method !== 'GET' || all('sec-fetch-dest') !== 'document') return false;
  return site === 'none' || (site === 'cross-site' && request.target === '/' && all('sec-fetch-mode') === 'navigate');
};

const bodyOf = (request: RawRequest, door: Door): Verdict => {
  const all = (name: string): readonly string[] => valuesOf(request.rawHeaders, name);
  const types = all('content-type');
  const type = door === '/offer' ? 'application/octet-stream' : 'application/json';
  if (door !== '/session' && (types.length !== 1 || types[0] !== type)) return refuse(415);
  if (all('content-encoding').length > 0) return refuse(415);
  if (all('transfer-encoding').length > 0) return refuse(411);
  const lengths = all('content-length');
  if (lengths.length !== 1 || !/^\d{1,9}$/.test(lengths[0] ?? '')) return refuse(411);
  const length = Number(lengths[0]);
  return length > mostBytes[door] ? refuse(413) : { pass: true, door, length };
};

/** Admits a request to one door of the server, or says with which status it is refused. `port` is the server's own. */
export const judge = (request: RawRequest, port: number): Verdict => {
  const status = foreign(request, port);
  if (status !== undefined) return refuse(status);
  if (!/^\/[\w./-]*$/.test(request.target)) return refuse(400);
  if (isDoor(request.target)) return request.method === 'POST' ? bodyOf(request, request.target) : refuse(405);
  if (request.method !== 'GET') return refuse(404);
  const bodies = ['content-length', 'transfer-encoding'].flatMap((name) => valuesOf(request.rawHeaders, name));
  if (bodies.some((value) => value !== '0')) return refuse(400);
  return { pass: true, door: 'page', address: request.target };
};

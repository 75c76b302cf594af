import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pageHeaders } from '#services/content-security.ts';
import type { PageFile } from '#services/page-files.ts';
import type { Supervisor } from '#services/supervisor.ts';
import { judge } from './guard.ts';
import type { Door, Verdict } from './guard.ts';
import type { Passes } from './passes.ts';
import { readBody } from './read-body.ts';
import { readCall } from './read-call.ts';
import type { Tabs } from './tabs.ts';

export type LocalServer = {
  readonly port: number;
  /** The address of a tab with a launch secret of its own, good once. */
  readonly launchAddress: () => string;
  readonly close: () => Promise<void>;
};

export type ServerParts = {
  readonly services: Pick<Supervisor, 'callForText' | 'offer'>;
  readonly files: ReadonlyMap<string, PageFile>;
  readonly passes: Passes;
  readonly tabs: Tabs;
  /** How many review files were opened from outside so far: a tab that sees it grow asks for the newest. */
  readonly openings: () => number;
};

const own = '127.0.0.1';

const send = (response: ServerResponse, status: number, type: string, body: string | Uint8Array): void => {
  response.writeHead(status, { ...pageHeaders, 'content-type': type, 'content-length': Buffer.byteLength(body) });
  response.end(body);
};

const sendText = (response: ServerResponse, json: string | Uint8Array): void => {
  send(response, 200, 'application/json', json);
};
const sendJson = (response: ServerResponse, value: unknown): void => {
  sendText(response, JSON.stringify(value));
};

/** Refusals say nothing but their status: whoever is refused is not a page of ours. The connection ends with it. */
const refuse = (response: ServerResponse, status: number): void => {
  response.writeHead(status, {
    ...pageHeaders,
    'content-type': 'text/plain',
    'content-length': 0,
    connection: 'close',
  });
  response.end();
};

const credential = (request: IncomingMessage, scheme: 'Bearer' | 'Launch'): string | undefined => {
  const [found, secret, ...more] = (request.headers.authorization ?? '').split(' ');
  return found === scheme && secret !== undefined && more.length === 0 ? secret : undefined;
};

const refusal = Buffer.from('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');

/**
 * The local server: the page's files, and the services behind a guard, on 127.0.0.1 alone. `port` 0 takes any free one.
 * Answers when it listens.
 */
export const startServer = async (parts: ServerParts, port = 0): Promise<LocalServer> => {
  const { services, files, passes, tabs } = parts;
  let listening = port;

  const launchAddress = (): string => `http://${own}:${String(listening)}/#${passes.issueLaunch()}`;

  const page = (response: ServerResponse, address: string): void => {
    const file = files.get(address);
    if (file === undefined) refuse(response, 404);
    else send(response, 200, file.type, file.bytes);
  };

  const openSession = (request: IncomingMessage, response: ServerResponse): void => {
    const launch = credential(request, 'Launch');
    const bearer = launch === undefined ? undefined : passes.redeem(launch);
    if (bearer === undefined) {
      refuse(response, 401);
      return;
    }
    tabs.alive(bearer);
    sendJson(response, { bearer });
  };

  const work = async (door: Door, bearer: string, request: IncomingMessage, body: Uint8Array): Promise<unknown> => {
    if (door === '/leaving') tabs.leaving(bearer);
    else tabs.alive(bearer);
    if (door === '/offer') {
      const name = readName(request.headers['x-file-name']);
      return name === undefined ? undefined : services.offer(name, body);
    }
    return door === '/new-tab' ? { address: launchAddress() } : { openings: parts.openings() };
  };

  const enter = async (
    verdict: Extract<Verdict, { length: number }>,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> => {
    if (verdict.door === '/session') {
      openSession(request, response);
      return;
    }
    const bearer = credential(request, 'Bearer');
    if (bearer === undefined || !passes.admits(bearer)) {
      refuse(response, 401);
      return;
    }
    const body = await readBody(request, verdict.length);
    if (body === undefined) return;
    if (verdict.door === '/call') {
      tabs.alive(bearer);
      const call = readCall(body);
      // Handed on as it came: a whole timeline is not taken apart only to be put together again.
      if (call === undefined) refuse(response, 400);
      else sendText(response, await services.callForText(call.name, call.input));
      return;
    }
    const answer = await work(verdict.door, bearer, request, body);
    if (answer === undefined) refuse(response, 400);
    else sendJson(response, answer);
  };

  const server = createServer(
    { maxHeaderSize: 16_384, headersTimeout: 5_000, requestTimeout: 60_000, keepAliveTimeout: 20_000 },
    (request, response) => {
      const { method = '', url: target = '', httpVersion, rawHeaders } = request;
      const verdict = judge({ method, target, httpVersion, rawHeaders }, listening);
      if (!verdict.pass) refuse(response, verdict.status);
      else if (verdict.door === 'page') page(response, verdict.address);
      else void enter(verdict, request, response);
    },
  );
  server.maxConnections = 64;
  server.on('upgrade', (_, socket) => {
    socket.on('error', () => undefined);
    socket.end(refusal);
  });
  server.on('checkContinue', (_, response) => {
    refuse(response, 417);
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, own, resolve);
  });
  const address = server.address();
  if (address !== null && typeof address === 'object') listening = address.port;

  return {
    port: listening,
    launchAddress,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
};

/** The file's name comes percent-encoded, because headers hold no other letters; a name with a folder in it is none. */
const readName = (header: string | readonly string[] | undefined): string | undefined => {
  if (typeof header !== 'string' || header.length > 2000) return undefined;
  try {
    const name = decodeURIComponent(header);
    return name === '' || /[/\\\p{Cc}]/u.test(name) ? undefined : name;
  } catch (cause) {
    if (cause instanceof URIError) return undefined;
    throw cause;
  }
};

import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chromiumSentence, findChromium } from '../../support/chromium.mjs';
import { createPasses } from '../../../web/passes.ts';
import { startServer } from '../../../web/server.ts';
import type { LocalServer } from '../../../web/server.ts';
import { createTabs } from '../../../web/tabs.ts';

/* What a page of another site, open in the same real browser, gets from the local server: nothing. */

const executablePath = findChromium();
const calls: string[] = [];
let ours: LocalServer | undefined;
let theirs: Server | undefined;
let theirPort = 0;
let browser: Browser | undefined;

const bytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text));

beforeAll(async () => {
  if (executablePath === undefined) return;
  ours = await startServer({
    services: {
      callForText: (name) => {
        calls.push(name);
        return Promise.resolve(JSON.stringify({ ok: true, value: 'case text' }));
      },
      offer: (name) => {
        calls.push(name);
        return Promise.resolve({ ok: true, value: name });
      },
    },
    files: new Map([
      ['/', { type: 'text/html', bytes: bytes('<!doctype html><title>shell</title>') }],
      ['/a.js', { type: 'text/javascript', bytes: bytes('globalThis.reached = true') }],
      ['/a.svg', { type: 'image/svg+xml', bytes: bytes('<svg xmlns="http://www.w3.org/2000/svg"/>') }],
    ]),
    passes: createPasses(),
    tabs: createTabs(),
    openings: () => 0,
  });
  const site = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<!doctype html><title>another site</title>');
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  theirs = site;
  const address = site.address();
  theirPort = typeof address === 'object' && address !== null ? address.port : 0;
  browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      // Any name of theirs leads to this machine, as a name server of theirs could make it.
      '--host-resolver-rules=MAP *.test 127.0.0.1',
    ],
  });
});

afterAll(async () => {
  await browser?.close();
  theirs?.close();
  await ours?.close();
});

const newPage = (): Promise<Page> => {
  if (browser === undefined) throw new Error('no browser');
  return browser.newPage();
};

/** Tries every way of the page at ours and answers what each came to. */
const attack = async (base: string): Promise<Record<string, string>> => {
  const settled = (name: string, attempt: Promise<string>): Promise<[string, string]> =>
    Promise.race([attempt, new Promise<string>((resolve) => setTimeout(resolve, 3000, 'nothing'))]).then(
      (outcome) => [name, outcome],
      () => [name, 'refused'],
    );
  const element = (tag: 'script' | 'img' | 'link', path: string): Promise<string> =>
    new Promise((resolve) => {
      const made = document.createElement(tag);
      made.addEventListener('load', () => {
        resolve('loaded');
      });
      made.addEventListener('error', () => {
        resolve('refused');
      });
      if (made instanceof HTMLLinkElement) Object.assign(made, { rel: 'stylesheet', href: base + path });
      else made.src = base + path;
      document.head.append(made);
    });
  const framed = async (): Promise<string> => {
    const frame = document.createElement('iframe');
    frame.src = `${base}/`;
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    try {
      return frame.contentDocument === null ? 'refused' : `read ${frame.contentDocument.title}`;
    } catch {
      return 'refused';
    }
  };
  const read = (path: string, init: RequestInit): Promise<string> =>
    fetch(base + path, init).then(async (answer) =>
      answer.type === 'opaque' ? 'opaque' : `${String(answer.status)} ${await answer.text()}`,
    );
  const body = '{"name":"recentReviews","input":{}}';
  const json = { 'content-type': 'application/json', authorization: `Bearer ${'A'.repeat(43)}` };
  return Object.fromEntries(
    await Promise.all([
      settled('fetch', read('/', {})),
      settled('fetch with credentials', read('/', { credentials: 'include' })),
      settled('call', read('/call', { method: 'POST', headers: json, body })),
      settled('simple call', read('/call', { method: 'POST', mode: 'no-cors', body })),
      settled('beacon', Promise.resolve(navigator.sendBeacon(`${base}/call`, body) ? 'opaque' : 'refused')),
      settled('script', element('script', '/a.js')),
      settled('picture', element('img', '/a.svg')),
      settled('style', element('link', '/a.js')),
      settled('frame', framed()),
      settled(
        'socket',
        new Promise((resolve, reject) => {
          const socket = new WebSocket(`${base.replace('http', 'ws')}/call`);
          socket.onopen = () => {
            resolve('open');
          };
          socket.onerror = reject;
        }),
      ),
      settled(
        'events',
        new Promise((resolve, reject) => {
          const events = new EventSource(`${base}/`);
          events.onopen = () => {
            resolve('open');
          };
          events.onerror = reject;
        }),
      ),
    ]),
  );
};

const nothing = ['refused', 'opaque', 'nothing'];

describe('a page of another site', () => {
  beforeEach(({ skip }) => {
    skip(executablePath === undefined, chromiumSentence);
  });

  it.each([
    ['another port of this machine', () => `http://127.0.0.1:${String(theirPort)}/`],
    ['another port by another name', () => `http://localhost:${String(theirPort)}/`],
    ['a name that leads to this machine', () => `http://evil.test:${String(theirPort)}/`],
  ])('gets nothing from %s', async (_, address) => {
    const page = await newPage();
    await page.goto(address());
    const outcomes = await page.evaluate(attack, `http://127.0.0.1:${String(ours?.port)}`);
    expect(Object.keys(outcomes)).toHaveLength(11);
    expect(Object.entries(outcomes).filter(([, outcome]) => !nothing.includes(outcome))).toEqual([]);
    expect(await page.evaluate(() => 'reached' in globalThis)).toBe(false);
    await page.close();
  });

  it('cannot take our place by a name of its own', async () => {
    const page = await newPage();
    const answer = await page.goto(`http://evil.test:${String(ours?.port)}/`).catch(() => undefined);
    expect([421, undefined]).toContain(answer?.status());
    await page.close();
  });

  it('keeps no hold on a window of ours that it opened', async () => {
    const page = await newPage();
    await page.goto(`http://127.0.0.1:${String(theirPort)}/`);
    const opened = page.context().waitForEvent('page');
    await page.evaluate(
      (address) => {
        Reflect.set(globalThis, 'held', window.open(address));
      },
      `http://127.0.0.1:${String(ours?.port)}/`,
    );
    const ourPage = await opened;
    await ourPage.waitForLoadState();
    expect(await ourPage.evaluate((): unknown => window.opener)).toBeNull();
    await page.waitForFunction(() => {
      const held: unknown = Reflect.get(globalThis, 'held');
      return typeof held === 'object' && held !== null && 'closed' in held && held.closed === true;
    });
    await ourPage.close();
    await page.close();
  });

  it('brought no call to the services', () => {
    expect(calls).toEqual([]);
  });
});

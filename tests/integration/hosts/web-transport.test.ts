import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createApi } from '../../../renderer/api/client.ts';
import { createWebTransport } from '../../../renderer/api/web-transport.ts';
import type { Surface } from '../../../renderer/api/web-transport.ts';
import { createPasses } from '../../../web/passes.ts';
import { startServer } from '../../../web/server.ts';
import type { LocalServer } from '../../../web/server.ts';
import { createTabs } from '../../../web/tabs.ts';
import type { Tabs } from '../../../web/tabs.ts';
import type { Reply } from '#shared/errors.ts';

/* The page's way out against the real server; only the window is made by hand. */

let server: LocalServer;
let tabs: Tabs;
let openings = 0;
const goodbyes: string[] = [];
let answers: Reply[] = [];
let offered: { name: string; bytes: Uint8Array }[] = [];

beforeAll(async () => {
  tabs = createTabs();
  server = await startServer({
    services: {
      callForText: (name, input) =>
        Promise.resolve(JSON.stringify(answers.shift() ?? { ok: true, value: { name, input } })),
      offer: (name, bytes) => {
        offered.push({ name, bytes: Uint8Array.from(bytes) });
        return Promise.resolve({ ok: true, value: { file: 'f1', name } });
      },
    },
    files: new Map(),
    passes: createPasses(),
    tabs: {
      ...tabs,
      leaving: (bearer) => {
        goodbyes.push(bearer);
        tabs.leaving(bearer);
      },
    },
    openings: () => openings,
  });
});

afterAll(() => server.close());

beforeEach(() => {
  answers = [];
  offered = [];
});

/** A tab at an address: what is kept outlives its reload, as a browser's session storage does. */
const openTab = (address: string, kept = new Map<string, string>()) => {
  const url = new URL(address);
  const location = { hash: url.hash, pathname: '/' };
  const beats: (() => void)[] = [];
  const leaves: (() => void)[] = [];
  const surface: Surface = {
    location,
    history: { replaceState: () => (location.hash = '') },
    sessionStorage: {
      getItem: (name) => kept.get(name) ?? null,
      setItem: (name, value) => kept.set(name, value),
      removeItem: (name) => kept.delete(name),
    },
    fetch: (path, init) => {
      const headers = new Headers(init?.headers);
      headers.set('origin', url.origin);
      return fetch(new URL(typeof path === 'string' ? path : '/', url.origin), { ...init, headers });
    },
    addEventListener: (_, listener) => leaves.push(listener),
    setInterval: (tick) => beats.push(tick),
  };
  return { transport: createWebTransport(surface), kept, location, beats, leaves };
};

const bare = (): string => server.launchAddress().split('#')[0] ?? '';

describe('the way to the services over the local server', () => {
  it('swaps the launch secret at once, and takes it out of the address', async () => {
    const { transport, kept, location } = openTab(server.launchAddress());
    expect(location.hash).toBe('');
    expect(await transport.call('about', {})).toEqual({ ok: true, value: { name: 'about', input: {} } });
    expect([...kept.values()]).toEqual([expect.stringMatching(/^[\w-]{43}$/)]);
  });

  it('goes on after a reload', async () => {
    const first = openTab(server.launchAddress());
    await first.transport.call('about', {});
    const again = openTab(bare(), first.kept);
    expect((await again.transport.call('about', {})).ok).toBe(true);
  });

  it('goes on when the used address is loaded again in its own tab', async () => {
    const address = server.launchAddress();
    const first = openTab(address);
    await first.transport.call('about', {});
    expect((await openTab(address, first.kept).transport.call('about', {})).ok).toBe(true);
  });

  it('tells a tab that the program did not open what to do', async () => {
    const used = server.launchAddress();
    await openTab(used).transport.call('about', {});
    for (const address of [bare(), used, `${bare()}#${'A'.repeat(43)}`]) {
      const reply = await openTab(address).transport.call('about', {});
      expect(reply).toMatchObject({ ok: false, error: { code: 'services-stopped' } });
      expect(reply.ok ? '' : reply.error.sentence).toContain('not opened by Sightline');
    }
  });

  it('opens a second tab with a pass of its own', async () => {
    const first = openTab(server.launchAddress());
    const address = (await first.transport.newTab?.()) ?? '';
    const second = openTab(address);
    expect((await second.transport.call('about', {})).ok).toBe(true);
    expect([...second.kept.values()]).not.toEqual([...first.kept.values()]);
  });

  it('hands over bytes under a name in any script', async () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at % 256);
    const { transport } = openTab(server.launchAddress());
    expect(await transport.offer('Zoë – Hebamme.csv', bytes)).toEqual({
      ok: true,
      value: { file: 'f1', name: 'Zoë – Hebamme.csv' },
    });
    expect(offered).toEqual([{ name: 'Zoë – Hebamme.csv', bytes }]);
  });

  it('refuses a file that is too large before it sends it', async () => {
    const { transport } = openTab(server.launchAddress());
    const reply = await transport.offer('a.csv', new Uint8Array(52_428_801));
    expect(reply).toMatchObject({ ok: false, error: { code: 'too-large' } });
    expect(offered).toEqual([]);
  });

  it('tells the page of a file opened from outside, once', async () => {
    const { transport, beats } = openTab(server.launchAddress());
    await transport.call('about', {});
    let told = 0;
    const heard = new Promise<void>((resolve) => {
      transport.onOpening(() => {
        told += 1;
        resolve();
      });
    });
    openings += 1;
    beats[0]?.();
    await heard;
    beats[0]?.();
    await transport.call('about', {});
    expect(told).toBe(1);
  });

  it('says goodbye when the page is left', async () => {
    const { transport, leaves, kept } = openTab(server.launchAddress());
    await transport.call('about', {});
    expect(goodbyes).toEqual([]);
    leaves[0]?.();
    await vi.waitFor(() => {
      expect(goodbyes).toEqual([...kept.values()]);
    });
  });

  it('asks once more for what changes nothing when the services were started again, and never for an edit', async () => {
    const stopped: Reply = { ok: false, error: { code: 'services-stopped', sentence: 'Stopped.' } };
    const api = createApi(openTab(server.launchAddress()).transport);
    answers = [stopped];
    expect(await api.recentReviews({})).toEqual({ name: 'recentReviews', input: {} });
    answers = [stopped, stopped];
    await expect(api.recentReviews({})).rejects.toMatchObject({ code: 'services-stopped', sentence: 'Stopped.' });
    answers = [stopped];
    const edit = { review: 'r', basedOn: 0 } as Parameters<typeof api.undo>[0];
    await expect(api.undo(edit)).rejects.toMatchObject({ code: 'services-stopped' });
    expect(answers).toEqual([]);
  });

  it('tells what happened when the program has ended', async () => {
    const other = await startServer({
      services: {
        callForText: () => Promise.resolve('{"ok":true,"value":1}'),
        offer: () => Promise.reject(new Error('no')),
      },
      files: new Map(),
      passes: createPasses(),
      tabs: createTabs(),
      openings: () => 0,
    });
    const { transport } = openTab(other.launchAddress());
    expect((await transport.call('about', {})).ok).toBe(true);
    await other.close();
    const reply = await transport.call('about', {});
    expect(reply.ok ? '' : reply.error.sentence).toContain('no longer running');
  });
});

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { forkServices } from '#services/forked-services.ts';
import { superviseServices } from '#services/supervisor.ts';
import { createElectronTransport } from '../../../renderer/api/electron-transport.ts';
import { startStandIn } from '../../support/electron-stand-in/start-stand-in.ts';
import { allCalls, exerciseContract } from '../../support/exercise-contract.ts';
import type { Door } from '../../support/exercise-contract.ts';
import { createPasses } from '../../../web/passes.ts';
import { startServer } from '../../../web/server.ts';
import { createTabs } from '../../../web/tabs.ts';
import { createWebTransport } from '../../../renderer/api/web-transport.ts';

/* Every call of the contract over the real hosts, with the real services in a process of their own and a real review file. */

const root = resolve(import.meta.dirname, '..', '..', '..');
const services = join(root, 'services', 'child.ts');
const samples = join(root, 'import-samples');
const folders: string[] = [];

const newFolders = () => {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-calls-'));
  folders.push(folder);
  const documents = join(folder, 'documents');
  mkdirSync(documents);
  return { data: join(folder, 'data'), documents, samples };
};

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const expectEveryCall = async (door: Door): Promise<void> => {
  const replies = await exerciseContract(door, 'Exercise');
  expect([...replies.keys()].sort()).toEqual([...allCalls].sort());
  const failed = [...replies].filter(([, reply]) => !reply.ok).map(([name]) => name);
  // Where there are no dialogs of the system, the services say so.
  expect(failed.filter((name) => name !== 'chooseFiles' && name !== 'choosePlace')).toEqual([]);
};

describe('every call of the contract', () => {
  it('goes over the localhost host', async () => {
    const supervisor = superviseServices(() => forkServices(services), {
      host: 'web',
      folders: newFolders(),
      nativeDialogs: false,
    });
    const server = await startServer({
      services: supervisor,
      files: new Map(),
      passes: createPasses(),
      tabs: createTabs(),
      openings: () => 0,
    });
    const address = new URL(server.launchAddress());
    const location = { hash: address.hash, pathname: '/' };
    const kept = new Map<string, string>();
    const transport = createWebTransport({
      location,
      history: { replaceState: () => undefined },
      sessionStorage: {
        getItem: (name) => kept.get(name) ?? null,
        setItem: (name, value) => kept.set(name, value),
        removeItem: (name) => kept.delete(name),
      },
      fetch: (path, init) => {
        const headers = new Headers(init?.headers);
        headers.set('origin', address.origin);
        return fetch(new URL(typeof path === 'string' ? path : '/', address.origin), { ...init, headers });
      },
      addEventListener: () => undefined,
      setInterval: () => undefined,
    });
    await expectEveryCall(transport);
    await server.close();
    await supervisor.stop();
  });

  it('goes over the preload bridge, with a stand-in of Electron', async () => {
    const started = await startStandIn({ services, samples });
    await expectEveryCall(createElectronTransport(started.bridge));
    await started.end();
  });
});

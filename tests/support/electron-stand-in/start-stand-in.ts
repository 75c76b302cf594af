import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { bridgeName } from '#shared/bridge.ts';
import type { Bridge } from '#shared/bridge.ts';
import { createElectronStandIn } from './stand-in.ts';
import type { ElectronStandIn, StandInOptions } from './stand-in.ts';

export type Started = {
  readonly electron: ElectronStandIn;
  /** The bridge that the preload script put into the page. */
  readonly bridge: Bridge;
  /** A folder of the test's own: the program's, with a built page of two files, the person's documents and data in it. */
  readonly folder: string;
  readonly end: () => Promise<void>;
};

const isBridge = (value: unknown): value is Bridge => typeof value === 'object' && value !== null && 'call' in value;

/** Lets everything that was begun and waits for nothing come to its end. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** Runs our main process, then our preload script, against the stand-in, as Electron would. */
export const startStandIn = async ({
  samples,
  ...options
}: Pick<StandInOptions, 'services' | 'firstInstance' | 'packaged'> & {
  readonly samples?: string;
}): Promise<Started> => {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-stand-in-'));
  const documents = join(folder, 'documents');
  const pages = join(folder, 'build', 'renderer', 'assets');
  for (const path of [documents, pages]) mkdirSync(path, { recursive: true });
  writeFileSync(join(folder, 'build', 'renderer', 'index.html'), '<!doctype html>the shell');
  writeFileSync(join(pages, 'a.js'), '1');
  if (samples !== undefined) symlinkSync(samples, join(folder, 'import-samples'), 'dir');
  vi.stubEnv('SIGHTLINE_DATA', join(folder, 'data'));

  const electron = createElectronStandIn({ appPath: folder, documents, ...options });
  vi.resetModules();
  vi.doMock('electron', () => electron.module);
  await import('../../../electron/main.ts');
  await settle();
  await import('../../../electron/preload.ts');
  const bridge = electron.exposed.get(bridgeName);
  if (!isBridge(bridge)) throw new Error('the preload script exposed no bridge');
  return {
    electron,
    bridge,
    folder,
    end: async () => {
      electron.app.emit('window-all-closed');
      while (electron.processes.length > 0 && electron.quits() === 0) await settle();
      vi.doUnmock('electron');
      vi.unstubAllEnvs();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

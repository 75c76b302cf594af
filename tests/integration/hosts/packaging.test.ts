import { execFile } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forkServices } from '#services/forked-services.ts';
import { readersBy } from '#services/reading/readings.ts';
import { startThread } from '#services/reading/thread.ts';
import { superviseServices } from '#services/supervisor.ts';
import { entryOf } from '../../unit/domain/gaps/entry-of.ts';

/*
 * The packed program, made by the real builder from a stand-in of Electron's runtime: a file with a fuse wire in it. It shows
 * what is packed and how the fuses are set; that it starts, only a machine with Electron can show.
 */

const root = resolve(import.meta.dirname, '..', '..', '..');
const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'sightline-packing-'));
const project = join(folder, 'project');
const runtime = join(folder, 'runtime');
const unpacked = join(folder, 'out', 'linux-unpacked');
const bundles = join(project, 'build', 'electron');

/** The words that mark a fuse wire, its version, how many fuses, and their state: all as Electron ships them. */
const fuseWire = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.of(1, 9),
  Buffer.from('101100010'),
]);

const makeRuntime = (): void => {
  mkdirSync(join(runtime, 'resources'), { recursive: true });
  writeFileSync(join(runtime, 'electron'), Buffer.concat([Buffer.from('\x7fELF'), Buffer.alloc(4096), fuseWire]));
  chmodSync(join(runtime, 'electron'), 0o755);
  for (const name of ['version', 'LICENSE', 'LICENSES.chromium.html', 'chrome-sandbox']) {
    writeFileSync(join(runtime, name), '45.4.1');
  }
};

const makeProject = async (): Promise<void> => {
  mkdirSync(join(project, 'build', 'renderer'), { recursive: true });
  writeFileSync(join(project, 'build', 'renderer', 'index.html'), '<!doctype html>');
  writeFileSync(join(project, 'build', 'renderer', 'index.js.map'), '{}');
  for (const name of ['package.json', 'electron-builder.yml', 'LICENSE']) {
    if (existsSync(join(root, name))) copyFileSync(join(root, name), join(project, name));
  }
  for (const name of ['node_modules', 'import-samples']) symlinkSync(join(root, name), join(project, name), 'dir');
  await run(process.execPath, [join(root, 'electron', 'build.mjs'), bundles]);
};

const pack = (...more: string[]) =>
  run(process.execPath, [
    join(root, 'node_modules', 'electron-builder', 'cli.js'),
    '--linux',
    '--x64',
    '--dir',
    '--project',
    project,
    `-c.electronDist=${runtime}`,
    `-c.directories.output=${join(folder, 'out')}`,
    ...more,
  ]);

beforeAll(async () => {
  makeRuntime();
  await makeProject();
  await pack();
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Paths of the files in the archive, read from its own header. */
const archived = (): readonly string[] => {
  const bytes = readFileSync(join(unpacked, 'resources', 'app.asar'));
  const header: unknown = JSON.parse(bytes.subarray(16, 16 + bytes.readUInt32LE(12)).toString('utf8'));
  const walk = (node: unknown, path: string): string[] => {
    const below: unknown = typeof node === 'object' && node !== null && 'files' in node ? node.files : undefined;
    if (typeof below !== 'object' || below === null) return [path];
    return Object.entries(below).flatMap(([name, one]) => walk(one, `${path}/${name}`));
  };
  return walk(header, '');
};

const requiredBy = (name: string): readonly string[] => {
  // An example in a comment loads nothing.
  const lines = readFileSync(join(bundles, name), 'utf8').split('\n');
  const text = lines.filter((line) => !/^\s*(?:\*|\/\/)/.test(line)).join('\n');
  return [...text.matchAll(/\b(?:require|import)\(\s*["'`]([^"'`]+)["'`]/g)].map((match) => match[1] ?? '');
};

describe('the bundles', () => {
  it('have a preload script that loads Electron and nothing else, as a sandbox demands', () => {
    expect(new Set(requiredBy('preload.cjs'))).toEqual(new Set(['electron']));
  });

  it('have a main process of Electron and Node alone, which never opens a database', () => {
    const others = requiredBy('main.cjs').filter((name) => name !== 'electron' && !name.startsWith('node:'));
    expect(others).toEqual([]);
  });

  it('have services of Node and the one native package', () => {
    const others = requiredBy('services.cjs').filter((name) => !/^(node:|[a-z_/]+$)/.test(name));
    expect(new Set(others)).toEqual(new Set(['better-sqlite3']));
    expect(requiredBy('services.cjs')).not.toContain('electron');
  });
});

describe('the bundled services', () => {
  it('open a review file, as their source does', async () => {
    const setting = {
      host: 'electron',
      folders: { data: join(folder, 'data'), documents: folder, samples: join(root, 'import-samples') },
      nativeDialogs: false,
    } as const;
    const supervisor = superviseServices(() => forkServices(join(bundles, 'services.cjs')), setting);
    expect(await supervisor.call('openSample', { sample: 'baby-k-table' })).toMatchObject({
      ok: true,
      value: { review: expect.any(String) },
    });
    await supervisor.stop();
  });
});

describe('the bundled reading thread', () => {
  it('is of Node alone, and reads an entry as its source does', async () => {
    expect(requiredBy('reading-worker.cjs').filter((name) => !/^(node:|[a-z_/]+$)/.test(name))).toEqual([]);
    const entry = entryOf('Mother did not attend the clinic appointment.');
    const rules = { off: [], phrases: [], agencies: [], ownSteps: [] };
    const text = readFileSync(join(bundles, 'reading-worker.cjs'), 'utf8');
    const thread = startThread(() => new Worker(text, { eval: true }));
    const found = new Promise((resolve) => {
      thread.onFound(resolve);
    });
    thread.keepsProcess(true);
    thread.tell({ kind: 'rules', rules });
    thread.tell({ kind: 'entries', batch: 7, entries: [entry] });
    thread.tell({ kind: 'read', job: 3, batch: 7, what: 'gaps' });
    const gaps = readersBy(rules).gaps(entry);
    expect(gaps?.gaps).toHaveLength(1);
    expect(await found).toEqual({ job: 3, batch: 7, found: { what: 'gaps', each: [gaps] } });
    thread.end();
  });
});

describe('the packed program', () => {
  it('holds the bundles, the page, the licence and one package, and nothing of the sources', () => {
    const outside = archived().filter((path) => !path.startsWith('/node_modules/better-sqlite3/'));
    expect([...outside].sort()).toEqual([
      '/LICENSE',
      '/build/electron/main.cjs',
      '/build/electron/preload.cjs',
      '/build/electron/reading-worker.cjs',
      '/build/electron/services.cjs',
      '/build/renderer/index.html',
      '/package.json',
    ]);
  });

  it('holds one native binary, for the one system, outside the archive', () => {
    const native = archived().filter((path) => path.endsWith('.node'));
    expect(native).toEqual(['/node_modules/better-sqlite3/prebuilds/linux-x64.node']);
    const beside = join(unpacked, 'resources', 'app.asar.unpacked', 'node_modules', 'better-sqlite3', 'prebuilds');
    expect(readdirSync(beside)).toEqual(['linux-x64.node']);
  });

  it('holds the samples as plain files, without their generator', () => {
    const samples = join(unpacked, 'resources', 'import-samples');
    const found = readdirSync(samples, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
    expect(found.map(({ name }) => name)).toContain('review.json');
    expect(found.filter(({ name }) => name.endsWith('.ts'))).toEqual([]);
  });

  it('has every fuse as it should be', async () => {
    const wire = await getCurrentFuseWire(join(unpacked, 'sightline'));
    const states = Object.fromEntries(
      Object.entries(FuseV1Options)
        .filter(([, at]) => typeof at === 'number')
        .map(([name, at]) => [name, String.fromCharCode(Number(Reflect.get(wire, at)))]),
    );
    expect(states).toEqual({
      RunAsNode: '0',
      EnableCookieEncryption: '0',
      EnableNodeOptionsEnvironmentVariable: '0',
      EnableNodeCliInspectArguments: '0',
      EnableEmbeddedAsarIntegrityValidation: '1',
      OnlyLoadAppFromAsar: '1',
      LoadBrowserProcessSpecificV8Snapshot: '0',
      GrantFileProtocolExtraPrivileges: '0',
    });
  });

  it('is not made from settings that the builder does not know', async () => {
    await expect(pack('-c.nsis.oneClik=false')).rejects.toMatchObject({
      stdout: expect.stringContaining('Invalid configuration object'),
    });
  });
});

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync, copyFileSync, globSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const folders = ['shared', 'services', 'electron', 'web', 'cli', 'renderer', 'import-samples', 'tests'];

type Cruise = {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
};

const cruise = (folder: string, over: readonly string[]): Cruise => {
  const bin = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const args = [bin, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...over];
  try {
    return JSON.parse(execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 }));
  } catch (error) {
    // A cruise that finds violations exits with their number and prints the same report.
    return JSON.parse((error as { stdout: string }).stdout);
  }
};

/** Each planted file breaks exactly the rule named beside it. */
const planted: readonly (readonly [rule: string, file: string, imports: string])[] = [
  ['domain-is-pure', 'shared/domain/a.ts', 'zod'],
  ['domain-is-pure', 'shared/domain/a2.ts', '../contract.ts'],
  ['shared-is-pure', 'shared/b.ts', '../services/target.ts'],
  ['domain-has-no-node', 'shared/domain/c.ts', 'node:fs'],
  ['services-know-no-host', 'services/d.ts', '../web/target.ts'],
  ['services-know-no-host', 'services/d2.ts', '../renderer/ui/target.ts'],
  ['sql-in-db-only', 'services/e.ts', 'better-sqlite3'],
  ['papaparse-in-csv-only', 'services/f.ts', 'papaparse'],
  ['documents-in-doors-only', 'services/import/f2.ts', 'yauzl'],
  ['documents-in-doors-only', 'services/csv/f3.ts', 'parse5'],
  ['electron-stands-alone', 'electron/g.ts', '../web/target.ts'],
  ['web-stands-alone', 'web/h.ts', '../electron/target.ts'],
  ['cli-stands-alone', 'cli/i.ts', '../web/target.ts'],
  ['renderer-is-a-page', 'renderer/ui/j.ts', '../../services/target.ts'],
  ['renderer-has-no-node', 'renderer/ui/k.ts', 'node:path'],
  ['vis-timeline-in-timeline-only', 'renderer/home/l.ts', 'vis-timeline/peer'],
  ['electron-in-electron-only', 'web/m.ts', 'electron'],
  ['features-stay-apart', 'renderer/home/n.ts', '../timeline/target.ts'],
  ['ui-knows-no-feature', 'renderer/state/o.ts', '../home/target.ts'],
  ['nothing-imports-tests', 'cli/p.ts', '../tests/target.ts'],
  ['samples-are-data', 'services/q.ts', '../import-samples/target.ts'],
  ['no-unresolved', 'services/r.ts', './nowhere.ts'],
  ['no-cycles', 'services/s.ts', './s2.ts'],
  ['no-orphans', 'services/t.ts', ''],
];

describe('who may import whom', () => {
  let house = '';
  let found: Cruise;

  beforeAll(() => {
    house = mkdtempSync(join(tmpdir(), 'sightline-house-'));
    const write = (file: string, text: string) => {
      mkdirSync(dirname(join(house, file)), { recursive: true });
      writeFileSync(join(house, file), text);
    };
    for (const name of ['.dependency-cruiser.cjs', 'tsconfig.base.json', 'package.json'])
      copyFileSync(join(root, name), join(house, name));
    symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
    const targets = [
      'services',
      'web',
      'electron',
      'renderer/ui',
      'renderer/timeline',
      'renderer/home',
      'tests',
      'import-samples',
    ];
    for (const folder of targets) write(`${folder}/target.ts`, 'export const target = 1;\n');
    write('shared/contract.ts', 'export const target = 1;\n');
    write('services/s2.ts', "export * from './s.ts';\n");
    for (const [, file, imports] of planted)
      write(file, imports === '' ? 'export const alone = 1;\n' : `export * from '${imports}';\n`);
    found = cruise(house, folders);
  });

  afterAll(() => rmSync(house, { recursive: true, force: true }));

  it.each(planted)('%s is caught in %s', (rule, file) => {
    const rules = found.summary.violations
      .filter((violation) => violation.from === file)
      .map(({ rule: { name } }) => name);
    expect(rules).toContain(rule);
  });

  it('every rule has a planted violation', async () => {
    const config = (await import(join(root, '.dependency-cruiser.cjs'))).default as { forbidden: { name: string }[] };
    const proven = new Set(planted.map(([rule]) => rule));
    expect(config.forbidden.map(({ name }) => name).filter((name) => !proven.has(name))).toEqual([]);
  });

  it('sees every module of the program, and finds nothing wrong with it', () => {
    const program = folders.filter((folder) => folder !== 'tests');
    const real = cruise(root, program);
    const seen = new Set(real.modules.map(({ source }) => source));
    const files = program.flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root }));
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => !seen.has(file.replaceAll('\\', '/')) && !file.endsWith('.d.ts'))).toEqual([]);
    expect(real.summary.violations).toEqual([]);
  });
});

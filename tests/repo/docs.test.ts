import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contract } from '#shared/contract.ts';
import { errorCodes } from '#shared/errors.ts';
import { gapKinds } from '#shared/model.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const pages = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/*.md', { cwd: root }), 'import-samples/README.md'];

describe('the docs', () => {
  it('name every call', () => {
    const page = read('docs/contract.md');
    expect(Object.keys(contract).filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  it('name no call that is not there', () => {
    const calls = read('docs/contract.md').split('## Error codes')[0] ?? '';
    const named = [...calls.matchAll(/^\| (`[^|]*`) \|/gm)].flatMap(([, cell]) =>
      [...(cell ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name ?? ''),
    );
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((name) => !Object.hasOwn(contract, name))).toEqual([]);
  });

  it('name every error code', () => {
    const page = read('docs/contract.md');
    expect(errorCodes.filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
  });

  it('name every gap kind', () => {
    const page = read('docs/user-guide.md');
    expect(gapKinds.filter((kind) => !page.includes(`\`${kind}\``))).toEqual([]);
  });

  it('name every table of the review file', () => {
    const page = read('docs/file-format.md');
    const sql = globSync('services/db/migrations/*.ts', { cwd: root }).map(read).join('\n');
    const tables = [...sql.matchAll(/CREATE TABLE (\w+)/g)].map(([, name]) => name ?? '');
    expect(tables.length).toBeGreaterThan(8);
    expect(tables.filter((table) => !page.includes(`\`${table}\``))).toEqual([]);
  });

  it('name every sample', () => {
    const page = read('import-samples/README.md');
    const samples = readdirSync(join(root, 'import-samples'), { withFileTypes: true })
      .filter((item) => item.isDirectory() && existsSync(join(root, 'import-samples', item.name, 'review.json')))
      .map(({ name }) => name);
    expect(samples).toHaveLength(3);
    expect(samples.filter((name) => !page.includes(name))).toEqual([]);
  });

  it.each(pages)('%s names only paths that exist', (page) => {
    const tops = 'shared|services|electron|web|cli|renderer|tests|docs|import-samples';
    const paths = [...read(page).matchAll(new RegExp(`\`((?:${tops})/[\\w./-]*)\``, 'g'))].map(
      ([, path]) => path ?? '',
    );
    const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) =>
      join(page, '..', link ?? ''),
    );
    expect([...paths, ...links].filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it.each(pages)('%s names only scripts that package.json has', (page) => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read(page).matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

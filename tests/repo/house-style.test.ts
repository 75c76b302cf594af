import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.(ts|tsx|mjs|cjs|css)$/.test(file));

describe('the style of the house', () => {
  it('names files in kebab-case, and components in PascalCase', () => {
    const wrong = tracked.filter((file) => {
      const name = basename(file).replace(/(\.test|\.config|\.d)?\.(tsx?|mjs|cjs|css)$/, '');
      return file.endsWith('.tsx') && !file.startsWith('tests/') && name !== 'main'
        ? !/^[A-Z][A-Za-z]+$/.test(name)
        : !/^\.?[a-z0-9]+(-[a-z0-9]+)*$/.test(name) && !/^[A-Z][A-Za-z]+$/.test(name);
    });
    expect(wrong).toEqual([]);
  });

  it('has no file called utils, helpers, common or manager, and no barrel', () => {
    expect(tracked.filter((file) => /(^|\/)(utils?|helpers?|common|managers?|index)\.(ts|tsx)$/.test(file))).toEqual(
      [],
    );
  });

  it('leaves nothing unfinished behind', () => {
    const words = new RegExp(
      ['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX', '@ts-' + 'ignore', '@ts-' + 'expect-error'].join('|'),
    );
    // The learnt weights are written as letters, which can spell anything.
    const written = tracked.filter((file) => !file.endsWith('learnt-weights.ts'));
    expect(written.filter((file) => words.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  it('gives every colour through a token', () => {
    const css = tracked.filter((file) => file.endsWith('.css') && !file.endsWith('tokens.css'));
    const wrong = css.filter((file) =>
      /#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/i.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(wrong).toEqual([]);
  });
});

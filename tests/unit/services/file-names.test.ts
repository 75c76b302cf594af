import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastPart, reviewFileName } from '#services/file-names.ts';
import { programVersion } from '#services/version.ts';
import manifest from '../../../package.json' with { type: 'json' };

describe('the name of a review file', () => {
  it.each([
    ['Child T', 'Child T.sightline'],
    ['Child T.SIGHTLINE', 'Child T.sightline'],
    ['../../x', 'x.sightline'],
    ['C:\\cases\\x', 'C cases x.sightline'],
    ['.hidden', 'hidden.sightline'],
    ['a\u202Efdp.exe', 'a fdp.exe.sightline'],
    ['dots...', 'dots.sightline'],
  ])('%j becomes %j', (typed, name) => {
    expect(reviewFileName(typed)).toBe(name);
  });

  it.each(['', '   ', '..', 'CON', 'com1.sightline', 'nul.txt', '///'])('%j is refused in a sentence', (typed) => {
    expect(() => reviewFileName(typed)).toThrow('bad-input');
  });

  it('is never a path, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
        let name = '';
        try {
          name = reviewFileName(typed);
        } catch {
          return;
        }
        expect(name).toMatch(/^[^./\\:*?"<>|\p{Cc}][^/\\:*?"<>|\p{Cc}]{0,119}\.sightline$/u);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the name of a file that came from a page', () => {
  it.each([
    ['C:\\Users\\x\\police.csv', 'police.csv'],
    ['../../etc/passwd', 'passwd'],
    ['', 'file'],
  ])('%j becomes %j', (given, name) => {
    expect(lastPart(given)).toBe(name);
  });
});

describe('the version of the program', () => {
  it('is that of package.json', () => {
    expect(programVersion).toBe(manifest.version);
  });
});

import { describe, expect, it } from 'vitest';
import { only, required, sortWords } from '../../../cli/words.ts';
import { reviewOnCommandLine } from '../../../electron/opened-files.ts';
import { readWebChoices } from '../../../web/command-line.ts';

describe('the words of a command', () => {
  it('are sorted into those that stand alone and options', () => {
    const words = sortWords(['a', '--title', 'T', 'b', '--json', '--', '--c'], ['--title'], ['--json']);
    expect(words.alone).toEqual(['a', 'b', '--c']);
    expect([words.valueOf('--title'), words.valueOf('--kind'), words.has('--json')]).toEqual(['T', undefined, true]);
  });

  it.each([
    [['--what'], 'no option --what'],
    [['--title'], 'comes its value'],
    [['--title', 'a', '--title', 'b'], 'twice'],
  ])('%j are refused in a sentence', (typed, sentence) => {
    expect(() => sortWords(typed, ['--title'], [])).toThrow(sentence);
  });

  it('lack nothing that a command needs', () => {
    const none = sortWords([], [], []);
    expect(() => only(none, 'the review file')).toThrow('the review file');
    expect(() => only(sortWords(['a', 'b'], [], []), 'the review file')).toThrow('one thing only');
    expect(() => required(none, '--title', 'a title')).toThrow('--title');
  });
});

describe('the words of the localhost host', () => {
  it('are a file, a port and whether to open it', () => {
    expect(readWebChoices([])).toEqual({ port: 0, open: true });
    expect(readWebChoices(['--port', '0', 'a.sightline', '--no-open'])).toEqual({
      file: 'a.sightline',
      port: 0,
      open: false,
    });
  });

  it.each([[['--port']], [['--port', '70000']], [['--port', 'x']], [['--host', '0.0.0.0']], [['a', 'b']]])(
    '%j are refused in a sentence',
    (typed) => {
      expect(readWebChoices(typed)).toMatchObject({ problem: expect.stringMatching(/^[A-Z].*\.$/) });
    },
  );
});

describe('the file on the desktop program’s command line', () => {
  it('is the one with the ending of a review, whole', () => {
    expect(reviewOnCommandLine(['--inspect', '/a/b.csv', 'C.SIGHTLINE'], '/cases')).toBe('/cases/C.SIGHTLINE');
    expect(reviewOnCommandLine(['/x/y.sightline'], '/cases')).toBe('/x/y.sightline');
    expect(reviewOnCommandLine(['--x.sightline', '.'], '/cases')).toBeUndefined();
  });
});

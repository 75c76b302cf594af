import type { Cell } from '../../model.ts';
import type { AgencyMention } from '../exchanges/agency-words.ts';
import { onceForEach } from '../once-for-each.ts';
import { smallLetters } from '../reading/small-letters.ts';
import type { ReadableEntry } from './found-gap.ts';
import { normalise, ofEachSentence, type Stretch } from './readable-text.ts';
import { type Said, saidIn } from './said.ts';

/** A sentence of a text, and what it says. */
export type Sentence = Stretch & { readonly said: Said };

/** A text as all rules read it. */
export type ReadText = {
  /** Normalised; places in it are places in what was written. */
  readonly text: string;
  readonly lower: string;
  /** Split when somebody first asks: see `sentencesIn`. */
  sentences: readonly Sentence[] | undefined;
  /** The agencies it names, by whoever looked for them last: see `exchange-reading.ts`. */
  named: { readonly by: object; readonly mentions: readonly AgencyMention[] } | undefined;
};

/** A cell of an entry with its text. */
export type ReadCell = { readonly cell: Cell; readonly read: ReadText };

/** What rules read of an entry's words. */
export type ReadWords = {
  readonly cells: readonly ReadCell[];
  /** All cells as one text, a line for each; the cell's own text where there is one alone. */
  readonly whole: ReadText;
  /** That text as it was written. */
  readonly written: string;
};

/** The cells that rules read: never dates, times or the name of an agency. */
export const isRead = ({ cell, role }: Cell): boolean =>
  cell !== '' && (role === 'text' || role === 'comment' || role === 'extra');

export const readText = (written: string): ReadText => {
  const text = normalise(written);
  return { text, lower: smallLetters(text), sentences: undefined, named: undefined };
};

/** The sentences of a text, in order. */
export const sentencesIn = (read: ReadText): readonly Sentence[] =>
  (read.sentences ??= ofEachSentence(read.text, ({ start, end }) => ({
    start,
    end,
    said: saidIn(read.text, read.lower, start, end),
  })));

/**
 * The words of an entry as rules read them: whoever looks for gaps, exchanges, questions or clocks reads the same, made once for
 * as long as the entry is the same.
 */
export const wordsOf = onceForEach(({ columns }: ReadableEntry): ReadWords => {
  const cells = columns.filter(isRead).map((cell) => ({ cell, read: readText(cell.cell) }));
  const [first, another] = cells;
  if (first !== undefined && another === undefined) return { cells, whole: first.read, written: first.cell.cell };
  const whole = {
    text: cells.map(({ read }) => read.text).join('\n'),
    lower: cells.map(({ read }) => read.lower).join('\n'),
    sentences: undefined,
    named: undefined,
  };
  return { cells, whole, written: cells.map(({ cell }) => cell.cell).join('\n') };
});

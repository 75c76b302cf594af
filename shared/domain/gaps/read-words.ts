import type { Cell } from '../../model.ts';
import { smallLetters } from '../reading/small-letters.ts';
import type { ReadableEntry } from './found-gap.ts';
import { normalise, sentencesOf, type Stretch } from './readable-text.ts';

/** A text as all rules read it: normalised, the same in small letters, and where its sentences stand in both. */
export type ReadText = {
  readonly text: string;
  readonly lower: string;
  readonly sentences: readonly Stretch[];
};

/** A cell with its text. */
export type ReadCell = ReadText & { readonly cell: Cell };

/** The cells that rules read: never dates, times or the name of an agency. */
export const isRead = ({ cell, role }: Cell): boolean =>
  cell !== '' && (role === 'text' || role === 'comment' || role === 'extra');

const readCell = (cell: Cell): ReadCell => {
  const text = normalise(cell.cell);
  return { cell, text, lower: smallLetters(text), sentences: sentencesOf(text) };
};

/** The words of an entry's cells that rules read. */
export const readCellsOf = ({ columns }: ReadableEntry): readonly ReadCell[] => columns.filter(isRead).map(readCell);

import type { Cell, When } from '../../model.ts';

/** Of an entry, what two versions of its file are compared by. */
export type VersionRow = {
  /** As a spreadsheet numbers it; rows come in this order. */
  readonly row: number;
  /** As it was imported, without a person's correction. */
  readonly when: When;
  readonly columns: readonly Cell[];
};

const isDating = ({ role }: Cell): boolean =>
  role === 'date' || role === 'date-end' || role === 'date-precision' || role === 'time' || role === 'time-end';

/** What is the same word in two versions though it was typed by two programs: spaces, quotes, dashes. */
const plain = (words: string): string =>
  words
    .normalize('NFC')
    .replace(/[‘’‛]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/[‐‑–—]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();

/** All words of a row but its dates, column after column; a heading that was renamed changes nothing. */
export const wordsKey = ({ columns }: VersionRow): string =>
  columns
    .filter((cell) => !isDating(cell))
    .map(({ cell }) => plain(cell))
    .filter((words) => words !== '')
    .join('\u001f');

/** What the date means: the same day in another notation is the same. What could not be read is itself. */
export const whenKey = ({ when }: VersionRow): string => {
  const { earliest = '', latest = '', precision, certainty, time = '', parts } = when;
  if (earliest === '' && latest === '') return `? ${plain(when.asWritten)}`;
  return [earliest, latest, precision, certainty, time, ...parts.map((part) => `${part.earliest}/${part.latest}`)].join(
    ' ',
  );
};

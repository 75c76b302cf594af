import type { ImportChoices } from '#shared/contract.ts';
import { decodeFile, type DecodedFile, type LineNote } from './decode.ts';
import { findDelimiter, isDelimiter, isSpaced } from './delimiter.ts';
import { checkQuotes } from './quotes.ts';
import { recordSplitter, type CsvRecord } from './records.ts';

export type CsvFile = Omit<DecodedFile, 'text' | 'notes' | 'separator' | 'linesBefore'> & {
  readonly delimiter: string;
  readonly records: readonly CsvRecord[];
  /** What was met on the way from bytes to records, by the row it stands in. */
  readonly notes: ReadonlyMap<number, readonly string[]>;
};

const byRow = (records: readonly CsvRecord[], notes: readonly LineNote[]): ReadonlyMap<number, readonly string[]> => {
  const rows = new Map<number, string[]>();
  const ordered = [...notes].sort((one, other) => one.line - other.line);
  let index = 0;
  for (const { line, problem } of ordered) {
    while (index < records.length - 1 && (records[index]?.lastLine ?? line) < line) index += 1;
    const row = records[index]?.row ?? 1;
    const known = rows.get(row) ?? [];
    if (!known.includes(problem)) rows.set(row, [...known, problem]);
  }
  return rows;
};

const spaceWords = 'A space follows every delimiter in this file; it was read as a part of the delimiter.';

const withoutSpaces = (record: CsvRecord): CsvRecord => ({
  ...record,
  cells: record.cells.map((cell, at) => (at > 0 && cell.startsWith(' ') ? cell.slice(1) : cell)),
});

/** How much of a file has been split into records, in characters. */
export type CsvStep = { readonly done: number; readonly of: number };

/**
 * A chronology's bytes to records, a part of the file at a time: every record, with its row and the notes that belong
 * to it.
 * @throws AppError `empty-file`, `too-large`, `not-a-chronology`.
 */
export function* csvSteps(
  bytes: Uint8Array,
  choices: Pick<ImportChoices, 'encoding' | 'delimiter'> = {},
): Generator<CsvStep, CsvFile> {
  const { text, notes, separator, linesBefore, ...facts } = decodeFile(bytes, choices.encoding);
  const of = 2 * text.length;
  yield { done: 0, of };
  const asked = isDelimiter(separator) ? separator : undefined;
  const delimiter = choices.delimiter ?? asked ?? findDelimiter(text);
  const spaced = isSpaced(text, delimiter);
  const checked = checkQuotes(text, delimiter, linesBefore, spaced);
  yield { done: 0, of };
  const splitter = recordSplitter(checked.text, delimiter, linesBefore);
  while (splitter.splitMore()) yield { done: splitter.done(), of };
  const records = spaced ? splitter.records.map(withoutSpaces) : splitter.records;
  const said = spaced ? [{ line: 1 + linesBefore, problem: spaceWords }] : [];
  return { ...facts, delimiter, records, notes: byRow(records, [...said, ...notes, ...checked.faults]) };
}

/** The same at once. @throws AppError as `csvSteps` does. */
export const readCsv = (bytes: Uint8Array, choices: Pick<ImportChoices, 'encoding' | 'delimiter'> = {}): CsvFile => {
  const steps = csvSteps(bytes, choices);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
};

import type { ImportChoices } from '#shared/contract.ts';
import { decodeFile, type DecodedFile, type LineNote } from './decode.ts';
import { findDelimiter, isDelimiter } from './delimiter.ts';
import { checkQuotes } from './quotes.ts';
import { splitRecords, type CsvRecord } from './records.ts';

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

/**
 * A chronology's bytes to records: every record of the file, with its row and the notes that belong to it.
 * @throws AppError `empty-file`, `too-large`, `not-a-chronology`.
 */
export const readCsv = (bytes: Uint8Array, choices: Pick<ImportChoices, 'encoding' | 'delimiter'> = {}): CsvFile => {
  const { text, notes, separator, linesBefore, ...facts } = decodeFile(bytes, choices.encoding);
  const asked = isDelimiter(separator) ? separator : undefined;
  const delimiter = choices.delimiter ?? asked ?? findDelimiter(text);
  const checked = checkQuotes(text, delimiter, linesBefore);
  const records = splitRecords(checked.text, delimiter, linesBefore);
  return { ...facts, delimiter, records, notes: byRow(records, [...notes, ...checked.faults]) };
};

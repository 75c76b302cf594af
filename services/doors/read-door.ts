import { createHash } from 'node:crypto';
import type { ImportChoices } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import { decodeBytes } from '../csv/encoding.ts';
import { looksLikeWebPage, mostBytes } from '../csv/file-kind.ts';
import { widened } from '../csv/narrow-text.ts';
import { csvSteps } from '../csv/read-csv.ts';
import type { CsvStep } from '../csv/read-csv.ts';
import { readExcel } from './excel.ts';
import { recognisePackage } from './office-package.ts';
import type { BetweenPieces, ReadTable } from './table.ts';
import { readWebPage } from './web-page.ts';
import { readWord } from './word.ts';
import { openZip } from './zip-parts.ts';

type TableChoices = Pick<ImportChoices, 'encoding' | 'delimiter' | 'table'>;

/** A CSV as every other table, in steps: it has no parts, and no words outside. @throws AppError see `csvSteps` */
export function* csvTableSteps(bytes: Uint8Array, choices: TableChoices): Generator<CsvStep, ReadTable> {
  const csv = yield* csvSteps(bytes, choices);
  return { ...csv, door: 'csv', outside: [], tables: [], parts: [] };
}

const isZip = ([one, two, three, four]: Uint8Array): boolean =>
  one === 0x50 && two === 0x4b && ((three === 3 && four === 4) || (three === 5 && four === 6));

/** The program says of itself what it is; a name may lie. */
const readZipped = async (bytes: Uint8Array, choices: TableChoices, between: BetweenPieces) => {
  const parts = await openZip(bytes, between);
  try {
    const { kind, main } = await recognisePackage(parts);
    const read =
      kind === 'word' ? await readWord(parts, main, choices.table) : await readExcel(parts, main, choices.table);
    return { ...read, door: kind, encoding: '', encodingDoubts: [], delimiter: '' } as const;
  } finally {
    parts.close();
  }
};

const readPage = (bytes: Uint8Array, choices: TableChoices) => {
  const { text, encoding } = decodeBytes(bytes, choices.encoding);
  const page = readWebPage(widened(text).replace(/^\ufeff/, ''), choices.table);
  return { ...page, door: 'web-page', encoding, encodingDoubts: [], delimiter: '' } as const;
};

/**
 * A document's bytes to a table of rows, by whichever door they belong to: a zip is a Word document or a workbook, a
 * page has its tables. Undefined for everything else, which is text with delimiters (`csvTableSteps`). What the file is
 * called decides nothing.
 * @throws AppError `empty-file`, `too-large`, `not-a-chronology`, `bad-input`.
 */
export const readDocument = async (
  bytes: Uint8Array,
  choices: TableChoices,
  between: BetweenPieces,
): Promise<ReadTable | undefined> => {
  if (bytes.length > mostBytes)
    throw new AppError(
      'too-large',
      'This file is larger than 50 MB. Copy the chronology alone into a new file, then import that.',
    );
  const sha256 = (): string => createHash('sha256').update(bytes).digest('hex');
  if (isZip(bytes)) return { ...(await readZipped(bytes, choices, between)), sha256: sha256() };
  return looksLikeWebPage(bytes) ? { ...readPage(bytes, choices), sha256: sha256() } : undefined;
};

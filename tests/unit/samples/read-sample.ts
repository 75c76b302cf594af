import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import Papa from 'papaparse';

export const samples = join(import.meta.dirname, '..', '..', '..', 'import-samples');

export type SampleFile = {
  readonly file: string;
  readonly encoding: string;
  readonly delimiter: string;
  /** Records as a spreadsheet numbers them: the first is row 1. */
  readonly records: readonly (readonly string[])[];
};

/** The encoding by the bytes alone: a byte order mark, else UTF-8 if it is valid, else Windows-1252. */
const decoded = (bytes: Buffer): readonly [string, string] => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le', iconv.decode(bytes, 'utf-16le')];
  if (bytes[0] === 0xef && bytes[1] === 0xbb) return ['utf-8 with BOM', iconv.decode(bytes, 'utf-8')];
  const text = bytes.toString('utf8');
  return text.includes('\uFFFD') ? ['windows-1252', iconv.decode(bytes, 'windows-1252')] : ['utf-8', text];
};

export const readSample = (folder: string, file: string, delimiter = ','): SampleFile => {
  const [encoding, text] = decoded(readFileSync(join(samples, folder, file)));
  const parsed = Papa.parse<string[]>(text.replaceAll('\r\n', '\n').replace(/\n$/, ''), { delimiter, newline: '\n' });
  if (parsed.errors.length > 0) throw new Error(`${file}: ${JSON.stringify(parsed.errors[0])}`);
  return { file, encoding, delimiter, records: parsed.data };
};

/** The published report, where this machine has it; its words are never committed. */
export const publishedReport = (): string | undefined => {
  try {
    return readFileSync(join(samples, '..', '..', 'shared', 'seed', 'serious-case-review-baby-k.txt'), 'utf8');
  } catch {
    return undefined;
  }
};

import { AppError } from '#shared/errors.ts';
import { widenedStart } from './narrow-text.ts';

/** The most that one chronology may weigh: years of one agency's records are a hundredth of it. */
export const mostBytes = 50 * 1024 * 1024;

type Lookalike = { readonly starts: readonly number[]; readonly sentence: string };

const saveAsCsv = 'Open it in the program it came from, choose Save As, and pick “CSV UTF-8”.';

const lookalikes: readonly Lookalike[] = [
  // Only where a caller reads nothing but CSV: the doors read zipped documents and pages themselves.
  { starts: [0x50, 0x4b, 0x03, 0x04], sentence: `This is an Excel or Word file, not a CSV. ${saveAsCsv}` },
  { starts: [0x50, 0x4b, 0x05, 0x06], sentence: 'This is an empty zip file, not a CSV. Choose the CSV file itself.' },
  {
    starts: [0xd0, 0xcf, 0x11, 0xe0],
    sentence:
      'This is an older Excel or Word file (.xls or .doc). Open it, choose Save As, and pick .xlsx, .docx or “CSV UTF-8”.',
  },
  {
    starts: [0x25, 0x50, 0x44, 0x46],
    sentence: 'This is a PDF, not a CSV. Ask the agency for the table it was made from.',
  },
  { starts: [0x7b, 0x5c, 0x72, 0x74, 0x66], sentence: `This is a rich text document, not a CSV. ${saveAsCsv}` },
  { starts: [0x1f, 0x8b], sentence: 'This file is compressed (gzip). Unpack it first, then choose the CSV inside.' },
  {
    starts: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66],
    sentence: 'This is a database or a review file, not a CSV. Open a review from the home screen.',
  },
  { starts: [0x89, 0x50, 0x4e, 0x47], sentence: 'This is a picture, not a CSV. Ask the agency for the table itself.' },
  { starts: [0xff, 0xd8, 0xff], sentence: 'This is a picture, not a CSV. Ask the agency for the table itself.' },
  {
    starts: [0xff, 0xfe, 0x00, 0x00],
    sentence: 'This file is in UTF-32, which is not read here. Save it again as “CSV UTF-8”.',
  },
];

const looksLikeHtml = /^(?:<!doctype\s+html|<html|<head|<meta|<table|<\?xml)/i;

const openingOf = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes.subarray(0, 400))
    .replace(/^ï»¿/, '')
    .replaceAll('\u0000', '')
    .replace(/^ÿþ|^þÿ/, '')
    .trimStart();

/** Whether bytes are a web page, or a part of one such as a copied table. */
export const looksLikeWebPage = (bytes: Uint8Array): boolean =>
  /^(?:<!--[\s\S]*?-->\s*)?<(?:!doctype\s+html|html|head|meta|table|body|div|style)\b/i.test(openingOf(bytes)) ||
  /^<\?xml[^>]*>\s*(?:<!doctype html[^>]*>\s*)?<html\b/i.test(openingOf(bytes));

const isEncryptedOffice = (bytes: Uint8Array): boolean => {
  const mark = Buffer.from('EncryptedPackage', 'utf16le');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(mark);
};

/**
 * Refuses what cannot be a chronology before anything is decoded.
 * @throws AppError `empty-file`, `too-large` or `not-a-chronology`, each with what to do next.
 */
export const refuseOtherFiles = (bytes: Uint8Array): void => {
  if (bytes.length === 0) {
    throw new AppError('empty-file', 'This file is empty. Ask the agency to send it again, or choose another file.');
  }
  if (bytes.length > mostBytes) {
    throw new AppError(
      'too-large',
      'This file is larger than 50 MB. Split it into smaller files, by year for instance, and import each.',
    );
  }
  const found = lookalikes.find(({ starts }) => starts.every((byte, place) => bytes[place] === byte));
  if (found?.starts[0] === 0xd0 && isEncryptedOffice(bytes))
    throw new AppError(
      'not-a-chronology',
      'This file is protected with a password. Open it, take the password off (File, Info, Protect), save it and try again.',
    );
  if (found !== undefined) throw new AppError('not-a-chronology', found.sentence);
  if (looksLikeHtml.test(openingOf(bytes))) {
    throw new AppError('not-a-chronology', `This is a web page, not a CSV. ${saveAsCsv}`);
  }
};

/**
 * Refuses (narrow) text that is mostly control characters: a program or a picture under the name of a CSV.
 * @throws AppError `not-a-chronology`.
 */
export const refuseBinary = (text: string): void => {
  const sample = widenedStart(text, 8000);
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  if (controls > 4 && controls > sample.length / 50) {
    throw new AppError(
      'not-a-chronology',
      'This file does not hold text, so it cannot be a chronology. Choose the CSV that the agency sent.',
    );
  }
};

import { createHash } from 'node:crypto';
import { AppError } from '#shared/errors.ts';
import { decodeBytes, type Encoding } from './encoding.ts';
import { refuseBinary, refuseOtherFiles } from './file-kind.ts';
import { narrowed, widened, widenedStart } from './narrow-text.ts';

/** Something about one line of the file that a person should see. Lines count from 1, as a text editor does. */
export type LineNote = { readonly line: number; readonly problem: string };

export type DecodedFile = {
  /** Narrow text. Line ends are all `\n`; NULs are gone; a `sep=` line is taken off. */
  readonly text: string;
  readonly sha256: string;
  readonly encoding: Encoding;
  readonly encodingDoubts: readonly { readonly line: number; readonly text: string }[];
  /** What a `sep=` line on top asks for. */
  readonly separator?: string | undefined;
  /** Lines of the file that stand before `text`: 1 where there was a `sep=` line. */
  readonly linesBefore: number;
  readonly physicalLines: number;
  readonly notes: readonly LineNote[];
};

const mostDoubts = 20;
const doubtLength = 200;

/** What can be seen in a line (in its own characters) that no program should put right by itself. */
const signs: readonly { readonly sign: RegExp; readonly problem: string }[] = [
  { sign: /\ufffd/, problem: 'A character here could not be read; compare it with the agency’s own copy.' },
  {
    sign: /â€[™œ˜¦“”\u009d\u009c]|Ã[©¨ª«±¶¼¡³º§]|Â[£©®°½\u00a0]/,
    problem:
      'Characters here look garbled (“â€™” for an apostrophe, say): the file was once saved in a wrong encoding.',
  },
  {
    sign: /[\u202a-\u202e\u2066-\u2069]/,
    problem: 'A hidden character here turns the direction of writing, so the words may show in another order.',
  },
];
/** The first bytes of every sign. */
const mayBeSign = /\xef\xbf\xbd|\xc3[\x82\x83\xa2]|\xe2\x80[\xaa-\xae]|\xe2\x81[\xa6-\xa9]/;

const countLines = (text: string): number => {
  let lines = text === '' || text.endsWith('\n') ? 0 : 1;
  for (let place = text.indexOf('\n'); place !== -1; place = text.indexOf('\n', place + 1)) lines += 1;
  return lines;
};

const linesWith = (text: string, wanted: RegExp, visit: (line: number, words: string) => boolean): void => {
  if (!wanted.test(text)) return;
  let line = 1;
  for (let start = 0; start < text.length; line += 1) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const words = text.slice(start, end);
    if (wanted.test(words) && !visit(line, words)) return;
    start = end + 1;
  }
};

const notesOn = (text: string): readonly LineNote[] => {
  const notes: LineNote[] = [];
  linesWith(text, mayBeSign, (line, narrow) => {
    const words = widened(narrow);
    for (const { sign, problem } of signs) if (sign.test(words)) notes.push({ line, problem });
    return true;
  });
  linesWith(text, /\u0000/, (line) => {
    notes.push({
      line,
      problem: 'An invisible NUL character was taken out here; every other character is as it was sent.',
    });
    return true;
  });
  return notes;
};

const doubtsOf = (text: string): DecodedFile['encodingDoubts'] => {
  const doubts: { readonly line: number; readonly text: string }[] = [];
  linesWith(text, /[^\u0000-\u007f]/, (line, words) => {
    doubts.push({ line, text: widenedStart(words, doubtLength) });
    return doubts.length < mostDoubts;
  });
  return doubts;
};

const carriageReturn = 0x0d;
const lineFeed = 0x0a;

/** The bytes with one kind of line end, where a character is not two bytes: quicker than in a long text. */
const withLineFeeds = (bytes: Uint8Array): Uint8Array => {
  let found = bytes.indexOf(carriageReturn);
  if (found === -1 || bytes.includes(0)) return bytes;
  const given = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept = Buffer.allocUnsafe(bytes.length);
  let copied = 0;
  let filled = 0;
  for (; found !== -1; found = bytes.indexOf(carriageReturn, found + 1)) {
    filled += given.copy(kept, filled, copied, found);
    copied = found + 1;
    if (bytes[copied] === lineFeed) continue;
    kept[filled] = lineFeed;
    filled += 1;
  }
  return kept.subarray(0, filled + given.copy(kept, filled, copied));
};

const separatorLine = /^"?sep=(.)"?[,;\t|]*(?:\n|$)/i;

/** The line on top that names the separator. */
const separatorOf = (text: string): { readonly separator: string | undefined; readonly length: number } => {
  if (!/^"?sep=/i.test(text)) return { separator: undefined, length: 0 };
  const found = separatorLine.exec(widened(text));
  return { separator: found?.[1], length: narrowed(found?.[0] ?? '').length };
};

/** Whether there is nothing but space, of whatever kind. */
const isBlank = (text: string): boolean => !/[!-~]/.test(text) && widened(text).trim() === '';

/**
 * Bytes of a chronology to text, with everything that a person should know about how they were read.
 * @throws AppError `empty-file`, `too-large`, `not-a-chronology`.
 */
export const decodeFile = (bytes: Uint8Array, chosen?: Encoding): DecodedFile => {
  refuseOtherFiles(bytes);
  const decoded = decodeBytes(withLineFeeds(bytes), chosen);
  // Papaparse merges or tears rows where CRLF, CR and LF are mixed, so it only ever sees LF.
  const normalised = decoded.text.replace(/^\xef\xbb\xbf/, '').replace(/\r\n?/g, '\n');
  refuseBinary(normalised);
  const notes = [...notesOn(normalised)];
  for (const line of decoded.oddLines) {
    notes.push({
      line,
      problem: 'This line is not in UTF-8 like the others and was read as Windows-1252; look at its characters.',
    });
  }
  const lines = countLines(normalised);
  if (decoded.cut)
    notes.push({ line: lines, problem: 'The file ends in the middle of a character; its end may be missing.' });

  const whole = normalised.replaceAll('\u0000', '');
  const { separator, length } = separatorOf(whole);
  const text = whole.slice(length);
  if (isBlank(text)) {
    throw new AppError(
      'empty-file',
      'This file holds no rows. Ask the agency to send it again, or choose another file.',
    );
  }
  return {
    text,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    encoding: decoded.encoding,
    encodingDoubts: decoded.assumed ? doubtsOf(normalised) : [],
    separator,
    linesBefore: separator === undefined ? 0 : 1,
    physicalLines: lines,
    notes,
  };
};

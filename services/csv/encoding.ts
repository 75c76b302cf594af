import { isUtf8 } from 'node:buffer';
import type { ImportChoices } from '#shared/contract.ts';
import { narrowed, narrowOf } from './narrow-text.ts';

export type Encoding = NonNullable<ImportChoices['encoding']>;

/** Text as the ladder of encodings read it. `assumed` lines were read by a rule, not by a fact, and want a look. */
export type DecodedBytes = {
  /** Narrow text. */
  readonly text: string;
  readonly encoding: Encoding;
  /** Nothing in the file says which encoding it is; a person should look at the characters outside ASCII. */
  readonly assumed: boolean;
  /** Lines (from 1) that are not in the encoding of the others and were read as Windows-1252. */
  readonly oddLines: readonly number[];
  /** A UTF-16 file whose last character is cut in half. */
  readonly cut: boolean;
};

const sampled = 65_536;
const lineFeed = 0x0a;

/** UTF-16 without a mark shows by the place of its zero bytes: ASCII text has one in every pair. */
const utf16ByZeros = (bytes: Uint8Array): Encoding | undefined => {
  const length = Math.min(bytes.length, sampled) & ~1;
  let even = 0;
  let odd = 0;
  for (let place = 0; place < length; place += 2) {
    if (bytes[place] === 0) even += 1;
    if (bytes[place + 1] === 0) odd += 1;
  }
  const pairs = length / 2;
  if (pairs === 0) return undefined;
  if (odd > pairs * 0.3 && even < odd / 8) return 'utf-16le';
  if (even > pairs * 0.3 && odd < even / 8) return 'utf-16be';
  return undefined;
};

const byMark = (bytes: Uint8Array): Encoding | undefined => {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
};

const strictUtf8 = (bytes: Uint8Array): string | undefined =>
  isUtf8(bytes) ? narrowOf(byMark(bytes) === 'utf-8' ? bytes.subarray(3) : bytes) : undefined;

const decoded = (bytes: Uint8Array, encoding: Encoding): string => narrowed(new TextDecoder(encoding).decode(bytes));

const hasHighByte = (bytes: Uint8Array): boolean => bytes.some((byte) => byte >= 0x80);

/** Files put together from two systems: lines that are good UTF-8 are read so, the others as Windows-1252. */
const lineByLine = (bytes: Uint8Array): { text: string; good: number; odd: readonly number[] } => {
  const windows = new TextDecoder('windows-1252');
  const pieces: string[] = [];
  const odd: number[] = [];
  let good = 0;
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const found = bytes.indexOf(lineFeed, start);
    const end = found === -1 ? bytes.length : found + 1;
    const part = bytes.subarray(start, end);
    const text = strictUtf8(part);
    if (text === undefined) odd.push(line);
    else if (hasHighByte(part)) good += 1;
    pieces.push(text ?? narrowed(windows.decode(part)));
    start = end;
  }
  return { text: pieces.join(''), good, odd };
};

/**
 * Reads bytes as text: the mark at the start, then UTF-16 by its zero bytes, then strict UTF-8, then Windows-1252
 * (which never refuses, so it is `assumed`). A person's choice goes before all of them.
 */
export const decodeBytes = (bytes: Uint8Array, chosen?: Encoding): DecodedBytes => {
  const encoding = chosen ?? byMark(bytes) ?? utf16ByZeros(bytes);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const cut = bytes.length % 2 === 1;
    const whole = cut ? bytes.subarray(0, bytes.length - 1) : bytes;
    return { text: decoded(whole, encoding), encoding, assumed: false, oddLines: [], cut };
  }
  const certain = { encoding: 'utf-8', assumed: false, oddLines: [], cut: false } as const;
  if (chosen === 'windows-1252') return { ...certain, encoding: chosen, text: decoded(bytes, chosen) };
  const text = strictUtf8(bytes);
  if (text !== undefined) return { ...certain, text };
  if (chosen === 'utf-8') return { ...certain, text: decoded(bytes, chosen) };
  const mixed = lineByLine(bytes);
  if (mixed.good > 0) return { ...certain, text: mixed.text, assumed: true, oddLines: mixed.odd };
  return { ...certain, encoding: 'windows-1252', text: decoded(bytes, 'windows-1252'), assumed: true };
};

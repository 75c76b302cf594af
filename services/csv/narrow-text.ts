/*
 * A narrow text has a unit for each byte of its UTF-8. The engine keeps a text that holds a single curly apostrophe at two
 * bytes a character, with all that is cut from it, and is slower with each of them; kept narrow until it is cut into cells,
 * only the cells that hold such a character are. What parts cells (delimiters, marks, line ends) is the same in both.
 */

/** Bytes of UTF-8 as narrow text. */
export const narrowOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** A text as narrow text. */
export const narrowed = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

const beyondAscii = /[^\u0000-\u007f]/;

/** The text that a narrow one stands for; most cells stand for themselves. */
export const widened = (narrow: string): string =>
  beyondAscii.test(narrow) ? Buffer.from(narrow, 'latin1').toString('utf8') : narrow;

/** So many characters (UTF-16 units) of the text from its beginning, or all where it has fewer. */
export const widenedStart = (narrow: string, characters: number): string =>
  // A unit takes three bytes at most; where two of them take four, the last may be the first of the two.
  widened(narrow.slice(0, 3 * characters + 1)).slice(0, characters);

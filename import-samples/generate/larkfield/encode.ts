import iconv from 'iconv-lite';
import type { Encoding } from './house-styles.ts';

/** Text as the bytes an office would save; throws where the encoding cannot hold a character, so that none is lost. */
export const encodeAs = (text: string, encoding: Encoding): Buffer => {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  if (encoding === 'utf-8 with BOM') return Buffer.from(`\uFEFF${text}`, 'utf8');
  if (encoding === 'utf-16le with BOM') return Buffer.from(`\uFEFF${text}`, 'utf16le');
  const bytes = iconv.encode(text, 'windows-1252');
  if (iconv.decode(bytes, 'windows-1252') !== text) throw new Error('a character does not fit Windows-1252');
  return bytes;
};

const cellOf = (cell: string, delimiter: string): string =>
  cell.includes(delimiter) || /["\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

export const recordOf = (cells: readonly string[], delimiter: string): string =>
  cells.map((cell) => cellOf(cell, delimiter)).join(delimiter);

import { AppError } from '#shared/errors.ts';
import { readXml } from './read-xml.ts';
import type { Element } from './read-xml.ts';
import { requireRowCount } from './table.ts';
import type { WordRow } from './word-rows.ts';
import { markOf, symbolOf, unreadSymbol, wordNotes } from './word-text.ts';
import type { ZipParts } from './zip-parts.ts';

/** What a Word document holds: its tables as stored, and its words outside them, in order. */
export type WordContent = {
  readonly tables: readonly (readonly WordRow[])[];
  readonly outside: readonly { readonly words: string; readonly afterTables: number }[];
  /** A part of it comes from another file. */
  readonly elsewhere: boolean;
};

type OpenCell = { text: string; covers: number; continued: boolean };
type OpenRow = { gridBefore: number; readonly cells: OpenCell[]; readonly notes: Set<string>; deleted: boolean };

const isWordprocessing = (namespace: string): boolean => /\/wordprocessingml\/(?:2006\/)?main$/.test(namespace);
/** What stands there twice: a drawing for older programs, and how a row was formatted before a tracked change. */
const isSecondVersion = ({ name, namespace }: Element): boolean =>
  (namespace.includes('/markup-compatibility/') && name === 'Fallback') ||
  (isWordprocessing(namespace) && name.endsWith('PrChange'));

const isOn = ({ attribute }: Element): boolean => !['0', 'false', 'off', 'none'].includes(attribute('val') ?? 'true');

const numberIn = ({ attribute }: Element, most: number): number => {
  const number = Number(attribute('val') ?? '1');
  return Number.isInteger(number) && number >= 0 ? Math.min(number, most) : 1;
};

/** Word itself allows 63 columns. */
const mostCovered = 500;
const mostOutside = 20_000;

/**
 * Reads the tables of a Word document in one pass. Content controls, links, inserted words and text boxes are read where
 * they stand; deleted words, field codes and second versions of the same drawing are not. Follows no reference.
 * @throws AppError `not-a-chronology`, `too-large`
 */
export const readWordTables = async (parts: ZipParts, main: string): Promise<WordContent> => {
  const tables: WordRow[][] = [];
  const outside: { words: string; afterTables: number }[] = [];
  let depth = 0;
  let rows: WordRow[] = [];
  let row: OpenRow | undefined;
  let cell: OpenCell | undefined;
  let loose = '';
  let inText = false;
  let inTabStops = false;
  let unread = 0;
  let elsewhere = false;

  const write = (words: string): void => {
    if (cell !== undefined) cell.text += words;
    else if (depth === 0) loose += words;
  };
  const note = (sentence: string): void => {
    row?.notes.add(sentence);
  };

  const openProperty = (element: Element): void => {
    const { name } = element;
    if (name === 'gridSpan' && cell !== undefined && depth === 1)
      cell.covers = Math.max(1, numberIn(element, mostCovered));
    else if (name === 'vMerge' && cell !== undefined && depth === 1)
      cell.continued = element.attribute('val') !== 'restart';
    else if (name === 'gridBefore' && row !== undefined && depth === 1) row.gridBefore = numberIn(element, mostCovered);
    else if (name === 'hidden' && cell === undefined && isOn(element)) note(wordNotes.hiddenRow);
    else if (name === 'vanish' && isOn(element)) note(wordNotes.hiddenWords);
    else if (name === 'del' || name === 'ins' || name === 'moveFrom' || name === 'moveTo') {
      if (cell === undefined && row !== undefined && name === 'del') row.deleted = true;
      else note(wordNotes.tracked);
    } else if (name === 'footnoteReference' || name === 'endnoteReference' || name === 'commentReference')
      note(wordNotes.attached);
    else if (name === 'drawing' || name === 'pict' || name === 'object') note(wordNotes.picture);
  };

  const openTable = (): void => {
    depth += 1;
    if (depth === 1) rows = [];
    else note(wordNotes.nested);
  };

  const open = (element: Element): void => {
    const { name, namespace } = element;
    if (unread > 0 || isSecondVersion(element)) {
      unread += 1;
      return;
    }
    if (!isWordprocessing(namespace)) return;
    if (name === 'moveFrom') {
      note(wordNotes.tracked);
      unread += 1;
    } else if (name === 'tbl') openTable();
    else if (name === 'tr' && depth === 1) row = { gridBefore: 0, cells: [], notes: new Set(), deleted: false };
    else if (name === 'tc' && depth === 1) cell = { text: '', covers: 1, continued: false };
    else if (name === 't') inText = true;
    else if (name === 'sym') {
      const symbol = symbolOf(element.attribute('char') ?? '');
      if (symbol === unreadSymbol) note(wordNotes.symbol);
      write(symbol);
    } else if (name === 'altChunk' || name === 'subDoc') elsewhere = true;
    else if (markOf(name) !== undefined && !inTabStops) write(markOf(name) ?? '');
    else openProperty(element);
    if (name === 'tabs') inTabStops = true;
  };

  const closeRow = (): void => {
    if (row === undefined) return;
    const notes = row.deleted ? [...row.notes, wordNotes.deletedRow] : [...row.notes];
    rows.push({
      gridBefore: row.gridBefore,
      cells: row.cells.map(({ text, ...rest }) => ({ ...rest, text: text.replace(/\n+$/, '') })),
      notes,
    });
    requireRowCount(rows.length);
    row = undefined;
  };

  const closeParagraph = (): void => {
    if (cell !== undefined) {
      cell.text += '\n';
      return;
    }
    if (depth > 0) return;
    if (loose.trim() !== '') outside.push({ words: loose.trim(), afterTables: tables.length });
    if (outside.length > mostOutside)
      throw new AppError(
        'too-large',
        'This document has more than 20,000 paragraphs outside its tables. Copy the table alone into a new document, then import that.',
      );
    loose = '';
  };

  const close = (name: string, namespace: string): void => {
    if (unread > 0) {
      unread -= 1;
      return;
    }
    if (!isWordprocessing(namespace)) return;
    if (name === 't') inText = false;
    else if (name === 'tabs') inTabStops = false;
    else if (name === 'p') closeParagraph();
    else if (name === 'tc' && depth === 1) {
      if (cell !== undefined) row?.cells.push(cell);
      cell = undefined;
    } else if (name === 'tr' && depth === 1) closeRow();
    else if (name === 'tbl') {
      if (depth === 1) tables.push(rows);
      depth -= 1;
    }
  };

  await readXml(parts, main, {
    open,
    close,
    text: (words) => {
      if (inText && unread === 0) write(words);
    },
  });
  return { tables, outside, elsewhere };
};

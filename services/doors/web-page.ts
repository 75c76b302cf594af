import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { AppError } from '#shared/errors.ts';
import type { StoredRow } from './merged-cells.ts';
import { settleMerged } from './merged-cells.ts';
import { mostColumns, requireRowCount } from './table.ts';
import type { DocumentRead } from './document-read.ts';
import { readChosen } from './document-read.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const largestPage = 10 * 1024 * 1024;

const isElement = (node: Node): node is Element => 'tagName' in node;
const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';

const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** What is never shown as words. */
const silent = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'iframe', 'object', 'svg', 'math']);
/** What begins a line of its own. */
const blocks = new Set(['p', 'div', 'li', 'ul', 'ol', 'tr', 'table', 'blockquote', 'pre', 'section', 'article', 'dd']);
for (const heading of ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'caption', 'header', 'footer', 'main'])
  blocks.add(heading);

const isHidden = (element: Element): boolean =>
  attributeOf(element, 'hidden') !== undefined ||
  /display\s*:\s*none|mso-hide\s*:\s*all/i.test(attributeOf(element, 'style') ?? '');

/** Walks all that is shown below an element, without recursion: pages are nested as deep as somebody likes. */
const walk = (
  root: { readonly childNodes: readonly Node[] },
  enter: (node: Node) => 'into' | 'past',
  leave: (element: Element) => void,
): void => {
  const stack: { readonly node: Node; readonly left: boolean }[] = root.childNodes
    .toReversed()
    .map((node) => ({ node, left: false }));
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { node, left } = top;
    if (left) {
      if (isElement(node)) leave(node);
    } else if (enter(node) === 'into' && isElement(node)) {
      stack.push({ node, left: true });
      for (const child of node.childNodes.toReversed()) stack.push({ node: child, left: false });
    }
  }
};

const tidy = (words: string): string =>
  words
    .split('\n')
    .map((line) => line.replace(/[ \t\f\r]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .trim();

type Words = { readonly words: string; readonly hidden: boolean; readonly nested: boolean };

const wordsOf = (root: Element): Words => {
  const pieces: string[] = [];
  let hidden = false;
  let nested = false;
  walk(
    root,
    (node) => {
      if (isText(node)) pieces.push(node.value.replace(/[\n\r]+/g, ' '));
      if (!isElement(node) || silent.has(node.tagName)) return 'past';
      if (isHidden(node)) hidden = true;
      if (node.tagName === 'table') nested = true;
      if (node.tagName === 'br' || blocks.has(node.tagName)) pieces.push('\n');
      if (node.tagName === 'td' || node.tagName === 'th') pieces.push(' ');
      return 'into';
    },
    (element) => {
      if (blocks.has(element.tagName)) pieces.push('\n');
    },
  );
  return { words: tidy(pieces.join('')), hidden, nested };
};

const spanOf = (cell: Element, name: string, most: number): number => {
  const span = Number.parseInt(attributeOf(cell, name) ?? '1', 10);
  return Number.isInteger(span) && span > 0 ? Math.min(span, most) : 1;
};

const hiddenNote = 'Words in this row are hidden on the page that it came from; they were read like the others.';
const nestedNote = 'A table stands inside a cell of this row; its cells were read as lines of that cell.';

const cellsOf = (row: Element): readonly Element[] =>
  row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th');

/** Rows of a table that are its own, not those of a table inside one of its cells. */
const rowsOf = (table: Element): readonly Element[] => {
  const rows: Element[] = [];
  walk(
    table,
    (node) => {
      if (!isElement(node) || node.tagName === 'table') return 'past';
      if (node.tagName !== 'tr') return 'into';
      rows.push(node);
      return 'past';
    },
    () => undefined,
  );
  return rows;
};

const readTable = (table: Element): readonly StoredRow[] => {
  /** For each column, how many rows below are still covered by a cell above. */
  const covered: number[] = [];
  const rows = rowsOf(table);
  requireRowCount(rows.length);
  return rows.map((element, index) => {
    const cells: string[] = [];
    const continued: number[] = [];
    const spans: { readonly column: number; readonly covers: number }[] = [];
    const notes = new Set<string>(isHidden(element) ? [hiddenNote] : []);
    const skipCovered = (): void => {
      while ((covered[cells.length] ?? 0) > 0) {
        covered[cells.length] = (covered[cells.length] ?? 1) - 1;
        continued.push(cells.length);
        cells.push('');
      }
    };
    for (const cell of cellsOf(element)) {
      skipCovered();
      const column = cells.length;
      const { words, hidden, nested } = wordsOf(cell);
      if (hidden || isHidden(cell)) notes.add(hiddenNote);
      if (nested) notes.add(nestedNote);
      const covers = spanOf(cell, 'colspan', mostColumns);
      const down = spanOf(cell, 'rowspan', rows.length - index);
      for (let part = 0; part < covers && cells.length <= mostColumns; part += 1) {
        covered[cells.length] = down - 1;
        cells.push(part === 0 ? words : '');
      }
      if (covers > 1) spans.push({ column, covers });
    }
    skipCovered();
    return { row: index + 1, cells, continued, spans, notes: [...notes] };
  });
};

const noTable = (): AppError =>
  new AppError(
    'not-a-chronology',
    'There is no table in this page. Copy the rows of the table itself, or ask for the file it was made from.',
  );

/**
 * The tables of a web page, or of what was copied from Word, Excel or a page. Nothing that it refers to is fetched.
 * @throws AppError `not-a-chronology` where there is no table; `too-large`, `bad-input`.
 */
export const readWebPage = (html: string, chosen: string | undefined): DocumentRead => {
  if (html.length > largestPage)
    throw new AppError(
      'too-large',
      'This page is larger than 10 MB. Copy the table alone and paste it, or save the table as CSV.',
    );
  const tables: Element[] = [];
  const outside: { readonly words: string; readonly afterTables: number }[] = [];
  let loose = '';
  const settle = (): void => {
    const words = tidy(loose).replaceAll('\n', ' ');
    if (words !== '') outside.push({ words, afterTables: tables.length });
    loose = '';
  };
  walk(
    parse(html),
    (node) => {
      if (isText(node)) loose += node.value;
      if (!isElement(node) || silent.has(node.tagName)) return 'past';
      if (node.tagName === 'br' || blocks.has(node.tagName)) settle();
      if (node.tagName !== 'table') return 'into';
      tables.push(node);
      return 'past';
    },
    ({ tagName }) => {
      if (blocks.has(tagName)) settle();
    },
  );
  settle();
  const filled = tables
    .map((table, index) => ({ number: index + 1, rows: settleMerged(readTable(table)) }))
    .filter(({ rows }) => rows.some(({ cells }) => cells.some((cell) => cell.trim() !== '')));
  if (filled.length === 0) throw noTable();
  return readChosen(filled, outside, chosen);
};

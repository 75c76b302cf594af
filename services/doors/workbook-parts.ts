import { relationshipsOf } from './office-package.ts';
import { readXml } from './read-xml.ts';
import type { Element } from './read-xml.ts';
import { numberKind } from './number-formats.ts';
import type { NumberKind } from './number-formats.ts';
import type { ZipParts } from './zip-parts.ts';

export type Sheet = { readonly name: string; readonly part: string; readonly hidden: boolean };

export type Workbook = {
  readonly sheets: readonly Sheet[];
  /** Whether its days are counted from 1900 or, as Macs once did, from 1904. */
  readonly dates: 1900 | 1904;
  /** Texts that cells refer to by number. */
  readonly texts: readonly string[];
  /** What the number of a cell is, by the number of its style. */
  readonly styles: readonly NumberKind[];
};

const isMain = (namespace: string): boolean => /\/spreadsheetml\/(?:2006\/)?main$/.test(namespace);

const readSheets = async (parts: ZipParts, main: string) => {
  const targets = new Map(
    (await relationshipsOf(parts, main))
      .filter(({ type, outside }) => type === 'worksheet' && !outside)
      .map(({ id, target }) => [id, target]),
  );
  const sheets: Sheet[] = [];
  let dates: Workbook['dates'] = 1900;
  await readXml(parts, main, {
    open: ({ name, namespace, attribute }) => {
      if (!isMain(namespace)) return;
      if (name === 'workbookPr' && ['1', 'true'].includes(attribute('date1904') ?? '')) dates = 1904;
      // Sheets that hold a chart alone have no rows and no target here.
      const part = name === 'sheet' ? targets.get(attribute('id') ?? '') : undefined;
      if (part !== undefined)
        sheets.push({ name: attribute('name') ?? '', part, hidden: (attribute('state') ?? 'visible') !== 'visible' });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return { sheets, dates };
};

/** The texts of a workbook; how they are to be pronounced is no part of them. */
const readTexts = async (parts: ZipParts, part: string): Promise<readonly string[]> => {
  const texts: string[] = [];
  let words = '';
  let inText = false;
  let pronounced = false;
  await readXml(parts, part, {
    open: ({ name }) => {
      if (name === 'si') words = '';
      else if (name === 'rPh') pronounced = true;
      else if (name === 't') inText = !pronounced;
    },
    close: (name) => {
      if (name === 'si') texts.push(unescaped(words));
      else if (name === 'rPh') pronounced = false;
      else if (name === 't') inText = false;
    },
    text: (piece) => {
      if (inText) words += piece;
    },
  });
  return texts;
};

/** Excel writes characters that XML forbids, and carriage returns, as `_x000D_`. */
export const unescaped = (words: string): string =>
  words
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u0000', '');

const readStyles = async (parts: ZipParts, part: string): Promise<readonly NumberKind[]> => {
  const formats = new Map<number, string>();
  const styles: number[] = [];
  let inCells = false;
  const numberOf = ({ attribute }: Element): number => Number(attribute('numFmtId') ?? '0');
  await readXml(parts, part, {
    open: (element) => {
      if (element.name === 'numFmt') formats.set(numberOf(element), element.attribute('formatCode') ?? '');
      else if (element.name === 'cellXfs') inCells = true;
      else if (element.name === 'xf' && inCells) styles.push(numberOf(element));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
    text: () => undefined,
  });
  return styles.map((id) => numberKind(id, formats.get(id)));
};

/** What all sheets of a workbook share. @throws AppError `not-a-chronology`, `too-large` */
export const readWorkbook = async (parts: ZipParts, main: string): Promise<Workbook> => {
  const references = await relationshipsOf(parts, main);
  const partOf = (type: string): string | undefined =>
    references.find((one) => one.type === type && !one.outside && parts.has(one.target))?.target;
  const texts = partOf('sharedStrings');
  const styles = partOf('styles');
  return {
    ...(await readSheets(parts, main)),
    texts: texts === undefined ? [] : await readTexts(parts, texts),
    styles: styles === undefined ? [] : await readStyles(parts, styles),
  };
};

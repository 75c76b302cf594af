import { strToU8, zipSync } from 'fflate';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A zip of parts, for documents that no well-behaved writer makes. */
export const zipped = (parts: Parts): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  );

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const packageNames = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const types = (main: string): string =>
  `${xml}<Types xmlns="${packageNames}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/main" ContentType="${main}"/></Types>`;

export type Reference = {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly outside?: boolean;
};

const references = (all: readonly Reference[]): string =>
  `${xml}<Relationships xmlns="${packageNames}/relationships">${all
    .map(
      ({ id, type, target, outside }) =>
        `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${outside === true ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;

/** A Word document around the given body, with what else it has. */
export const wordParts = (body: string, more: Parts = {}, outside: readonly Reference[] = []): Parts => ({
  '[Content_Types].xml': types('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
  '_rels/.rels': references([{ id: 'r1', type: 'officeDocument', target: 'word/document.xml' }]),
  'word/_rels/document.xml.rels': references(outside),
  'word/document.xml': `${xml}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}</w:body></w:document>`,
  ...more,
});

export type SheetXml = { readonly name: string; readonly state?: string; readonly xml: string };

export type BookXml = {
  readonly sheets: readonly SheetXml[];
  readonly texts?: readonly string[];
  /** `<numFmt>` and `<xf>` elements. */
  readonly formats?: string;
  readonly styles?: string;
  readonly mac?: boolean;
};

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** A workbook from the XML of its sheets' insides (`<sheetData>…`). */
export const bookParts = ({ sheets, texts = [], formats = '', styles = '', mac = false }: BookXml): Parts => ({
  '[Content_Types].xml': types('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'),
  '_rels/.rels': references([{ id: 'r1', type: 'officeDocument', target: 'xl/workbook.xml' }]),
  'xl/_rels/workbook.xml.rels': references([
    ...sheets.map((_, index) => ({ id: `s${index}`, type: 'worksheet', target: `worksheets/sheet${index}.xml` })),
    { id: 't', type: 'sharedStrings', target: 'sharedStrings.xml' },
    { id: 'f', type: 'styles', target: '/xl/styles.xml' },
  ]),
  'xl/workbook.xml': `${xml}<workbook ${main} xmlns:r="${office}"><workbookPr${mac ? ' date1904="1"' : ''}/><sheets>${sheets
    .map(
      ({ name, state }, index) =>
        `<sheet name="${name}" sheetId="${index + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="s${index}"/>`,
    )
    .join('')}</sheets></workbook>`,
  'xl/sharedStrings.xml': `${xml}<sst ${main}>${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
  'xl/styles.xml': `${xml}<styleSheet ${main}><numFmts>${formats}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles}</cellXfs></styleSheet>`,
  ...Object.fromEntries(
    sheets.map(({ xml: inside }, index) => [
      `xl/worksheets/sheet${index}.xml`,
      `${xml}<worksheet ${main}>${inside}</worksheet>`,
    ]),
  ),
});

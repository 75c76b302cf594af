import path from 'node:path';
import { AppError } from '#shared/errors.ts';
import { readXml } from './read-xml.ts';
import { damagedFile } from './zip-parts.ts';
import type { ZipParts } from './zip-parts.ts';

/** A reference from one part to another, or to something outside, which is never followed. */
export type Relationship = {
  readonly id: string;
  /** The last word of its type: `officeDocument`, `worksheet`, `sharedStrings`. */
  readonly type: string;
  readonly target: string;
  readonly outside: boolean;
};

/** What kind of document the zip is, with the part that everything starts from. */
export type OfficePackage = { readonly kind: 'word' | 'excel'; readonly main: string };

/** The references of a part; none where it has none. `target` is the name of a part of this zip. */
export const relationshipsOf = async (parts: ZipParts, part: string): Promise<readonly Relationship[]> => {
  const { dir: folder, base } = path.posix.parse(part);
  const file = path.posix.join(folder, '_rels', `${base}.rels`);
  const found: Relationship[] = [];
  if (!parts.has(file)) return found;
  await readXml(parts, file, {
    open: ({ name, attribute }) => {
      if (name !== 'Relationship') return;
      const target = attribute('Target') ?? '';
      const outside = attribute('TargetMode') === 'External';
      found.push({
        id: attribute('Id') ?? '',
        type: (attribute('Type') ?? '').split('/').at(-1) ?? '',
        target: target.startsWith('/') ? target.slice(1) : outside ? target : path.posix.join(folder, target),
        outside,
      });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
};

const saveAs = (ending: string): string =>
  `Open it, choose Save As, and pick the ordinary kind that ends in ${ending}.`;

/** @throws AppError `not-a-chronology` for documents with macros: they are never opened, so that none can ever run. */
const refuseMacros = (parts: ZipParts, types: readonly string[]): void => {
  const macros = parts.names.some((name) => /vbaProject[^/]*\.bin$/i.test(name) || /(?:^|\/)macrosheets\//i.test(name));
  if (!macros && !types.some((type) => type.includes('macroEnabled'))) return;
  throw new AppError(
    'not-a-chronology',
    `This file can hold macros, so it was not opened. ${saveAs('.docx or .xlsx')}`,
  );
};

const contentTypes = async (parts: ZipParts): Promise<readonly string[]> => {
  const types: string[] = [];
  await readXml(parts, '[Content_Types].xml', {
    open: ({ attribute }) => {
      types.push(attribute('ContentType') ?? '');
    },
    close: () => undefined,
    text: () => undefined,
  });
  return types;
};

const otherZip = (parts: ZipParts): AppError => {
  const open = parts.has('mimetype') || parts.has('content.xml');
  return new AppError(
    'not-a-chronology',
    open
      ? 'This is an OpenDocument file. Open it, choose Save As, and pick Word (.docx), Excel (.xlsx) or CSV.'
      : 'This is a zip file, not a Word document or a workbook. Unpack it first, then choose the chronology inside.',
  );
};

/**
 * Says what a zip is. @throws AppError `not-a-chronology` where it is neither a Word document nor an Excel workbook, or
 * can hold macros.
 */
export const recognisePackage = async (parts: ZipParts): Promise<OfficePackage> => {
  if (!parts.has('[Content_Types].xml')) throw otherZip(parts);
  refuseMacros(parts, await contentTypes(parts));
  // The whole package has its references where a part without a name would.
  const start = (await relationshipsOf(parts, '')).find(
    ({ type, outside }) => type === 'officeDocument' && !outside,
  )?.target;
  if (start === undefined || !parts.has(start)) throw damagedFile();
  if (start.startsWith('word/')) return { kind: 'word', main: start };
  if (start.endsWith('.bin'))
    throw new AppError('not-a-chronology', `This is a binary workbook (.xlsb). ${saveAs('.xlsx')}`);
  if (start.startsWith('xl/')) return { kind: 'excel', main: start };
  throw new AppError(
    'not-a-chronology',
    'This is an Office file, but neither a Word document nor an Excel workbook. Choose the file that has the chronology.',
  );
};

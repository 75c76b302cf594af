import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { ImportChoices } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import { columnRoles } from '#shared/model.ts';
import type { ColumnRole, SourceKind } from '#shared/model.ts';
import type { Words } from './words.ts';

/** The options of `import` that say how a file is to be read. */
export const choiceOptions = [
  '--agency',
  '--kind',
  '--mapping',
  '--encoding',
  '--delimiter',
  '--heading-row',
  '--year',
] as const;

const refuse = (sentence: string): never => {
  throw new AppError('bad-input', sentence);
};

const kindOf = (word: string): SourceKind =>
  word === 'agency' || word === 'review'
    ? word
    : refuse('After --kind comes agency or review: whose chronology it is.');

const encodings: ReadonlyMap<string, NonNullable<ImportChoices['encoding']>> = new Map([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['utf-16le', 'utf-16le'],
  ['utf-16', 'utf-16le'],
  ['utf-16be', 'utf-16be'],
  ['windows-1252', 'windows-1252'],
  ['cp1252', 'windows-1252'],
  ['latin1', 'windows-1252'],
]);

const delimiters: ReadonlyMap<string, NonNullable<ImportChoices['delimiter']>> = new Map([
  [',', ','],
  ['comma', ','],
  [';', ';'],
  ['semicolon', ';'],
  ['\t', '\t'],
  ['\\t', '\t'],
  ['tab', '\t'],
  ['|', '|'],
  ['pipe', '|'],
]);

const wholeNumber = (word: string, sentence: string): number =>
  /^\d{1,7}$/.test(word) ? Number(word) : refuse(sentence);

const yearOf = (word: string): number =>
  /^(?:19|20)\d{2}$/.test(word) ? Number(word) : refuse('After --year comes a year of four digits, such as 2013.');

const role = z.enum(columnRoles);
const byHeading = z.record(z.string(), role);
const byRole = z.partialRecord(role, z.union([z.string(), z.array(z.string())]));
const isLetter = (name: string): boolean => /^[A-Z]{1,3}$/.test(name);

type Roles = Pick<ImportChoices, 'roles' | 'rolesByHeading'>;

const sorted = (pairs: readonly (readonly [string, ColumnRole])[]): Roles => ({
  roles: Object.fromEntries(pairs.filter(([name]) => isLetter(name))),
  rolesByHeading: Object.fromEntries(pairs.filter(([name]) => !isLetter(name))),
});

/**
 * A mapping file: `{ "Heading": "role" }`, or the other way round `{ "role": "Heading" }` with several headings in a list.
 * One, two or three capitals alone mean the column of that letter.
 */
const mappingIn = (file: string): Roles => {
  const roles = columnRoles.join(', ');
  const sentence = `A mapping is JSON like { "Date": "date", "What happened": "text" }; the roles are: ${roles}.`;
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
  } catch {
    return refuse(`The mapping file cannot be read as JSON. ${sentence}`);
  }
  const whole = z.object({ columns: z.unknown() }).safeParse(json);
  const mapping = whole.success && whole.data.columns !== undefined ? whole.data.columns : json;
  const straight = byHeading.safeParse(mapping);
  if (straight.success) return sorted(Object.entries(straight.data));
  const turned = byRole.safeParse(mapping);
  if (!turned.success) return refuse(`The mapping file is not as it should be. ${sentence}`);
  return sorted(
    columnRoles.flatMap((name) => {
      const headings = turned.data[name] ?? [];
      return (typeof headings === 'string' ? [headings] : headings).map((heading) => [heading, name] as const);
    }),
  );
};

/** What was typed, as choices. @throws AppError bad-input for an option whose value says nothing */
export const choicesOf = (words: Words): ImportChoices => {
  const given = <T>(option: (typeof choiceOptions)[number], read: (word: string) => T): T | undefined => {
    const word = words.valueOf(option);
    return word === undefined ? undefined : read(word);
  };
  return {
    agency: words.valueOf('--agency'),
    kind: given('--kind', kindOf),
    encoding: given(
      '--encoding',
      (word) =>
        encodings.get(word.toLowerCase()) ??
        refuse('After --encoding comes utf-8, utf-16le, utf-16be or windows-1252.'),
    ),
    delimiter: given(
      '--delimiter',
      (word) =>
        delimiters.get(word.toLowerCase()) ??
        refuse('After --delimiter comes comma, semicolon, tab or pipe, or the sign.'),
    ),
    headingRow: given('--heading-row', (word) =>
      wholeNumber(word, 'After --heading-row comes the number of the row that a spreadsheet shows; 0 for none.'),
    ),
    year: given('--year', yearOf),
    monthFirst: words.has('--month-first') ? true : undefined,
    ...(given('--mapping', mappingIn) ?? {}),
  };
};

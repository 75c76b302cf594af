/*
 * One clean table, spoilt in one way at a time, as files are in the wild: a delimiter too many or too few, a stray
 * quotation mark, other signs, other line ends, headings twice or not at all, a second table. Row 0 is the headings.
 */

export type Table = readonly (readonly string[])[];

export type Clean = { readonly name: string; readonly table: Table; readonly quotesAll: boolean };

export type Polluted = {
  readonly name: string;
  readonly text: string;
  /** The rows that were meant, without headings. */
  readonly meant: Table;
  readonly headings: readonly string[];
};

const headings = ['DATE', 'TIME', 'Qty', 'ITEM', 'Price', 'Kind', 'Particulars', 'Link', 'Comments'];

type DateForm = (day: number, month: number, year: number) => string;

const two = (figure: number): string => String(figure).padStart(2, '0');
const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'];

const dateForms: Readonly<Record<string, DateForm>> = {
  'day first': (day, month, year) => `${two(day)}/${two(month)}/${String(year)}`,
  'month first': (day, month, year) => `${two(month)}/${two(day)}/${String(year)}`,
  'month in words first': (day, month, year) => `${monthNames[month - 1] ?? ''} ${String(day)}, ${String(year)}`,
};

const particulars: readonly ((at: number) => string)[] = [
  (at) => `The "plain" one, blue, number ${String(at)}`,
  (at) => `A small thing ${String(at)}`,
  (at) => `Size 10" by 12", model ${String(at)}`,
  (at) => `Heavy; 'as new', ${String(at)} kg`,
];

const comment = (at: number, filled: boolean): string => {
  if (!filled && at % 4 !== 0) return '';
  return at % 5 === 0 ? `First line,\nsecond "line" ${String(at)}` : `It's fine, ${String(at)}`;
};

const cleanTable = (form: DateForm, filled: boolean, count: number): Table => [
  headings,
  ...Array.from({ length: count }, (_, at): readonly string[] => [
    form(((at * 5) % 28) + 1, (Math.floor(at / 6) % 8) + 1, 2016),
    `${two(8 + (at % 10))}:${two((at * 7) % 60)}`,
    String(1 + (at % 9)),
    `P-${String(1000 + at)}`,
    at % 5 === 0 ? `£1,2${two(at)}.50` : `£${String(10 + at)}.99`,
    ['Lamp', 'Chair', 'Garden hose'][at % 3] ?? '',
    particulars[at % 4]?.(at) ?? '',
    `http://shop.example/${String(at)}?a=1&b=2`,
    comment(at, filled),
  ]),
];

/** Tables with their dates in every form, their last column filled or mostly blank, quoted where needed or throughout. */
export const cleanTables = (count = 12): readonly Clean[] =>
  Object.entries(dateForms).flatMap(([form, written]) =>
    [true, false].flatMap((filled) =>
      [true, false].map((quotesAll) => ({
        name: `${form}, comments ${filled ? 'filled' : 'mostly blank'}, ${quotesAll ? 'all quoted' : 'quoted where needed'}`,
        table: cleanTable(written, filled, count),
        quotesAll,
      })),
    ),
  );

type Signs = { readonly delimiter?: string; readonly quote?: string; readonly escape?: string };

const cellWith = (clean: Clean, cell: string, { delimiter = ',', quote = '"', escape = '"' }: Signs = {}): string => {
  if (quote === '') return cell;
  const must = clean.quotesAll || [delimiter, quote, ',', '\n'].some((sign) => cell.includes(sign));
  const inner = cell.split(quote).join(escape + quote);
  return must ? quote + inner + quote : inner;
};

const lineWith = (clean: Clean, cells: readonly string[], signs: Signs = {}): string =>
  cells.map((cell) => cellWith(clean, cell, signs)).join(signs.delimiter ?? ',');

const whole = (lines: readonly string[], end = '\r\n'): string => lines.join(end) + end;

/** The table spoilt as a whole: its signs, its line ends, what stands above and below. */
export const pollutedFiles = (clean: Clean): readonly Polluted[] => {
  const { table } = clean;
  const body = table.slice(1);
  const lines = table.map((cells) => lineWith(clean, cells));
  const made = (name: string, text: string, more: Partial<Polluted> = {}): Polluted => ({
    name,
    text,
    meant: body,
    headings,
    ...more,
  });
  const withSigns = (name: string, signs: Signs): Polluted =>
    made(name, whole(table.map((cells) => lineWith(clean, cells, signs))));
  const [first = ''] = lines;
  const some = table.slice(0, 7);
  const swapped = some.map((cells) => cells.with(2, cells[3] ?? '').with(3, cells[2] ?? ''));
  const wider = some.map((cells, at) => [...cells, at === 0 ? 'More' : (cells[8] ?? '')]);
  const narrower = some.map((cells) => cells.slice(0, 6));
  const second = (name: string, other: Table, meant: Table): Polluted =>
    made(name, whole([...lines, '', ...other.map((cells) => lineWith(clean, cells))]), { meant: [...body, ...meant] });
  return [
    made('as it was meant', whole(lines)),
    made('of nothing', ''),
    made('without an end to its last line', lines.join('\r\n')),
    made('with an empty line at its end', `${whole(lines)}\r\n`),
    made('without headings', whole(lines.slice(1)), { headings: [] }),
    made('of headings alone', whole([first]), { meant: [] }),
    made('of one row', whole(lines.slice(0, 2)), { meant: body.slice(0, 1) }),
    made('with its headings twice', whole([first, ...lines])),
    made('with other headings above', whole([headings.map((_, at) => `Head ${String(at)}`).join(','), ...lines])),
    made('with units below its headings', whole([first, 'd,t,n,code,pounds,class,words,www,free', ...lines.slice(1)])),
    made(
      'with its headings on two rows',
      whole([
        headings.map((word) => word.slice(0, 3)).join(','),
        headings.map((word) => word.slice(3)).join(','),
        ...lines.slice(1),
      ]),
    ),
    made('with words above', whole(['Sales of the shop', 'Made on 03/05/2018', '', ...lines])),
    made('with delimited words above', whole([`Sales${','.repeat(8)}`, ','.repeat(8), ...lines])),
    made('with words below', whole([...lines, '', 'Source: the shop'])),
    second('with a second table of the same columns', some, some.slice(1)),
    second('with a second table of fewer columns', narrower, narrower.slice(1)),
    second('with a second table of more columns', wider, wider.slice(1)),
    second('with a second table in another order', swapped, []),
    made('above a wider table', whole([...narrower.map((cells) => lineWith(clean, cells)), ...lines]), {
      meant: [...narrower.slice(1), ...body],
      headings: narrower[0] ?? [],
    }),
    ...[' ', ', ', ';', '\t', '|', ':', '^'].map((delimiter) => withSigns(`parted by “${delimiter}”`, { delimiter })),
    withSigns('quoted by apostrophes', { quote: "'", escape: "'" }),
    withSigns('quoted by apostrophes without escapes', { quote: "'", escape: '' }),
    made('with apostrophes for quotation marks', whole(lines).replaceAll('"', "'")),
    withSigns('without quotation', { quote: '' }),
    withSigns('with escapes by backslash', { escape: '\\' }),
    withSigns('without escapes', { escape: '' }),
    made('with line feeds', whole(lines, '\n')),
    made('with returns alone', whole(lines, '\r')),
  ];
};

/** The table with one of its lines spoilt, at every cell of that line. */
export const pollutedRows = (clean: Clean, at: number): readonly Polluted[] => {
  const { table } = clean;
  const row = table[at] ?? [];
  const lines = table.map((cells) => lineWith(clean, cells));
  const cells = row.map((cell) => cellWith(clean, cell));
  const instead = (name: string, line: string): Polluted => ({
    name: `${name} in row ${String(at)}`,
    text: whole(lines.with(at, line)),
    meant: table.slice(1),
    headings,
  });
  const inEach = cells.flatMap((cell, place): readonly Polluted[] => {
    const [before, behind] = [cells.slice(0, place).join(','), cells.slice(place).join(',')];
    const where = `at cell ${String(place)}`;
    const half = cell.length >> 1;
    return [
      ...(place === 0 ? [] : [instead(`a delimiter less ${where}`, before + behind)]),
      instead(`a delimiter more ${where}`, place === 0 ? `,${behind}` : `${before},,${behind}`),
      instead(`a mark more in front ${where}`, cells.with(place, `"${cell}`).join(',')),
      instead(`a mark more behind ${where}`, cells.with(place, `${cell}"`).join(',')),
      instead(`a mark more inside ${where}`, cells.with(place, `${cell.slice(0, half)}"${cell.slice(half)}`).join(',')),
    ];
  });
  return [
    ...inEach,
    ...[' ', ';', '\t'].flatMap((delimiter) => [
      instead(`cells parted by “${delimiter}”`, cells.join(delimiter)),
      instead(`cells parted and quoted by “${delimiter}”`, lineWith(clean, row, { delimiter })),
    ]),
    instead('apostrophes for quotation marks', cells.join(',').replaceAll('"', "'")),
    instead('escapes by backslash', lineWith(clean, row, { escape: '\\' })),
    instead('five cells alone', cells.slice(0, 5).join(',')),
    instead('six cells more', [...cells, ...Array.from({ length: 6 }, () => cells[8] ?? '')].join(',')),
  ];
};

import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { planOf, problemsOf, refusalOf } from '../import/plan-of.ts';

/*
 * The numbered list of bad inputs, by number. "refuse" ends in a named error; "flag" keeps the row and says why in the
 * row's problems; "ok" reads without a word. Each expectation is of the plan that the person sees.
 */
type Expected =
  | { readonly refuse: string }
  | { readonly flag: RegExp; readonly entries?: number; readonly cell?: string }
  | { readonly ok: number; readonly cell?: string };
type Case = readonly [number: number, what: string, content: string | Uint8Array, expected: Expected];

const table = (rows: string): string => `Date,Detail\n${rows}`;
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const joinBytes = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
/** So many bytes of one letter behind a beginning. */
const bytesOf = (beginning: string, length: number): Uint8Array => {
  const whole = new Uint8Array(length).fill(0x61);
  whole.set(ascii(beginning));
  return whole;
};
const plain = table('03.06.13,Seen at home\n');

const cases: readonly Case[] = [
  [1, 'empty file', '', { refuse: 'empty-file' }],
  [2, 'byte order mark only', bytes(0xef, 0xbb, 0xbf), { refuse: 'empty-file' }],
  [3, 'UTF-8 with a mark', `\ufeff${plain}`, { ok: 1, cell: 'Seen at home' }],
  [4, 'UTF-16LE with a mark, tabs', iconv.encode(plain.replaceAll(',', '\t'), 'utf-16le', { addBOM: true }), { ok: 1 }],
  [5, 'UTF-16BE with a mark', iconv.encode(plain, 'utf-16be', { addBOM: true }), { ok: 1, cell: 'Seen at home' }],
  [6, 'UTF-16LE without a mark', iconv.encode(plain, 'utf-16le', { addBOM: false }), { ok: 1, cell: 'Seen at home' }],
  [
    7,
    'UTF-16 of odd length',
    joinBytes(iconv.encode(plain, 'utf-16le', { addBOM: true }), bytes(0x41)),
    { flag: /middle of a character/ },
  ],
  [
    8,
    'Windows-1252 signs',
    iconv.encode(table('03.06.13,It’s “so” – £5 €6\n'), 'win1252'),
    { ok: 1, cell: 'It’s “so” – £5 €6' },
  ],
  [9, 'Latin-1 é alone', iconv.encode(table('03.06.13,café\n'), 'latin1'), { ok: 1, cell: 'café' }],
  [
    11,
    'UTF-8 with one bad byte',
    joinBytes(ascii(table('03.06.13,café\n04.06.13,bad ')), bytes(0xff, 0x0a)),
    { flag: /not in UTF-8/ },
  ],
  [
    12,
    'UTF-8 and Windows-1252 lines',
    joinBytes(ascii(table('03.06.13,café\n')), iconv.encode('04.06.13,café\n', 'win1252')),
    { flag: /not in UTF-8/, cell: 'café' },
  ],
  [13, 'mojibake inside', table('03.06.13,Itâ€™s so\n'), { flag: /garbled/, cell: 'Itâ€™s so' }],
  [14, 'NUL in a cell', table('03.06.13,Se\u0000en\n'), { flag: /NUL/, cell: 'Seen' }],
  [
    15,
    'lone surrogate',
    joinBytes(
      iconv.encode(table('03.06.13,x'), 'utf-16le', { addBOM: true }),
      bytes(0x00, 0xd8),
      iconv.encode('y\n', 'utf-16le', { addBOM: false }),
    ),
    { flag: /could not be read/, cell: 'x\ufffdy' },
  ],
  [
    16,
    'odd line separators in a cell',
    table('03.06.13,a\u2028b\u0085c\u000bd\n'),
    { ok: 1, cell: 'a\u2028b\u0085c\u000bd' },
  ],
  [17, 'bidi override', table('03.06.13,a\u202eb\n'), { flag: /direction/, cell: 'a\u202eb' }],
  [18, 'zero-width characters', table('03.06.13,Ms\u200bA\n'), { ok: 1, cell: 'Ms\u200bA' }],
  [19, 'decomposed letters', table('03.06.13,cafe\u0301\n'), { ok: 1, cell: 'cafe\u0301' }],
  [20, 'emoji', table('03.06.13,👩‍👧 seen\n'), { ok: 1, cell: '👩‍👧 seen' }],
  [
    21,
    'xlsx under the name of a CSV',
    joinBytes(bytes(0x50, 0x4b, 3, 4), ascii(plain)),
    { refuse: 'not-a-chronology' },
  ],
  [
    22,
    'xls under the name of a CSV',
    joinBytes(bytes(0xd0, 0xcf, 0x11, 0xe0), ascii(plain)),
    { refuse: 'not-a-chronology' },
  ],
  [23, 'PDF', `%PDF-1.7\n${plain}`, { refuse: 'not-a-chronology' }],
  [23, 'HTML', `<!DOCTYPE html><table>${plain}`, { refuse: 'not-a-chronology' }],
  [23, 'RTF', `{\\rtf1 ${plain}`, { refuse: 'not-a-chronology' }],
  [24, 'gzip', joinBytes(bytes(0x1f, 0x8b, 8), ascii(plain)), { refuse: 'not-a-chronology' }],
  [25, 'more than 50 MB', new Uint8Array(50 * 1024 * 1024 + 1).fill(0x41), { refuse: 'too-large' }],
  [28, 'CR only', plain.replaceAll('\n', '\r'), { ok: 1, cell: 'Seen at home' }],
  [29, 'mixed line ends', 'Date,Detail\r\n03.06.13,One\n04.06.13,Two\r05.06.13,Three\r\n', { ok: 3, cell: 'Two' }],
  [30, 'LF heading, CRLF body', 'Date,Detail\n03.06.13,One\r\n04.06.13,Two\r\n', { ok: 2, cell: 'One' }],
  [31, 'no final newline', plain.trimEnd(), { ok: 1, cell: 'Seen at home' }],
  [32, 'a million blank rows', plain + ',\n'.repeat(1_000_000), { ok: 1 }],
  [
    33,
    'semicolons, decimal commas',
    'Date;Detail;Units\n03.06.13;Weighed;3,5\n04.06.13;Weighed;3,7\n',
    { ok: 2, cell: 'Weighed' },
  ],
  [34, 'tabs', plain.replaceAll(',', '\t'), { ok: 1, cell: 'Seen at home' }],
  [35, 'pipes', plain.replaceAll(',', '|'), { ok: 1, cell: 'Seen at home' }],
  [36, 'sep= line', `sep=;\n${plain.replaceAll(',', ';')}`, { ok: 1, cell: 'Seen at home' }],
  [37, 'headings only', 'Date,Detail\n', { refuse: 'empty-file' }],
  [38, 'one column of words', 'Some words\nMore words\n', { refuse: 'no-date-column' }],
  [
    39,
    'no heading row',
    '03.06.13,Seen at home by the midwife\n04.06.13,Seen at the clinic with her sister\n',
    { ok: 2 },
  ],
  [40, 'two heading rows', 'Contact,,\nDate,Detail,Comment\n03.06.13,Seen,Well\n', { ok: 1, cell: 'Seen' }],
  [41, 'preamble', 'Report run by the records team\n\nDate,Detail\n03.06.13,Seen\n', { ok: 1, cell: 'Seen' }],
  [42, 'total row', table('03.06.13,Seen\n,Total: 1 contact\n'), { flag: /footer/, entries: 1 }],
  [43, 'duplicate headings', 'Date,Notes,Notes\n03.06.13,One,Two\n', { ok: 1, cell: 'Two' }],
  [44, 'Note, Note, Note_1', 'Date,Note,Note,Note_1\n03.06.13,One,Two,Three\n', { ok: 1, cell: 'Three' }],
  [45, 'empty heading', 'Date,Detail,\n03.06.13,One,Two\n', { ok: 1, cell: 'Two' }],
  [
    46,
    'headings that are names of the language',
    'Date,Detail,__proto__,constructor,toString\n03.06.13,One,Two,Three,Four\n',
    { ok: 1, cell: 'Two' },
  ],
  [47, 'heading with line break and quotes', '"Date\nof ""contact""",Detail\n03.06.13,One\n', { ok: 1, cell: 'One' }],
  [48, 'short row', 'Date,Detail,Comment\n03.06.13,Seen\n', { flag: /fewer cells/ }],
  [49, 'long row', table('03.06.13,Seen,and,more\n'), { flag: /more cells/, cell: 'more' }],
  [50, 'quotation mark never closed', table('03.06.13,"Seen\n04.06.13,Home\n'), { refuse: 'not-a-chronology' }],
  [
    51,
    'words after a closing mark',
    table('03.06.13,"x"y\n04.06.13,Home\n'),
    { flag: /after a closing/, entries: 2, cell: '"x"y' },
  ],
  [52, 'mark inside a plain cell', table('03.06.13,a"b\n'), { flag: /inside a cell/, cell: 'a"b' }],
  [
    53,
    'delimiter missing beside a mark',
    'Date,Detail,Comment\n03.06.13,Paid $45"Men\'s, x"\n',
    { flag: /quotation mark/ },
  ],
  [54, 'backslash escapes', table('03.06.13,"said \\"no\\" to it"\n'), { flag: /backslash|closing/ }],
  [55, 'single quotes', "Date,Detail,Comment\n03.06.13,'a, b','c'\n", { flag: /torn over two cells/ }],
  [56, 'space before a mark', table('03.06.13, "a, b"\n'), { flag: /space stands before/, cell: 'a, b' }],
  [57, 'typographic quotes as quotes', table('03.06.13,“a, b”\n'), { flag: /torn over two cells/ }],
  [58, 'comma and space', 'Date, Detail\n03.06.13, Seen\n', { ok: 1, cell: ' Seen' }],
  [59, 'two million columns', `Date,Detail${','.repeat(2_000_000)}\n03.06.13,Seen\n`, { refuse: 'too-large' }],
  [59, 'more than 500 columns', `Date,Detail${','.repeat(600)}\n03.06.13,Seen\n`, { refuse: 'too-large' }],
  [60, 'a cell of 32,767 characters', table(`03.06.13,${'a'.repeat(32_767)}\n`), { flag: /cut/ }],
  [61, 'a cell over 4 MB', table(`03.06.13,${'a'.repeat(4 * 1024 * 1024 + 1)}\n`), { refuse: 'too-large' }],
  [61, 'a cell of 200 MB', bytesOf('03.06.13,', 200 * 1024 * 1024), { refuse: 'too-large' }],
  [62, 'four million quotation marks', table(`03.06.13,${'"'.repeat(4_000_001)}\n`), { refuse: 'not-a-chronology' }],
  [
    62,
    'four million marks that close',
    table(`03.06.13,${'"'.repeat(4_000_000)}\n`),
    { flag: /as long as Excel/, entries: 1 },
  ],
  [63, 'unbalanced marks throughout', table('03.06.13,"x"y\n'.repeat(1_500_000)), { refuse: 'not-a-chronology' }],
  [63, 'marks in plain cells throughout', table('03.06.13,6" cut\n'.repeat(20_000)), { flag: /inside a cell/ }],
  [
    64,
    'two tables in one file',
    table('03.06.13,Seen\n\nName,Role,Telephone\nA worker,Midwife,None\n'),
    { flag: /could not be read as a date/ },
  ],
  [65, 'impossible date', table('31/02/2024,Seen\n'), { flag: /31 February 2024/, entries: 0 }],
  [67, 'spreadsheet serial', table('45292,Seen\n03.06.13,Home\n04.06.13,Home\n'), { flag: /count of days/ }],
  [
    68,
    'a time that cannot be',
    'Date,Time,Detail\n03.06.13,25:61,Seen\n',
    { flag: /time could not be read/, entries: 1 },
  ],
  [69, 'year 0024', table('03.06.0024,Seen\n04.06.13,Home\n'), { flag: /year/i }],
  [
    71,
    'end before start',
    'Start Date,End Date,Detail\n05.06.13,03.06.13,Seen\n',
    { flag: /end lies before/, entries: 1 },
  ],
  [72, 'an hour that the clocks had twice', table('31/10/2021 01:30,Seen\n'), { ok: 1, cell: '31/10/2021 01:30' }],
  [74, '########', table('########,Seen\n04.06.13,Home\n'), { flag: /narrow/, entries: 1 }],
  [75, '1.23E+11', 'Date,Detail,NHS no\n03.06.13,Seen,1.23E+11\n', { flag: /digits are lost/ }],
  [76, 'leading zeros', 'Date,Detail,NHS no\n03.06.13,Seen,0012\n', { ok: 1, cell: '0012' }],
  [77, '#REF!', 'Date,Detail,Comment\n03.06.13,Seen,#REF!\n', { flag: /formula failed/ }],
  [
    78,
    'HTML in a cell',
    table('03.06.13,<img src=x onerror=alert(1)>\n'),
    { ok: 1, cell: '<img src=x onerror=alert(1)>' },
  ],
  [79, 'the same row again', table('03.06.13,Seen\n03.06.13,Seen\n'), { flag: /as row 2/, entries: 2 }],
];

describe('bad inputs, by number', () => {
  it.each(cases)('%i: %s', (_number, _what, content, expected) => {
    if ('refuse' in expected) {
      expect(refusalOf(content)).toBe(expected.refuse);
      return;
    }
    const plan = planOf(content);
    const { total, entries, needsAttention, joined, blank, headings } = plan.plan.rows;
    expect(entries + needsAttention + joined + blank + headings).toBe(total);
    if ('flag' in expected) {
      expect(problemsOf(plan).join('\n')).toMatch(expected.flag);
      if (expected.entries !== undefined) expect(entries).toBe(expected.entries);
    } else {
      expect(problemsOf(plan)).toEqual([]);
      expect(entries).toBe(expected.ok);
    }
    if (expected.cell !== undefined) {
      expect(plan.entries.flatMap(({ cells }) => cells)).toContain(expected.cell);
    }
  });

  it('10: offers every line outside ASCII for a look where the encoding was assumed', () => {
    const plan = planOf(iconv.encode(table('03.06.13,café\n04.06.13,plain\n'), 'macintosh'));
    expect(plan.plan.encoding).toBe('windows-1252');
    expect(plan.plan.encodingDoubts.map(({ line }) => line)).toEqual([2]);
  });

  it('66: reads 03/04/2024 day first', () => {
    expect(planOf(table('03/04/2024,Seen\n')).entries[0]?.when.earliest).toBe('2024-04-03');
  });

  it('73: reads two-digit years 00 to 49 as 20yy, unless the review has another pivot', () => {
    expect(planOf(table('03.04.49,Seen\n')).entries[0]?.when.earliest).toBe('2049-04-03');
    expect(planOf(table('03.04.50,Seen\n')).entries[0]?.when.earliest).toBe('1950-04-03');
  });

  it('80: gives the same bytes the same hash', () => {
    expect(planOf(plain).plan.sha256).toBe(planOf(plain).plan.sha256);
    expect(planOf(plain).plan.sha256).not.toBe(planOf(`${plain}\n`).plan.sha256);
  });

  it('names the line of a quotation mark that is never closed', () => {
    expect(() => planOf(table('03.06.13,Seen\n04.06.13,"Home\n'))).toThrow(/line 3/);
  });
});

import { describe, expect, it } from 'vitest';
import { cellsOf, planOfFile, problemsOfFile, refusalOfFile } from '../../support/documents/plan-of-file.ts';
import { bookParts, zipped } from '../../support/documents/zipped.ts';
import type { BookXml } from '../../support/documents/zipped.ts';
import { workbook } from '../../support/documents/workbook.ts';

const inline = (place: string, words: string): string => `<c r="${place}" t="inlineStr"><is><t>${words}</t></is></c>`;
const row = (number: number, cells: readonly string[], properties = ''): string =>
  `<row r="${number}" ${properties}>${cells.join('')}</row>`;
const headings = row(1, [inline('A1', 'Date'), inline('B1', 'Event'), inline('C1', 'Comment')]);
const sheet = (rows: string, after = '', before = ''): string => `${before}<sheetData>${rows}</sheetData>${after}`;
const planOfBook = (book: Partial<BookXml> & { readonly xml: string }) =>
  planOfFile(zipped(bookParts({ sheets: [{ name: 'Sheet1', xml: book.xml }], ...book })));

describe('a workbook', () => {
  it('gives its dates as days, whatever their format, with a certain reading', async () => {
    const planned = await planOfFile(
      await workbook('Chronology', [
        ['Agency: Housing'],
        [],
        ['Date', 'Event', 'Comment'],
        [{ day: '2013-06-03' }, 'Visit', 'Seen'],
        [{ day: '2014-02-24', format: 'd mmm yyyy' }, 'Call, 2 lines\nno reply', ''],
        ['w/c 03.03.14', 'As typed', ''],
        ['May 2010', 12, true],
      ]),
      {},
      'book.xlsx',
    );
    expect(planned.plan).toMatchObject({
      door: 'excel',
      table: 'Chronology',
      parts: [{ name: 'sheet Chronology', firstRow: 1, ownRow: 1 }],
      headingRow: 3,
      frontMatter: ['Agency: Housing'],
      rows: { total: 7, entries: 4, headings: 2, blank: 1 },
    });
    expect(planned.entries.map(({ row: at, when }) => [at, when.asWritten, when.edtf, when.certainty])).toEqual([
      [4, '03/06/2013', '2013-06-03', 'certain'],
      [5, '24/02/2014', '2014-02-24', 'certain'],
      [6, 'w/c 03.03.14', '2014-03-03/2014-03-09', 'certain'],
      [7, 'May 2010', '2010-05', 'certain'],
    ]);
    expect(planned.entries[1]?.text).toBe('Call, 2 lines\nno reply');
    expect(cellsOf(planned)[6]).toEqual(['May 2010', '12', 'TRUE']);
  });

  it('takes a cell typed as a date for the day that it is, though a person says the file is month first', async () => {
    const rows = [
      ['Date', 'End date', 'Event'],
      [{ day: '2014-03-04' }, { day: '2014-04-05', format: 'mm/dd/yyyy' }, 'Typed as dates'],
      ['03/04/2014', '', 'Typed as text'],
      [{ day: '2014-03-04' }, '04/05/2014', 'One of each'],
    ] as const;
    const daysOf = async (monthFirst: boolean | undefined) => {
      const { entries } = await planOfFile(await workbook('Chronology', rows), { monthFirst });
      return entries.map(({ when: { earliest, latest } }) => [earliest, latest]);
    };
    expect(await daysOf(undefined)).toEqual([
      ['2014-03-04', '2014-04-05'],
      ['2014-04-03', '2014-04-03'],
      ['2014-03-04', '2014-05-04'],
    ]);
    expect(await daysOf(true)).toEqual([
      ['2014-03-04', '2014-04-05'],
      ['2014-03-04', '2014-03-04'],
      ['2014-03-04', '2014-04-05'],
    ]);
  });

  it('knows a date typed in a merged cell as one in the rows that it holds for', async () => {
    const typed = '<c r="A2" s="1"><v>41702</v></c>'; // 4 March 2014
    const xml = sheet(
      `${headings}${row(2, [typed, inline('B2', 'Visit')])}${row(3, [inline('B3', 'Call')])}${row(4, [inline('A4', '03/04/2014'), inline('B4', 'Text')])}`,
      '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>',
    );
    const bytes = zipped(bookParts({ sheets: [{ name: 'Sheet1', xml }], styles: '<xf numFmtId="14"/>' }));
    const planned = await planOfFile(bytes, { monthFirst: true });
    expect(planned.entries.map(({ row: at, when }) => [at, when.asWritten, when.earliest])).toEqual([
      [2, '04/03/2014', '2014-03-04'],
      [3, '04/03/2014', '2014-03-04'],
      [4, '03/04/2014', '2014-03-04'],
    ]);
  });

  const styles =
    '<xf numFmtId="14"/><xf numFmtId="17"/><xf numFmtId="16"/><xf numFmtId="22"/><xf numFmtId="20"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/><xf numFmtId="173"/>';
  const formats =
    '<numFmt numFmtId="170" formatCode="[$-809]dd\\ mmmm\\ yyyy;@"/><numFmt numFmtId="171" formatCode="yyyy"/><numFmt numFmtId="172" formatCode="0000000000"/><numFmt numFmtId="173" formatCode="&quot;day &quot;0"/>';
  const inFormat = async (style: number, value: string, mac = false): Promise<string | undefined> => {
    const planned = await planOfBook({
      xml: sheet(`${headings}${row(2, [`<c r="A2" s="${style}"><v>${value}</v></c>`, inline('B2', 'Visit')])}`),
      styles,
      formats,
      mac,
    });
    return cellsOf(planned)[1]?.[0];
  };

  it.each([
    [1, '41428', '03/06/2013'],
    [1, '1', '01/01/1900'],
    [1, '59', '28/02/1900'],
    [1, '61', '01/03/1900'],
    [1, '2958465', '31/12/9999'],
    // A month typed into Excel is stored as its first day, and is no more than a month.
    [2, '40299', 'May 2010'],
    [2, '40313', '15/05/2010'],
    [3, '41428', '03/06/2013'],
    [4, '41428.604166666664', '03/06/2013 14:30'],
    [4, '41428.999999', '04/06/2013'],
    [5, '0.6041666666', '14:30'],
    [6, '41428', '03/06/2013'],
    [7, '36526', '2000'],
    [8, '123456789', '0123456789'],
    [9, '12', '12'],
    [0, '41428', '41428'],
    [0, '0.30000000000000004', '0.3'],
    [0, '9434765919', '9434765919'],
    // The leap day of 1900 that Excel invents is no day.
    [1, '60', '60'],
    [1, '-5', '-5'],
    [1, '99999999', '99999999'],
  ])('style %i writes %s as %s', async (style, value, words) => {
    expect(await inFormat(style, value)).toBe(words);
  });

  it('counts from 1904 where the workbook says so', async () => {
    expect(await inFormat(1, '39966', true)).toBe('03/06/2013');
  });

  it('says that a year which nobody saw was stored by Excel', async () => {
    const xml = sheet(`${headings}${row(2, ['<c r="A2" s="3"><v>41428</v></c>', inline('B2', 'Visit')])}`);
    expect(problemsOfFile(await planOfBook({ xml, styles }))).toEqual([
      expect.stringMatching(/^2: .*without its year.*2013/),
    ]);
  });

  it('numbers rows as the spreadsheet does, hidden ones and rows that are not stored too', async () => {
    const rows = [
      headings,
      row(4, [inline('A4', '03.06.13'), inline('B4', 'Visit')], 'hidden="1"'),
      row(6, [inline('A6', '04.06.13'), inline('C6', 'Only a comment')]),
      row(900_000, [inline('A900000', ' ')]),
    ].join('');
    const planned = await planOfBook({ xml: sheet(rows, '', '<cols><col min="3" max="3" hidden="1"/></cols>') });
    expect(planned.rows.map(({ row: at, becomes }) => [at, becomes])).toEqual([
      [1, 'heading'],
      [2, 'blank'],
      [3, 'blank'],
      [4, 'entry'],
      [5, 'blank'],
      [6, 'entry'],
    ]);
    expect(problemsOfFile(planned)).toEqual([
      '1: Column C is hidden in the workbook; it was read like the others.',
      '4: This row is hidden in the workbook; it was read like the others.',
    ]);
  });

  it('lets a merged date hold for its rows, and takes what formulas last showed', async () => {
    const rows = [
      headings,
      row(2, [inline('A2', '03.06.13'), '<c r="B2" t="str"><f>[1]Log!A1&amp;"x"</f><v>From elsewhere</v></c>']),
      row(3, [inline('B3', 'Second call'), '<c r="C3" t="e"><v>#REF!</v></c>']),
      row(4, [inline('A4', '04.06.13'), '<c r="B4" t="str"><f>CONCAT(A1)</f><v>Own words</v></c>']),
    ].join('');
    const planned = await planOfBook({ xml: sheet(rows, '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>') });
    expect(planned.entries.map(({ text, when }) => [text, when.edtf])).toEqual([
      ['From elsewhere', '2013-06-03'],
      ['Second call', '2013-06-03'],
      ['Own words', '2013-06-04'],
    ]);
    expect(problemsOfFile(planned)).toEqual([
      expect.stringMatching(/^2: .*from another file/),
      expect.stringMatching(/^3: Merged with the row above in column A/),
      expect.stringMatching(/^3: A spreadsheet formula failed/),
    ]);
  });

  it('chooses the sheet with dated rows and offers every other, hidden ones by name', async () => {
    const front = sheet(row(1, [inline('A1', 'About this file')]));
    const book = zipped(
      bookParts({
        sheets: [
          { name: 'Front page', xml: front },
          {
            name: 'Old',
            state: 'hidden',
            xml: sheet(`${headings}${row(2, [inline('A2', '01.01.13'), inline('B2', 'Hidden visit')])}`),
          },
          { name: 'Log', xml: sheet(`${headings}${row(2, [inline('A2', '03.06.13'), inline('B2', 'Visit')])}`) },
          { name: 'Empty', xml: sheet('') },
        ],
      }),
    );
    const planned = await planOfFile(book);
    expect(planned.plan.table).toBe('Log');
    expect(planned.plan.tables).toEqual([
      { name: 'Front page', rows: 1, hidden: false },
      { name: 'Old', rows: 2, hidden: true },
      { name: 'Log', rows: 2, hidden: false },
    ]);
    expect((await planOfFile(book, { table: 'Old' })).entries.map(({ text }) => text)).toEqual(['Hidden visit']);
  });

  it('reads shared texts, rich ones and characters that XML cannot hold', async () => {
    const xml = sheet(
      `${headings}${row(2, [inline('A2', '03.06.13'), '<c r="B2" t="s"><v>0</v></c>', '<c r="C2" t="s"><v>1</v></c>'])}`,
    );
    const parts = bookParts({ sheets: [{ name: 'S', xml }] });
    const texts =
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><r><t xml:space="preserve">Two </t></r><r><t>runs</t></r><rPh><t>no</t></rPh></si><si><t>line_x000D_\nnext &amp; __proto__</t></si></sst>';
    const planned = await planOfFile(zipped({ ...parts, 'xl/sharedStrings.xml': texts }));
    expect(cellsOf(planned)[1]).toEqual(['03.06.13', 'Two runs', 'line\nnext & __proto__']);
  });

  it.each([
    ['no row in any sheet', sheet(''), 'empty-file', /No sheet/],
    [
      'a row far below',
      sheet(`${headings}${row(250_000, [inline('A250000', 'x')])}`),
      'too-large',
      /down to row 250000/,
    ],
    ['a cell far to the right', sheet(`${headings}${row(2, [inline('ZZ2', 'x')])}`), 'too-large', /column ZZ/],
    ['a row told twice', sheet(`${headings}${headings}`), 'not-a-chronology', /damaged/],
    ['a cell in no column', sheet(row(1, [inline('1A', 'x')])), 'not-a-chronology', /damaged/],
  ])('with %s is refused in a sentence', async (_, xml, code, sentence) => {
    const refused = await refusalOfFile(zipped(bookParts({ sheets: [{ name: 'S', xml }] })));
    expect(refused).toMatchObject({ code, sentence: expect.stringMatching(sentence) });
  });
});

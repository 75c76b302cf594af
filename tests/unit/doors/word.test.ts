import { describe, expect, it } from 'vitest';
import { placeOfRows } from '#shared/domain/reading/row-place.ts';
import { cellsOf, planOfFile, problemsOfFile, refusalOfFile } from '../../support/documents/plan-of-file.ts';
import { wordDocument } from '../../support/documents/word-document.ts';
import { wordParts, zipped } from '../../support/documents/zipped.ts';

const headings = ['Date', 'Event', 'Comment'];
const cell = (words: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:tc>`;
const row = (cells: readonly string[], properties = ''): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.map((words) => (words.startsWith('<') ? words : cell(words))).join('')}</w:tr>`;
const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;
const planOfBody = (body: string) => planOfFile(zipped(wordParts(body)));

describe('a Word document', () => {
  it('gives the rows of its table, the words above it and the agency that they name', async () => {
    const bytes = await wordDocument([
      { paragraph: 'Agency: Police' },
      {
        table: [
          headings,
          ['03.06.13', 'Officers called at the home.\nChild seen.', ''],
          ['7-24.02.14', 'Two calls', 'See log'],
        ],
      },
      { paragraph: 'End of report' },
    ]);
    const planned = await planOfFile(bytes, {}, 'report.docx');
    expect(planned.plan).toMatchObject({
      door: 'word',
      table: 'Table 1',
      tables: [{ name: 'Table 1', rows: 3, hidden: false }],
      parts: [{ name: 'table 1', firstRow: 1, ownRow: 1 }],
      encoding: '',
      delimiter: '',
      headingRow: 1,
      frontMatter: ['Agency: Police', 'End of report'],
      agency: { why: '“Agency:” line of the file' },
      rows: { total: 3, entries: 2, headings: 1 },
    });
    expect(planned.entries.map(({ text, when }) => [text, when.edtf])).toEqual([
      ['Officers called at the home.\nChild seen.', '2013-06-03'],
      ['Two calls', '2014-02-07/2014-02-24'],
    ]);
  });

  it('reads tables with the same headings as one and offers the others; every row can be found again', async () => {
    const bytes = await wordDocument([
      {
        table: [
          ['Name of agency', 'Police'],
          ['Author', 'A sergeant'],
        ],
      },
      { table: [headings, ['03.06.13', 'First', '']] },
      {
        table: [
          ['Abbreviation', 'Meaning'],
          ['GP', 'General practitioner'],
        ],
      },
      { table: [headings, ['04.06.13', 'Second', '']] },
      { table: [['05.06.13', 'Third', '']] },
    ]);
    const planned = await planOfFile(bytes);
    expect(planned.plan.tables.map(({ name, rows }) => [name, rows])).toEqual([
      ['Table 1', 2],
      ['Tables 2, 4 and 5', 5],
      ['Table 3', 2],
    ]);
    expect(planned.plan.table).toBe('Tables 2, 4 and 5');
    expect(planned.plan.frontMatter).toEqual(['Name of agency: Police', 'Author: A sergeant']);
    expect(planned.plan.rows).toMatchObject({ total: 5, entries: 3, headings: 2 });
    expect(planned.entries.map(({ text, rows }) => [text, placeOfRows(planned.plan.parts, rows)])).toEqual([
      ['First', 'table 2, row 2'],
      ['Second', 'table 4, row 2'],
      ['Third', 'table 5, row 1'],
    ]);
    expect(problemsOfFile(planned)).toEqual([expect.stringMatching(/^5: Table 5 begins here without headings/)]);
    const other = await planOfFile(bytes, { table: 'Table 3', roles: { A: 'date' } });
    expect(cellsOf(other)).toEqual([
      ['Abbreviation', 'Meaning'],
      ['GP', 'General practitioner'],
    ]);
    expect((await refusalOfFile(bytes, { table: 'Table 9' })).code).toBe('bad-input');
  });

  it('lets a date merged down hold for each row, and says so', async () => {
    const bytes = await wordDocument([
      {
        table: [
          headings,
          [{ text: '03.06.13', down: 'starts' }, 'Morning call', ''],
          [{ text: '', down: 'goes on' }, 'Evening call', 'No reply'],
          ['04.06.13', { text: 'One cell over two columns', across: 2 }],
        ],
      },
    ]);
    const planned = await planOfFile(bytes);
    expect(cellsOf(planned).slice(1)).toEqual([
      ['03.06.13', 'Morning call', ''],
      ['03.06.13', 'Evening call', 'No reply'],
      ['04.06.13', 'One cell over two columns', ''],
    ]);
    expect(planned.plan.rows.entries).toBe(3);
    expect(problemsOfFile(planned)).toEqual([
      '3: Merged with the row above in column A: what is written there was taken to hold for this row too.',
      '4: Columns B to C are merged in this row; the words stand in column B.',
    ]);
  });

  it('takes cells in order where a border was dragged, so that the grid of one row is not that of the next', async () => {
    const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;
    const planned = await planOfBody(
      table(
        row([cell('Date', span(2)), cell('Event', span(3)), cell('Comment', span(1))]),
        row([cell('03.06.13', span(1)), cell('Visit', span(1)), cell('Kept', span(4))]),
        row([cell('04.06.13', span(2)), cell('Whole width', span(4))]),
      ),
    );
    expect(cellsOf(planned)).toEqual([
      ['Date', 'Event', 'Comment'],
      ['03.06.13', 'Visit', 'Kept'],
      ['04.06.13', 'Whole width', ''],
    ]);
  });

  it.each([
    ['a hidden row', row(['03.06.13', 'Visit'], '<w:hidden/>'), 'Visit', /hidden in the Word document/],
    [
      'hidden words',
      row(['03.06.13', '<w:tc><w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Quiet</w:t></w:r></w:p></w:tc>']),
      'Quiet',
      /are hidden/,
    ],
    [
      'tracked changes',
      row([
        '03.06.13',
        '<w:tc><w:p><w:del><w:r><w:delText>not </w:delText></w:r></w:del><w:ins><w:r><w:t>Seen</w:t></w:r></w:ins></w:p></w:tc>',
      ]),
      'Seen',
      /tracked/,
    ],
    [
      'moved words',
      row([
        '03.06.13',
        '<w:tc><w:p><w:moveFrom><w:r><w:t>Old</w:t></w:r></w:moveFrom><w:r><w:t>Kept</w:t></w:r></w:p></w:tc>',
      ]),
      'Kept',
      /tracked/,
    ],
    [
      'a comment',
      row(['03.06.13', '<w:tc><w:p><w:r><w:t>Call</w:t><w:commentReference w:id="1"/></w:r></w:p></w:tc>']),
      'Call',
      /footnote or a comment/,
    ],
    [
      'a table within a cell',
      row(['03.06.13', `<w:tc>${table(row(['Inner', 'cells']))}<w:p/></w:tc>`]),
      'Inner\ncells',
      /inside a cell/,
    ],
    [
      'a ticked box',
      row(['03.06.13', '<w:tc><w:p><w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t> done</w:t></w:r></w:p></w:tc>']),
      '☒ done',
      undefined,
    ],
    [
      'a content control, a link and a field',
      row([
        '03.06.13',
        '<w:tc><w:sdt><w:sdtPr><w:tag w:val="x"/></w:sdtPr><w:sdtContent><w:p><w:hyperlink><w:r><w:t>Lin</w:t></w:r></w:hyperlink><w:r><w:instrText>PAGE</w:instrText><w:t>ked</w:t></w:r></w:p></w:sdtContent></w:sdt></w:tc>',
      ]),
      'Linked',
      undefined,
    ],
    [
      'a drawing told twice',
      row([
        '03.06.13',
        '<w:tc><w:p><w:r><mc:AlternateContent><mc:Choice><w:t>Once</w:t></mc:Choice><mc:Fallback><w:t>Twice</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p></w:tc>',
      ]),
      'Once',
      undefined,
    ],
    [
      'tabs and line breaks',
      row([
        '03.06.13',
        '<w:tc><w:p><w:pPr><w:tabs><w:tab w:pos="9"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p></w:tc>',
      ]),
      'a\tb\nc',
      undefined,
    ],
    [
      'how a row once looked',
      row([
        '03.06.13',
        '<w:tc><w:tcPr><w:tcPrChange><w:tcPr><w:gridSpan w:val="9"/></w:tcPr></w:tcPrChange></w:tcPr><w:p><w:r><w:t>Now</w:t></w:r></w:p></w:tc>',
      ]),
      'Now',
      undefined,
    ],
  ])('reads %s', async (_, written, words, note) => {
    const planned = await planOfBody(table(row(['Date', 'Event']), written));
    expect(planned.entries.map(({ text }) => text)).toEqual([words]);
    const problems = problemsOfFile(planned);
    if (note === undefined) expect(problems).toEqual([]);
    else expect(problems).toEqual([expect.stringMatching(note)]);
  });

  it('without a table is refused in a sentence', async () => {
    const refused = await refusalOfFile(await wordDocument([{ paragraph: '03.06.13 Visit' }]));
    expect(refused).toMatchObject({ code: 'not-a-chronology', sentence: expect.stringContaining('no table') });
  });
});

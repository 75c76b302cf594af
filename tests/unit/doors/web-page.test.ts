import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, planOfFile, problemsOfFile, refusalOfFile } from '../../support/documents/plan-of-file.ts';

const planOfPage = (html: string, name = 'Pasted table 1.html') => planOfFile(new TextEncoder().encode(html), {}, name);

/** As Word and Excel put a table on the clipboard, in our own words and much shortened. */
const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset="utf-8"><style>p{mso-x:1}</style></head><body><!--StartFragment-->
<table class=MsoTableGrid><tr><td><p class=MsoNormal><b>Date</b><o:p></o:p></p></td><td><p>Event</p></td></tr>
<tr><td><p class=MsoNormal>03.06.13</p></td><td><p class=MsoNormal>Home&nbsp;visit,
 child seen.</p><p>Second paragraph<br>and a line</p></td></tr></table><!--EndFragment--></body></html>`;

describe('a web page or a pasted table', () => {
  it('gives the rows of its table as they were shown', async () => {
    const planned = await planOfPage(fromWord);
    expect(planned.plan).toMatchObject({
      door: 'web-page',
      table: 'Table 1',
      encoding: 'utf-8',
      rows: { total: 2, entries: 1, headings: 1 },
    });
    expect(cellsOf(planned)).toEqual([
      ['Date', 'Event'],
      ['03.06.13', 'Home\u00a0visit, child seen.\nSecond paragraph\nand a line'],
    ]);
  });

  it('lets merged cells hold for their rows, keeps what is hidden and says both', async () => {
    const planned = await planOfPage(
      '<table><tr><th>Date<th>Event<th>Comment</tr><tr><td rowspan=2>03.06.13<td>Morning<td></tr><tr><td>Evening<td>x</tr>' +
        '<tr style="display:none"><td>04.06.13<td colspan=2>Wide</tr></table>',
    );
    expect(cellsOf(planned).slice(1)).toEqual([
      ['03.06.13', 'Morning', ''],
      ['03.06.13', 'Evening', 'x'],
      ['04.06.13', 'Wide', ''],
    ]);
    expect(problemsOfFile(planned)).toEqual([
      expect.stringMatching(/^3: Merged with the row above in column A/),
      expect.stringMatching(/^4: Words in this row are hidden/),
      expect.stringMatching(/^4: Columns B to C are merged/),
    ]);
  });

  it('runs nothing and fetches nothing: scripts and their words are not read', async () => {
    const planned = await planOfPage(
      '<!doctype html><title>t</title><p>Agency: Housing</p><script>document.title = "x"</script><table><tr><td>Date<td>Event</tr>' +
        '<tr><td>03.06.13<td>Visit<script>alert(1)</script><img src="http://192.0.2.1/a.png" onerror="x"></tr></table>',
    );
    expect(planned.entries.map(({ text, agency }) => [text, agency !== undefined])).toEqual([['Visit', true]]);
    expect(planned.plan.frontMatter).toEqual(['Agency: Housing']);
  });

  it('takes tab separated words from the clipboard as the text that they are', async () => {
    const planned = await planOfPage('Date\tEvent\n03.06.13\t"Visit,\nchild seen"\n', 'Pasted table 1.tsv');
    expect(planned.plan).toMatchObject({ door: 'csv', delimiter: '\t' });
    expect(planned.entries.map(({ text }) => text)).toEqual(['Visit,\nchild seen']);
  });

  it.each([
    ['without a table', '<html><body><p>03.06.13 Visit</p></body></html>', 'not-a-chronology', /no table/],
    ['of more than 10 MB', `<html><body>${'<p>word</p>'.repeat(1_000_000)}</body></html>`, 'too-large', /10 MB/],
    [
      'with a row of 600 columns',
      `<table><tr><td colspan=400>Date<td colspan=400>Event</tr></table>`,
      'too-large',
      /columns/,
    ],
  ])('%s is refused in a sentence', async (_, html, code, sentence) => {
    const refused = await refusalOfFile(new TextEncoder().encode(html));
    expect(refused).toMatchObject({ code, sentence: expect.stringMatching(sentence) });
  });

  it('is nested as deep as somebody likes', async () => {
    const planned = await planOfPage(
      `${'<div>'.repeat(5000)}<table><tr><td>Date<td>Event</tr><tr><td>03.06.13<td>Visit</tr></table>`,
    );
    expect(planned.plan.rows.entries).toBe(1);
  });

  it('keeps every row of any table, with its words', async () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '<', '&', '"', 'é'), minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 30 }), async (rows) => {
        const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
        const html = `<table><tr><td>Date<td>Event<td>Comment</tr>${rows
          .map(([event, comment]) => `<tr><td>03.06.13</td><td>${escape(event)}</td><td>${escape(comment)}</td></tr>`)
          .join('')}</table>`;
        const planned = await planOfPage(html);
        expect(cellsOf(planned).slice(1)).toEqual(rows.map(([event, comment]) => ['03.06.13', event, comment]));
        expect(planned.plan.rows.total).toBe(rows.length + 1);
      }),
      { numRuns: 200 },
    );
  });
});

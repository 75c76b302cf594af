import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDateCell } from '#shared/domain/when/read-date-cell.ts';
import { publishedReport, readSample, samples } from './read-sample.ts';

const table = readSample('baby-k-table', 'baby-k-table.csv').records;
const agencyFiles = readdirSync(join(samples, 'baby-k-agencies')).filter((file) => file.endsWith('.csv'));
const report = publishedReport();
const unlessHere = report === undefined ? ' (skipped: the published report is not on this machine)' : '';
/** Section 4 of the report: the rows of its table, each date, detail, comment. */
const published = (report ?? '')
  .slice((report ?? '').indexOf('Date\tDetail\tComment'), (report ?? '').indexOf('5. Overview of case'))
  .split('\n')
  .filter((line) => line.includes('\t'))
  .map((line) => line.split('\t'));

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[a-z0-9']+/g) ?? [];
const runsOf = (text: string, length: number): readonly string[] => {
  const words = wordsOf(text);
  return words.slice(length - 1).map((_, i) => words.slice(i, i + length).join(' '));
};

describe('Baby K in the published shape', () => {
  it('has 93 dated rows, three continuation rows and one heading row', () => {
    expect(table).toHaveLength(97);
    expect(table[0]).toEqual(['Date', 'Detail', 'Comment']);
    expect(table.slice(1).filter((row) => row[0] !== '')).toHaveLength(93);
    expect(table.slice(1).filter((row) => row[0] === '')).toHaveLength(3);
    expect(new Set(table.map((row) => row.length))).toEqual(new Set([3]));
  });

  it('has only dates that can be read', () => {
    const unread = table.slice(1).filter((row) => row[0] !== '' && readDateCell(row[0] ?? '').problem !== undefined);
    expect(unread).toEqual([]);
  });

  it.skipIf(report === undefined)(`has the dates of the published table as printed${unlessHere}`, () => {
    expect(table.map((row) => row[0])).toEqual(published.map((row) => row[0]));
    const filled = (rows: readonly (readonly string[])[]): readonly (readonly boolean[])[] =>
      rows.map((row) => [row[1]?.trim() !== '', row[2]?.trim() !== '']);
    expect(filled(table)).toEqual(filled(published));
  });
});

describe('Baby K by agency', () => {
  it('has fourteen agencies, each headed as a reconstruction, and the narrative', () => {
    expect(agencyFiles).toHaveLength(15);
    const heads = agencyFiles
      .filter((file) => file !== 'narrative.csv')
      .map((file) =>
        readSample('baby-k-agencies', file)
          .records.slice(0, 3)
          .map((row) => row.join(',')),
      );
    for (const [first, second, third] of heads) {
      expect(first).toBe("Reconstruction from the published report; not an agency's record");
      expect(second).toMatch(/^Agency: \S/);
      expect(third).toBe('Date,Detail,Paragraph or row');
    }
  });

  it('can trace every row to a paragraph or a row of the report', () => {
    const dates = new Set(table.map((row) => row[0]));
    const sections = (report ?? '').match(/^\d+\.\d+(\.\d+)?(?= )/gm) ?? [];
    for (const file of agencyFiles) {
      const rows = readSample('baby-k-agencies', file).records.slice(file === 'narrative.csv' ? 1 : 3);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows)
        for (const reference of (row.at(-1) ?? '').split('; ')) {
          if (reference.startsWith('Table ')) expect(dates, `${file}: ${reference}`).toContain(reference.slice(6));
          else expect(reference, file).toMatch(/^\d+\.\d+(\.\d+)?$/);
          if (report !== undefined && !reference.startsWith('Table ')) expect(sections, file).toContain(reference);
        }
    }
  });

  it('holds every date of the published table somewhere', () => {
    const held = new Set(
      agencyFiles
        .flatMap((file) => readSample('baby-k-agencies', file).records.map((row) => row.at(-1) ?? ''))
        .flatMap((cell) => cell.split('; ')),
    );
    const missing = table.slice(1).flatMap((row) => (row[0] === '' || held.has(`Table ${row[0] ?? ''}`) ? [] : [row]));
    expect(missing).toEqual([]);
  });

  it('has only dates that can be read', () => {
    const cells = agencyFiles.flatMap((file) =>
      readSample('baby-k-agencies', file)
        .records.slice(file === 'narrative.csv' ? 1 : 3)
        .map((row) => row[0] ?? ''),
    );
    expect(cells.filter((cell) => readDateCell(cell).problem !== undefined)).toEqual([]);
  });
});

describe('the words of Baby K', () => {
  it.skipIf(report === undefined)(`share no run of eight words with the report${unlessHere}`, () => {
    const theirs = new Set(runsOf(report ?? '', 8));
    expect(theirs.size).toBeGreaterThan(10_000);
    expect(theirs.has(runsOf('Ms A attends GP1 with her sister saying she is desperate for help', 8)[0] ?? '')).toBe(
      true,
    );
    const cells = ['baby-k-table', 'baby-k-agencies'].flatMap((folder) =>
      readdirSync(join(samples, folder)).flatMap((file) =>
        file.endsWith('.csv')
          ? readSample(folder, file).records.flatMap((row) => row.slice(1))
          : readFileSync(join(samples, folder, file), 'utf8').split('\n'),
      ),
    );
    expect(cells.length).toBeGreaterThan(500);
    expect(cells.flatMap((cell) => runsOf(cell, 8)).filter((run) => theirs.has(run))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { pastedTable } from '../../../../renderer/import/pasted-table.ts';
import { endings } from '../../../../renderer/import/words.ts';
import { sortGiven } from '../../../../renderer/ui/dropped-files.ts';

const named = (names: readonly string[]) => names.map((name) => new File(['x'], name));

describe('a folder that was given', () => {
  it('is taken in the order of its names, without what cannot be a chronology', () => {
    const { files, leftOut } = sortGiven(
      named(['10 GP.DOCX', '2 Police.csv', 'letter.pdf', '~$10 GP.docx', '.DS_Store', 'Thumbs.db', 'old.xls']),
      endings,
    );
    expect(files.map(({ name }) => name)).toEqual(['2 Police.csv', '10 GP.DOCX']);
    expect(leftOut).toEqual(['letter.pdf', 'old.xls']);
  });

  it('of more than 200 chronologies says which it leaves', () => {
    const { files, leftOut } = sortGiven(named(Array.from({ length: 203 }, (_, index) => `${index + 1}.csv`)), endings);
    expect(files).toHaveLength(200);
    expect(leftOut).toEqual(['201.csv', '202.csv', '203.csv']);
  });
});

describe('what is pasted', () => {
  it('is the page where that has a table', async () => {
    const table = pastedTable({ html: '<b>x</b><TABLE border=1><tr><td>é</td></tr></TABLE>', text: 'é' }, 3);
    expect(table?.name).toBe('Pasted table 3.html');
    expect(await table?.text()).toMatch(/^<!doctype html><meta charset="utf-8"><b>x<\/b><TABLE/);
  });

  it('is the words where they are parted by tabs', async () => {
    const table = pastedTable({ html: '<p>Date</p>', text: 'Date\tEvent' }, 1);
    expect(table?.name).toBe('Pasted table 1.tsv');
    expect(await table?.text()).toBe('Date\tEvent');
  });

  it('is nothing where it is no table', () => {
    expect(pastedTable({ html: '<p>tables and chairs</p>', text: 'tables and chairs' }, 1)).toBeUndefined();
    expect(pastedTable({ html: '', text: '' }, 1)).toBeUndefined();
  });
});

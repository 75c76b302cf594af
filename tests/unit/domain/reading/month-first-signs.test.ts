import { describe, expect, it } from 'vitest';
import { monthFirstSigns } from '#shared/domain/reading/month-first-signs.ts';

const doubtedIn = (cells: readonly string[]): readonly string[] => {
  const signs = monthFirstSigns();
  for (const [at, cell] of cells.entries()) signs.see({ row: at + 2, cell, problems: [] });
  return signs.doubted().map(({ of }) => of.cell);
};

describe('the order in which a file writes day and month', () => {
  it('doubts the dates that fit both orders where others can only be month first', () => {
    expect(doubtedIn(['03/22/14', '04/05/14', '12.13.2014', '5/5/14', 'May 2014'])).toEqual(['04/05/14']);
  });

  it.each([
    ['one slip', ['03/22/14', '04/05/14', '06/07/14']],
    ['as many that can only be day first', ['03/22/14', '04/23/14', '22/03/14', '23/04/14', '04/05/14']],
    ['years in front', ['2014-03-22', '2014-04-23', '2014-05-06']],
    ['no figures', ['May 2014', '', 'ditto']],
  ])('doubts none after %s', (_, cells) => {
    expect(doubtedIn(cells)).toEqual([]);
  });

  it('counts the dates that can only be month first, unless they look like slips', () => {
    const counted = (cells: readonly string[]): number => {
      const signs = monthFirstSigns();
      for (const [at, cell] of cells.entries()) signs.see({ row: at + 2, cell, problems: [] });
      return signs.onlyMonthFirst();
    };
    expect(counted(['03/22/14', '04/23/14', '04/05/14'])).toBe(2);
    expect(counted(['03/22/14', '22/03/14', '23/03/14'])).toBe(0);
  });
});

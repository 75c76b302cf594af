import { describe, expect, it } from 'vitest';
import { cellKey, toldWhom } from '#shared/domain/exchanges/told-whom.ts';
import type { AgencyId, CalendarDate } from '#shared/model.ts';
import { exchangeOf } from './exchange-of.ts';

const cell = (from: number, to?: number) => cellKey(from as AgencyId, to as AgencyId | undefined);

describe('who told whom', () => {
  const exchanges = [
    exchangeOf({ from: 1, to: 2, entry: 1 }),
    exchangeOf({ from: 1, to: 2, entry: 2, outcome: 'late' }),
    exchangeOf({ from: 1, to: 2, entry: 3, outcome: 'claimed' }),
    exchangeOf({ from: 1, entry: 4, outcome: 'not-shared' }),
    exchangeOf({ from: 1, to: 3, entry: 5, state: 'set-aside' }),
    exchangeOf({ from: 2, to: 3, entry: 6, act: 'met', day: '2014-06-01' }),
  ];

  it('counts what arrived apart from what did not; late has arrived; set aside is out', () => {
    const cells = toldWhom(exchanges, {});
    expect(cells.get(cell(1, 2))).toMatchObject({ arrived: 2, late: 1, claimed: 1, notShared: 0 });
    expect(cells.get(cell(1))).toMatchObject({ arrived: 0, notShared: 1 });
    expect(cells.has(cell(1, 3))).toBe(false);
  });

  it('counts standing copies that one record alone has apart, until a person agrees one', () => {
    const copies = [
      exchangeOf({ from: 1, to: 2, entry: 1, outcome: 'claimed', copy: true }),
      exchangeOf({ from: 1, to: 2, entry: 2, outcome: 'claimed', copy: true, state: 'agreed' }),
    ];
    expect(toldWhom(copies, {}).get(cell(1, 2))).toMatchObject({ arrived: 0, claimed: 1, copies: 1 });
  });

  it('counts a meeting both ways', () => {
    const cells = toldWhom(exchanges, {});
    expect([cells.get(cell(2, 3))?.arrived, cells.get(cell(3, 2))?.arrived]).toEqual([1, 1]);
  });

  it('counts only the days asked for', () => {
    const cells = toldWhom(exchanges, { from: '2014-05-01' as CalendarDate });
    expect([...cells.keys()]).toEqual([cell(2, 3), cell(3, 2)]);
  });
});

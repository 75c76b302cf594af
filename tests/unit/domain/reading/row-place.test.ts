import { describe, expect, it } from 'vitest';
import { placeOfRows } from '#shared/domain/reading/row-place.ts';

const tables = [
  { name: 'table 2', firstRow: 1, ownRow: 1 },
  { name: 'table 4', firstRow: 4, ownRow: 1 },
];

describe('where rows are', () => {
  it.each([
    [[], [4], 'row 4'],
    [[], [4, 5], 'rows 4, 5'],
    [tables, [3], 'table 2, row 3'],
    [tables, [4], 'table 4, row 1'],
    [tables, [3, 4, 5], 'table 2, row 3; table 4, rows 1, 2'],
    [[{ name: 'sheet Log', firstRow: 1, ownRow: 1 }], [9, 10], 'sheet Log, rows 9, 10'],
  ])('%j, %j: %s', (parts, rows, place) => {
    expect(placeOfRows(parts, rows)).toBe(place);
  });
});

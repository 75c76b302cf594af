import { describe, expect, it } from 'vitest';
import { headingDoubts, headsAnotherTable } from '#shared/domain/reading/heading-doubts.ts';
import { outOfStep, shapeOf } from '#shared/domain/reading/row-shape.ts';

const headings = ['Date', 'Agency', 'Event', 'Comment'];
const row = ['1.2.13', 'Police', 'Called', ''];
const shape = shapeOf([row, row, row], headings.length);

describe('a row beside the others', () => {
  it.each([
    ['as wide as the others', row, shape, undefined],
    ['with a blank cell too many', ['1.2.13', '', 'Police', 'Called', ''], shape, 'This row has 5 cells'],
    [
      'where all have blank cells at the end',
      [...row, ''],
      shapeOf(
        [
          [...row, ''],
          [...row, ''],
        ],
        4,
      ),
      undefined,
    ],
    [
      'short where all have a blank cell at the end',
      row,
      shapeOf(
        [
          [...row, ''],
          [...row, ''],
        ],
        4,
      ),
      'may be missing',
    ],
    [
      'where others have words beyond the headings',
      [...row, ''],
      shapeOf(
        [
          [...row, 'x'],
          [...row, ''],
        ],
        4,
      ),
      'headings',
    ],
  ])('%s', (_, cells, ofTable, problem) => {
    const found = outOfStep(cells, ofTable);
    if (problem === undefined) expect(found).toBeUndefined();
    else expect(found).toContain(problem);
  });
});

describe('a heading row', () => {
  it.each([
    ['over rows as wide as it is', headings, undefined, shape, 0],
    ['under front matter', headings, ['Agency: Police', '', '', ''], shape, 0],
    ['under other headings', headings, ['When', 'Who', 'What', 'Remarks'], shape, 1],
    ['under an entry', headings, row, shape, 0],
    ['narrower than the rows', headings, undefined, shapeOf([[...row, 'x']], 4), 1],
    ['in apostrophes', ["'Date'", "'Event'"], undefined, shapeOf([['1.2.13', 'Called']], 2), 1],
    ['with a blank behind each', ['Date', '', 'Event', '', 'Comment'], undefined, shapeOf([], 5), 1],
  ])('%s', (_, own, above, ofTable, doubts) => {
    expect(headingDoubts(own, above, ofTable)).toHaveLength(doubts);
  });

  it.each([
    [['Date', 'Agency', 'Event', 'Comment'], false],
    [['Date', 'Agency', 'Events', 'Comments'], false],
    [['Date', 'Event', 'Agency', 'Comment'], true],
    [['When', 'Comments', 'Event', ''], true],
    [['1.2.13', 'Event', 'Agency', ''], false],
    [['Police called.', '', '', ''], false],
  ])('of another table: %j is %s', (cells, expected) => {
    expect(headsAnotherTable(cells, headings)).toBe(expected);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '#shared/model.ts';
import {
  dateOfDay,
  dayNumber,
  monthNames,
  parseDay,
  partsOf,
  weekdayNames,
  weekdayOf,
} from '#shared/domain/calendar.ts';
import { readDateCell } from '#shared/domain/when/read-date-cell.ts';
import { describeWhen } from '#shared/domain/when/describe-when.ts';

const runs = { numRuns: 400 };
const firstDay = dayNumber(parseDay('1950-01-01') ?? dateOfDay(0));
const lastDay = dayNumber(parseDay('2049-12-31') ?? dateOfDay(0));
const anyDay = fc.integer({ min: firstDay, max: lastDay }).map((day) => dateOfDay(day));
const pad = (value: number): string => String(value).padStart(2, '0');

/** A day as people write it: every separator, width, month name, ordinal and weekday. */
const writings: readonly ((date: CalendarDate) => string)[] = ['.', '/', '-', ' ']
  .flatMap((mark) => [
    (date: CalendarDate) => date.split('-').toReversed().join(mark),
    (date: CalendarDate) => [date.slice(8), date.slice(5, 7), date.slice(2, 4)].join(mark),
  ])
  .concat([
    (date) => date,
    (date) => date.replaceAll('-', ''),
    (date) => `${date}T00:00:00`,
    (date) => `${String(partsOf(date).day)} ${monthNames[partsOf(date).month - 1] ?? ''} ${String(partsOf(date).year)}`,
    (date) =>
      `${pad(partsOf(date).day)}-${(monthNames[partsOf(date).month - 1] ?? '').slice(0, 3)}-${date.slice(2, 4)}`,
    (date) =>
      `on the ${String(partsOf(date).day)}th of ${monthNames[partsOf(date).month - 1] ?? ''}, ${String(partsOf(date).year)}`,
    (date) => `${weekdayNames[weekdayOf(date)]} ${date.split('-').toReversed().join('/')} 14:30`,
    (date) => `(${date.split('-').toReversed().join('.')})`,
    (date) =>
      `${monthNames[partsOf(date).month - 1] ?? ''} ${String(partsOf(date).day)}, ${String(partsOf(date).year)}`,
  ]);

/** Pieces that real cells are made of, thrown together without sense. */
const piece = fc.oneof(
  fc.constantFrom(...['2', '9', '24', '31', '02', '13', '14', '99', '2013', '2014', '1899', '45292', '00', '??', 'xx']),
  fc.constantFrom(...['.', '/', '-', ' ', ',', ':', '?', '(', ')', ' to ', ' and ', ' or ', '\n', "'", '~', '+', '#']),
  fc.constantFrom(
    ...['June', 'Sept', 'may', 'Mon', 'w/c', 'early', 'mid', 'late', 'c.', 'before', 'until', 'Q1', 'spring'],
  ),
  fc.constantFrom(
    ...['th', 'nd', 's', 'hrs', 'am', 'pm', 'Christmas', 'week', 'next day', 'aet', 'visit', 'winter', 'onwards'],
  ),
);
const patchwork = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ')), { maxLength: 14 })
  .map((all) => all.flat().join(''));

const holds = (cell: string, context = {}): void => {
  const { when, problem, explanation } = readDateCell(cell, context);
  expect(when.asWritten).toBe(cell);
  expect(explanation.length).toBeGreaterThan(0);
  expect(describeWhen(when).length).toBeGreaterThan(0);
  const { earliest, latest, precision } = when;
  if (earliest !== undefined && latest !== undefined) expect(earliest <= latest).toBe(true);
  for (const day of [earliest, latest]) if (day !== undefined) expect(parseDay(day)).toBe(day);
  if (precision === 'unknown') {
    expect([earliest, latest, when.edtf, when.time]).toEqual([undefined, undefined, undefined, undefined]);
    expect(problem).toMatch(/\.$/);
  } else {
    expect(when.edtf).toBeTruthy();
    if (precision !== 'before') expect(earliest).toBeDefined();
    if (precision !== 'after') expect(latest).toBeDefined();
  }
  for (const part of when.parts) {
    expect(part.earliest <= part.latest).toBe(true);
    expect(earliest !== undefined && earliest <= part.earliest).toBe(true);
    expect(latest !== undefined && latest >= part.latest).toBe(true);
  }
};

describe('any day, however it is written', () => {
  it.each(writings.map((write, index) => [write(dateOfDay(16_204)), index] as const))(
    'like "%s" is read as itself',
    (_, index) => {
      const write = writings[index] ?? String;
      fc.assert(
        fc.property(anyDay, (date) => {
          const { when, problem } = readDateCell(write(date));
          expect(problem).toBeUndefined();
          expect([when.earliest, when.latest, when.precision, when.edtf]).toEqual([date, date, 'day', date]);
        }),
        runs,
      );
    },
  );

  it('two in order make a span, and turned round they are refused', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 2000 }), (from, length) => {
        const to = dateOfDay(Math.min(dayNumber(from) + length, lastDay));
        fc.pre(to > from);
        const [first, last] = [from, to].map((date) => date.split('-').toReversed().join('.'));
        const { when } = readDateCell(`${first ?? ''} - ${last ?? ''}`);
        expect([when.earliest, when.latest, when.precision]).toEqual([from, to, 'range']);
        expect(readDateCell(`${last ?? ''} - ${first ?? ''}`).when.precision).toBe('unknown');
      }),
      runs,
    );
  });

  it('is asked about when the weekday beside it is another one', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 6 }), (date, weekday) => {
        const cell = `${weekdayNames[weekday] ?? ''} ${date.split('-').toReversed().join('/')}`;
        expect(readDateCell(cell).problem === undefined).toBe(weekdayOf(date) === weekday);
      }),
      runs,
    );
  });

  it('without its year is read only where a heading gives one', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const { day, month, year } = partsOf(date);
        const cell = `${String(day)} ${monthNames[month - 1] ?? ''}`;
        expect(readDateCell(cell).when.precision).toBe('unknown');
        expect(readDateCell(cell, { year }).when.earliest).toBe(date);
      }),
      runs,
    );
  });

  it('said by describeWhen is read as the same day again', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(readDateCell(describeWhen(readDateCell(date).when)).when.earliest).toBe(date);
      }),
      runs,
    );
  });
});

describe('any text at all', () => {
  it('never throws, never turns a span round, keeps what was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (cell) => {
        holds(cell);
      }),
      runs,
    );
  });

  it('made of pieces of dates holds the same', () => {
    const context = fc.record(
      { year: fc.constantFrom(2013, 2014), month: fc.integer({ min: 1, max: 12 }) },
      { requiredKeys: [] },
    );
    fc.assert(fc.property(patchwork, context, holds), { numRuns: 3000 });
  });

  it('that is long is refused', () => {
    expect(readDateCell('2 June 2013 '.repeat(200)).when.precision).toBe('unknown');
    expect(readDateCell('1.'.repeat(199)).when.precision).toBe('unknown');
  });
});

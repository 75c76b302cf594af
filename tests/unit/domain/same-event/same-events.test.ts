import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSameEvents } from '#shared/domain/same-event/find-same-events.ts';
import type { RecordedEntry } from '#shared/domain/same-event/find-same-events.ts';
import { joinedEvents, sameEventCandidates } from '#shared/domain/same-event/group-same-events.ts';
import { placesOf } from '#shared/domain/same-event/telling-words.ts';
import { readDateCell } from '#shared/domain/when/read-date-cell.ts';
import type { AgencyId, EntryId } from '#shared/model.ts';

const police = 1 as AgencyId;
const care = 2 as AgencyId;
const school = 3 as AgencyId;

type Told = readonly [agency: AgencyId, date: string, words: string, ...named: readonly AgencyId[]];

const entriesOf = (told: readonly Told[]): readonly RecordedEntry[] =>
  told.map(([agency, date, words, ...otherAgencies], at) => ({
    id: (at + 1) as EntryId,
    agency,
    otherAgencies,
    when: readDateCell(date, {}).when,
    words,
  }));

const pairsOf = (...told: readonly Told[]) => findSameEvents(entriesOf(told));

describe('entries of two agencies that may tell of one event', () => {
  it.each<readonly [string, Told, Told]>([
    [
      'one kind of meeting on one day',
      [care, '12.04.19', 'First core group, plan agreed.'],
      [school, '12/4/2019', 'Core group in the library.'],
    ],
    [
      'a conference by its short name',
      [care, '2.4.19', 'Initial child protection conference.'],
      [school, '2 April 2019', 'ICPC attended by the head.'],
    ],
    [
      'each names the other',
      [police, '11.06.17', 'Notification sent to social care.', care],
      [care, '11.06.17', 'Police notification received.', police],
    ],
    [
      'the day after, with much in common',
      [police, '11.06.17', 'Partner arrested after he smashed the kitchen door.'],
      [care, '12.06.17', 'Police notification: partner arrested last night, kitchen door smashed.', police],
    ],
    [
      'a birth under two days',
      [care, '14.12.16', 'Baby born at 39 weeks.'],
      [school, '15.12.16', 'Told that the baby was born yesterday.'],
    ],
    [
      'much the same rare words',
      [police, '25.10.13', 'Report of a burst radiator, flooded landing and frightened toddler.'],
      [school, '25.10.13', 'Toddler frightened: flooded landing after the radiator burst.'],
    ],
    [
      'a day within a span',
      [care, '3-4 May 2014', 'Strategy discussion by telephone.'],
      [police, '4.5.14', 'Strategy meeting held.'],
    ],
  ])('%s', (_what, one, other) => {
    expect(pairsOf(one, other)).toMatchObject([{ one: 1, other: 2 }]);
  });

  it.each<readonly [string, Told, Told]>([
    ['one agency’s own two entries', [care, '12.4.19', 'Core group.'], [care, '12.4.19', 'Core group minutes sent.']],
    ['one kind on days apart', [care, '12.4.19', 'Core group.'], [school, '16.4.19', 'Core group.']],
    [
      'one day and nothing in common',
      [care, '12.4.19', 'Home visit, child seen.'],
      [school, '12.4.19', 'Reading book lost.'],
    ],
    ['a month is no event', [care, 'May 2014', 'Core group.'], [school, '4.5.14', 'Core group.']],
    ['no date', [care, 'TBC', 'Core group.'], [school, '4.5.14', 'Core group.']],
    [
      'everyday words',
      [care, '12.4.19', 'Telephone call to mother about the plan.'],
      [school, '12.4.19', 'Mother called about the plan.'],
    ],
  ])('not: %s', (_what, one, other) => {
    expect(pairsOf(one, other)).toEqual([]);
  });

  it('says why, in the words of the entries', () => {
    const [pair] = pairsOf([care, '12.04.19', 'Core group at Oakway.'], [school, '12.04.19', 'Core groups at Oakway.']);
    expect(pair?.why).toBe('Both tell of a core group on the same day; both have “Core”, “group”, “Oakway”.');
    expect(placesOf('A Core group', new Set(pair?.words))).toEqual([
      { start: 2, end: 6 },
      { start: 7, end: 12 },
    ]);
  });

  it('bears a day with very many entries', () => {
    const many = Array.from({ length: 3000 }, (_none, at): Told => [
      ((at % 5) + 1) as AgencyId,
      '4.5.14',
      `Visit ${String(at)}`,
    ]);
    expect(pairsOf(...many).length).toBeLessThan(20_000);
  });
});

describe('what is still to be considered', () => {
  const ids = fc
    .uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 2, maxLength: 4 })
    .map((list) => list as EntryId[]);
  const pair = ids.map(([one = 1 as EntryId, other = 2 as EntryId]) => ({ one, other, why: 'x', words: [], rank: 0 }));

  it('leaves out what was decided, and shows every other pair once', () => {
    fc.assert(
      fc.property(
        fc.array(pair, { maxLength: 8 }),
        fc.array(ids, { maxLength: 3 }),
        fc.array(ids, { maxLength: 3 }),
        (pairs, joined, setAside) => {
          const events = joinedEvents(joined);
          expect(new Set(events.flat()).size).toBe(events.flat().length);
          for (const join of joined) expect(events.some((event) => join.every((id) => event.includes(id)))).toBe(true);
          const candidates = sameEventCandidates(pairs, { joined, setAside });
          const has = (list: readonly (readonly EntryId[])[], { one, other }: { one: EntryId; other: EntryId }) =>
            list.some((entries) => entries.includes(one) && entries.includes(other));
          for (const candidate of candidates) {
            expect(candidate.entries.length).toBeGreaterThan(1);
            expect(
              pairs.some((one) => candidate.entries.includes(one.one) && !has(events, one) && !has(setAside, one)),
            ).toBe(true);
          }
          for (const one of pairs)
            if (!has(events, one) && !has(setAside, one) && new Set(pairs.flatMap((p) => [p.one, p.other])).size <= 8)
              expect(
                candidates.filter(({ entries }) => entries.includes(one.one) && entries.includes(one.other)).length,
              ).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('shows an entry with the whole of the event that it may belong to', () => {
    const [a, b, c] = [1, 2, 3] as EntryId[] as [EntryId, EntryId, EntryId];
    const candidates = sameEventCandidates([{ one: b, other: c, why: 'x', words: [], rank: 0 }], {
      joined: [[a, b]],
      setAside: [],
    });
    expect(candidates.map(({ entries }) => entries)).toEqual([[a, b, c]]);
  });
});

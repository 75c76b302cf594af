import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetingsOf, meetingWords } from '#shared/domain/exchanges/meetings.ts';
import type { Exchange, ExchangeId } from '#shared/domain/exchanges/exchange.ts';
import type { AgencyId, Basis, CalendarDate, EntryId, Gap, GapId } from '#shared/model.ts';

/** Brands are made here for tests, as the database makes them for the program. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
const branded = <Id>(value: unknown): Id => value as Id;
const agency = (id: number): AgencyId => branded<AgencyId>(id);
const entryId = (id: number): EntryId => branded<EntryId>(id);
const day = (text: string): CalendarDate => branded<CalendarDate>(text);

const evidenceOf = (entry: number, basis: Basis = 'stated-by-agency') => ({
  basis,
  entry: entryId(entry),
  letter: 'B',
  start: 0,
  end: 1,
  quote: '',
  explanation: '',
});

const met = (
  from: number,
  to: number,
  entries: readonly number[],
  on = '2017-09-06',
  more: Partial<Exchange> = {},
): Exchange => ({
  id: branded<ExchangeId>(`${String(entries[0])}:met:${String(from)}>${String(to)}`),
  act: 'met',
  from: agency(from),
  to: agency(to),
  recordedBy: agency(from),
  entry: entryId(entries[0] ?? 0),
  means: 'meeting',
  about: '',
  outcome: entries.length > 1 ? 'shared' : 'claimed',
  state: 'to-consider',
  reason: '',
  earliest: day(on),
  latest: day(on),
  quote: '',
  explanation: '',
  evidence: entries.map((entry) => evidenceOf(entry)),
  ...more,
});

const notInvited = (absent: number, entry: number, more: Partial<Gap> = {}): Gap => ({
  id: branded<GapId>(`${String(entry)}:not-invited`),
  kind: 'not-invited',
  basis: 'stated-by-agency',
  state: 'to-consider',
  reason: '',
  sense: '',
  agency: agency(7),
  agencies: [agency(7)],
  between: { to: agency(absent) },
  entry: entryId(entry),
  earliest: day('2017-09-06'),
  latest: day('2017-09-06'),
  quote: '',
  explanation: '',
  evidence: [evidenceOf(entry)],
  ...more,
});

/** Entries 100 to 199 are of agency 1, and so on. */
const laneOf = (entry: EntryId): AgencyId => agency(Math.floor(entry / 100));
const name = (id: AgencyId): string => `Agency ${String(id)}`;

describe('meetings put together from what tells of them', () => {
  it('makes one meeting of several exchanges and of who was not asked, each agency in one place', () => {
    const found = meetingsOf(
      [met(7, 8, [700, 800]), met(7, 5, [700]), met(7, 11, [700, 1100])],
      [notInvited(6, 700)],
      laneOf,
    );
    expect(found).toHaveLength(1);
    const [one] = found;
    expect([...(one?.entered.keys() ?? [])]).toEqual([7, 8, 11]);
    expect(one?.named).toEqual([5]);
    expect(one?.absent).toEqual([6]);
    expect(one === undefined ? '' : meetingWords(one, name)).toBe(
      'Meeting, 6 September 2017: entered by Agency 7, Agency 8 and Agency 11; named as there by another’s record: Agency 5; not there or not asked, by these records: Agency 6',
    );
  });

  it('keeps apart what is on other days, or on one day without anything in common', () => {
    const found = meetingsOf(
      [met(1, 2, [100, 200]), met(3, 4, [300, 400]), met(1, 2, [101], '2017-09-07')],
      [],
      laneOf,
    );
    expect(found).toHaveLength(3);
  });

  it('leaves out what was set aside, visits, and what did not take place', () => {
    const found = meetingsOf(
      [
        met(1, 2, [100], '2017-09-06', { state: 'set-aside' }),
        met(1, 3, [101], '2017-09-06', { means: 'visit' }),
        met(1, 4, [102], '2017-09-06', { outcome: 'not-shared' }),
      ],
      [notInvited(6, 700, { state: 'set-aside' })],
      laneOf,
    );
    expect(found).toEqual([]);
  });

  it('never takes the narrative of the review for an entry of an agency', () => {
    const told = met(7, 8, [700], '2017-09-06', {
      recordedBy: undefined,
      evidence: [evidenceOf(700, 'stated-by-review')],
    });
    const [one] = meetingsOf([told], [], laneOf);
    expect(one?.entered.size).toBe(0);
    expect(one?.named).toEqual([7, 8]);
  });

  it('never has an agency both there and not there, and each exchange in one meeting, in any order', () => {
    const pair = fc.record({ from: fc.integer({ min: 1, max: 6 }), to: fc.integer({ min: 1, max: 6 }) });
    fc.assert(
      fc.property(
        fc.array(fc.record({ pair, both: fc.boolean(), day: fc.integer({ min: 1, max: 3 }) }), { maxLength: 14 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 4 }),
        (drawn, absent) => {
          const exchanges = drawn.flatMap(({ pair: { from, to }, both, day: at }, index) => {
            if (from === to) return [];
            const entries = [from * 100 + index, ...(both ? [to * 100 + index] : [])];
            return [met(from, to, entries, `2017-09-0${String(at)}`)];
          });
          const gaps = absent.map((one, index) => notInvited(one, 700 + index));
          const found = meetingsOf(exchanges, gaps, laneOf);
          for (const { entered, named, absent: gone } of found)
            for (const one of gone) expect(entered.has(one) || named.includes(one)).toBe(false);
          const listed = found.flatMap(({ exchanges: of }) => of);
          expect(listed.toSorted()).toEqual(exchanges.map(({ id }) => id).toSorted());
          const turned = meetingsOf(exchanges.toReversed(), gaps.toReversed(), laneOf);
          expect(turned.map(({ absent: gone }) => gone.length)).toHaveLength(found.length);
        },
      ),
    );
  });
});

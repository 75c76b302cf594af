import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findExchanges } from '#shared/domain/exchanges/find-exchanges.ts';
import { agencyCalled, nameOfAgency, register } from '../../../fixtures/exchanges/register.ts';
import { labelledSentences } from '../../../fixtures/exchanges/labelled-sentences.ts';
import type { Lane } from '../../../fixtures/exchanges/labelled.ts';
import { entryOf } from '../gaps/entry-of.ts';

const at = (id: number, lane: Lane, from: string, text: string) =>
  entryOf(text, { id, agency: agencyCalled(lane), from });
const told = (...entries: readonly ReturnType<typeof at>[]) =>
  findExchanges(entries, register).map(({ entry, from, to, outcome, evidence }) => [
    entry,
    `${nameOfAgency(from)}>${nameOfAgency(to)}`,
    outcome,
    evidence.map((one) => one.entry),
  ]);
/** Entries that let a lane's chronology cover the spring of 2014. */
const around = (id: number, lane: Lane) => [
  at(id, lane, '2014-01-02', 'File opened.'),
  at(id + 1, lane, '2014-06-30', 'File closed.'),
];

describe('two records of one exchange', () => {
  it('become one, with the evidence of both', () => {
    expect(
      told(
        at(1, 'Maternity', '2014-03-05', 'Midwife referred to social care.'),
        at(2, 'CSC', '2014-03-06', 'Referral from the midwife.'),
      ),
    ).toEqual([[1, 'Maternity>CSC', 'shared', [1, 2]]]);
  });

  it('are late where the receiver dates it more than a week after', () => {
    expect(
      told(
        at(1, 'GP', '2014-03-05', 'Referral to CMHT.'),
        at(2, 'CMHT', '2014-03-20', 'Referral received from the GP.'),
      ),
    ).toEqual([[1, 'GP>CMHT', 'late', [1, 2]]]);
  });

  it('are each their own where they go opposite ways', () => {
    expect(
      told(at(1, 'GP', '2014-03-05', 'Letter sent to CMHT.'), at(2, 'CMHT', '2014-03-06', 'Letter sent to GP.')).map(
        ([, way]) => way,
      ),
    ).toEqual(['GP>CMHT', 'CMHT>GP']);
  });
});

describe('what only one agency has', () => {
  it('is claimed where the receiver’s chronology covers the day and has nothing', () => {
    const [first] = findExchanges(
      [at(1, 'Alcohol', '2014-03-05', 'Rang CMHT about the drinking.'), ...around(2, 'CMHT')],
      register,
    );
    expect(first?.outcome).toBe('claimed');
    expect(first?.explanation).toContain('covers 5 March 2014 and has no entry of it');
  });

  it('is as the sender wrote it where nothing of the receiver covers the day', () => {
    expect(told(at(1, 'Alcohol', '2014-03-05', 'Rang CMHT about the drinking.'))).toEqual([
      [1, 'Alcohol>CMHT', 'shared', [1]],
    ]);
  });

  it('has arrived where it is the receiver that recorded it', () => {
    expect(
      told(at(1, 'CMHT', '2014-03-05', 'Alcohol service rang about the drinking.'), ...around(2, 'Alcohol')),
    ).toEqual([[1, 'Alcohol>CMHT', 'shared', [1]]]);
  });

  it('does not take the review’s own words for an agency’s record', () => {
    const found = findExchanges(
      [entryOf('No call was made to CMHT.', { agency: agencyCalled('Alcohol'), sourceKind: 'review' })],
      register,
    );
    expect(found.map(({ recordedBy, outcome }) => [recordedBy, outcome])).toEqual([[undefined, 'not-shared']]);
  });
});

describe('any entries', () => {
  const texts = Object.values(labelledSentences)
    .flat()
    .map(({ text }) => text);
  const anyText = fc.oneof(
    fc.constantFrom(...texts),
    fc.string(),
    fc.tuple(fc.constantFrom(...texts), fc.string()).map((parts) => parts.join(' ')),
  );
  const anyEntry = fc.record({
    text: anyText,
    lane: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 10, max: 28 }),
  });

  it('give exchanges between two agencies, each once, with evidence that stands in its cell', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 6 }), (drawn) => {
        const entries = drawn.map(({ text, lane, day }, index) =>
          entryOf(text, { id: index + 1, agency: lane, from: `2014-03-${String(day)}` }),
        );
        const found = findExchanges(entries, register);
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        expect(findExchanges(entries, register)).toEqual(found);
        for (const { from, to, outcome, evidence } of found) {
          expect(to).not.toBe(from);
          if (to === undefined) expect(outcome).toBe('not-shared');
          for (const { entry, letter, start, end, quote } of evidence) {
            const cell = entries[entry - 1]?.columns.find((column) => column.letter === letter);
            expect(cell?.cell.slice(start, end).length).toBe(quote.length);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

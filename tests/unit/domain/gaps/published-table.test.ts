import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { coreKinds } from '#shared/domain/gaps/core-kinds.ts';
import { findGaps } from '#shared/domain/gaps/find-gaps.ts';
import type { AnyGapKind } from '#shared/model.ts';
import { entryOf } from './entry-of.ts';

/*
 * The published review's own table, read where it lies beside the repository (or where SIGHTLINE_SEED says). Its
 * wording is its author's and is not kept here; only dates and what a careful reader sees under them.
 */
const file =
  process.env['SIGHTLINE_SEED'] ??
  fileURLToPath(new URL('../../../../../shared/seed/serious-case-review-baby-k.txt', import.meta.url));

type Row = { readonly date: string; readonly detail: string; readonly comment: string };

const readTable = (): readonly Row[] => {
  const lines = readFileSync(file, 'utf8').split(/\r?\n/);
  const first = lines.findIndex((line) => line.startsWith('Date\tDetail\tComment'));
  const last = lines.findIndex((line) => line.startsWith('5. Overview'));
  const rows: Row[] = [];
  for (const line of lines.slice(first + 1, last)) {
    const [date = '', detail = '', comment = ''] = line.split('\t');
    const above = rows.at(-1);
    if (!line.includes('\t')) continue;
    if (date === '' && above !== undefined) {
      rows[rows.length - 1] = {
        date: above.date,
        detail: `${above.detail} ${detail}`.trim(),
        comment: `${above.comment} ${comment}`.trim(),
      };
    } else rows.push({ date, detail, comment });
  }
  return rows;
};

const expected = [
  '10.12.12 missed-appointment not-attended up to',
  '23.01.13 missed-appointment not-attended up to',
  '05.08.13 missed-appointment not-attended on',
  '01.10.13 missed-appointment not-attended up to',
  '02.10.13 missed-appointment not-attended up to',
  'October 2013 information-not-shared not-passed-on on',
  '01.11.13 information-not-shared not-referred on',
  '05.11.13 missed-appointment not-attended on',
  '15.11.13 missed-appointment not-attended on',
  '25.11.13 information-not-shared not-referred on',
  '28.11.13 missed-appointment not-attended on',
  '27.03.14 unminuted-meeting no-minutes on',
  '01.05.14 unminuted-meeting known-from-one-record on',
];
/** What the table states of the other kinds. */
const expectedOthers = [
  '30.12.13 no-response',
  '07.01.14 action-not-completed',
  '24.01.14 unaware',
  '28.01.14 contradiction',
  '7-24.02.14 not-asked',
  '13.03.14 action-not-completed',
  '26.03.14 closure',
  '27.03.14 action-not-completed',
  '27.03.14 contradiction',
  '09.05.14 contradiction',
];
/** A visit made because calls had gone unanswered: a reader may keep it or set it aside. */
const arguable = ['09.05.14 missed-appointment no-access on'];

describe.skipIf(!existsSync(file))(
  'the published table (skipped where the published review is not beside the repository)',
  () => {
    const rows = existsSync(file) ? readTable() : [];
    const gaps = rows.flatMap(({ date, detail, comment }, index) =>
      findGaps([entryOf(detail, { comment, id: index + 1, asWritten: date, sourceKind: 'review' })]).map((gap) => ({
        date,
        gap,
        told: `${date} ${gap.kind} ${gap.form ?? ''} ${gap.earliest === undefined ? 'up to' : 'on'}`,
      })),
    );

    it('has its 93 entries', () => {
      expect(rows.length).toBe(93);
    });

    const isCore = (kind: AnyGapKind): boolean => coreKinds.some((core) => core.kind === kind);

    it('gives every stated gap of the three kinds, and nothing that a careful reader would set aside', () => {
      const core = gaps.filter(({ gap }) => isCore(gap.kind)).map(({ told }) => told);
      expect(core.filter((told) => !arguable.includes(told))).toEqual(expected);
    });

    it('gives what it states of the other kinds, and nothing else', () => {
      const others = gaps.filter(({ gap }) => !isCore(gap.kind));
      expect(others.map(({ date, gap }) => `${date} ${gap.kind}`)).toEqual(expectedOthers);
    });

    it('never marks what the mother did not tell or report', () => {
      expect(gaps.filter(({ date }) => ['09.03.10', '28.05.10', '03.12.13', '02.05.14'].includes(date))).toEqual([]);
    });

    it('says that the visit of 05.11.13 was followed up', () => {
      expect(gaps.find(({ date }) => date === '05.11.13')?.gap.mitigated).toBeDefined();
    });

    it('quotes the words where they stand', () => {
      for (const { gap } of gaps) {
        for (const evidence of gap.evidence) {
          const row = rows[evidence.entry - 1];
          const cell = evidence.letter === 'B' ? row?.detail : row?.comment;
          expect(cell?.slice(evidence.start, evidence.end)).toBe(evidence.quote);
        }
      }
    });
  },
);

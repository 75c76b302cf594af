import { dateOfDay, dayNumber } from '../calendar.ts';
import type { FoundGap } from '../gaps/found-gap.ts';
import type { AgencyId, EntryId, GapForm } from '../../model.ts';
import { counted, dayInWords, quoted, spanInWords } from './in-words.ts';
import { questionId, type FoundQuestion } from './question.ts';
import { isOfClosing } from './read-once.ts';
import type { DatedEntry } from './dated-entry.ts';
import type { Records } from './records.ts';
import type { RuleValues } from './rule-facts.ts';

/** Missed by the service itself: no pattern of the family's. */
const byService: ReadonlySet<GapForm> = new Set<GapForm>(['cancelled-by-service', 'practitioner-absent']);

export type Miss = {
  readonly entry: EntryId;
  readonly agency: AgencyId;
  readonly day: number;
  readonly isBackReference: boolean;
};

/** The contacts that the family missed, by agency, in order of day. Those told without a day count up to their entry's. */
export const missesOf = (records: Records, gaps: readonly FoundGap[]): ReadonlyMap<AgencyId, readonly Miss[]> => {
  const byAgency = new Map<AgencyId, Miss[]>();
  for (const { kind, form, agency, entry, earliest, latest, basis } of gaps) {
    if (kind !== 'missed-appointment' || agency === undefined || entry === undefined || latest === undefined) continue;
    if (form !== undefined && byService.has(form)) continue;
    if (basis !== 'stated-by-agency' || !records.chronologies.has(agency)) continue;
    const miss = { entry, agency, day: dayNumber(latest), isBackReference: earliest === undefined };
    const there = byAgency.get(agency);
    if (there === undefined) byAgency.set(agency, [miss]);
    else there.push(miss);
  }
  for (const misses of byAgency.values()) misses.sort((one, other) => one.day - other.day || one.entry - other.entry);
  return byAgency;
};

/** Runs of misses of which every `count` neighbours lie within the days; runs that touch are one. */
export const runsOf = (misses: readonly Miss[], count: number, days: number): readonly (readonly Miss[])[] => {
  const runs: Miss[][] = [];
  let last = -1;
  for (let end = count - 1; end < misses.length; end += 1) {
    const start = end - count + 1;
    if ((misses[end]?.day ?? 0) - (misses[start]?.day ?? 0) > days) continue;
    const run = runs.at(-1);
    if (run !== undefined && start <= last) run.push(...misses.slice(last + 1, end + 1));
    else runs.push(misses.slice(start, end + 1));
    last = end;
  }
  return runs;
};

const ownThreshold = 'The threshold is the panel’s own and stands in no guidance.';

/** Several missed contacts within a short time in one chronology, one question for each run of them. */
export const repeatedMisses = (
  records: Records,
  misses: ReadonlyMap<AgencyId, readonly Miss[]>,
  { count = 3, days = 90 }: RuleValues,
): readonly FoundQuestion[] =>
  [...misses].flatMap(([agency, all]) => {
    const name = records.agencyOf(agency)?.shortName ?? '';
    // One appointment that two entries of a day tell of is one miss.
    const dated = all.filter((miss, at) => !miss.isBackReference && all[at - 1]?.day !== miss.day);
    return runsOf(dated, count, days).map((run): FoundQuestion => {
      const from = run[0]?.day ?? 0;
      const to = run.at(-1)?.day ?? from;
      return {
        id: questionId('repeated-misses', run[0]?.entry ?? 0),
        rule: 'repeated-misses',
        kind: 'missed-appointment',
        agency,
        entries: run.map(({ entry }) => entry),
        earliest: dateOfDay(from),
        latest: dateOfDay(to),
        text: `${name} records ${counted(run.length, 'missed contact')} from ${spanInWords(from, to)}. What was done when contacts were missed?`,
        explanation: `${run.map(({ day }) => dayInWords(day)).join(', ')}: at least ${String(count)} within ${counted(days, 'day')}. ${ownThreshold}`,
      };
    });
  });

/** A case closed within so many days of a missed contact in the same chronology. */
export const closedAfterAMiss = (
  records: Records,
  misses: ReadonlyMap<AgencyId, readonly Miss[]>,
  gaps: readonly FoundGap[],
  { days = 14 }: RuleValues,
): readonly FoundQuestion[] => {
  const stated = new Set(gaps.filter(({ kind }) => kind === 'closure').map(({ entry }) => entry));
  return [...misses].flatMap(([agency, all]) => {
    const chronology = records.chronologies.get(agency);
    if (chronology === undefined) return [];
    const name = chronology.agency.shortName;
    let at = 0;
    return chronology.entries.flatMap((closing: DatedEntry): readonly FoundQuestion[] => {
      while (at < all.length && (all[at]?.day ?? 0) < closing.from - days) at += 1;
      if (!stated.has(closing.id) && !isOfClosing(closing)) return [];
      const near = all.slice(at).filter(({ day }) => day <= closing.from);
      const miss = near.at(-1);
      if (miss === undefined) return [];
      const after = closing.from - miss.day;
      return [
        {
          id: questionId('closed-after-a-miss', closing.id),
          rule: 'closed-after-a-miss',
          kind: 'closure',
          agency,
          entries: [...new Set([...near.map(({ entry }) => entry), closing.id])],
          earliest: dateOfDay(miss.day),
          latest: dateOfDay(closing.to),
          text: `${name} closed on ${dayInWords(closing.from)}, ${after === 0 ? 'in the entry that tells of missed contacts' : `${counted(after, 'day')} after a missed contact`}. How was it decided, and who was told?`,
          explanation: `${quoted(closing)} Missed contact of ${dayInWords(miss.day)}, closing of ${dayInWords(closing.from)}: ${counted(after, 'day')}, threshold ${String(days)}. ${ownThreshold}`,
        },
      ];
    });
  });
};

import type { Clocks } from '#shared/clocks.ts';
import { partsOf } from '#shared/domain/calendar.ts';
import { holidayAreaOf } from '#shared/domain/clocks/clock.ts';
import type { Clock } from '#shared/domain/clocks/clock.ts';
import { decidedClocks } from '#shared/domain/clocks/decided-clocks.ts';
import type { DatedEntry } from '#shared/domain/clocks/decided-clocks.ts';
import { findClocks } from '#shared/domain/clocks/find-clocks.ts';
import { findSteps } from '#shared/domain/clocks/find-steps.ts';
import type { FoundStep } from '#shared/domain/clocks/find-steps.ts';
import { durationRule } from '#shared/domain/clocks/rules/all-rules.ts';
import { allSteps } from '#shared/domain/clocks/steps/all-steps.ts';
import type { CalendarDate, ChangeId, EntryId } from '#shared/model.ts';
import { lastDayOfEntries, readClockDecisions } from '../db/clocks.ts';
import { readRulers } from '../db/rulers.ts';
import type { ReadableReview } from '../db/handles.ts';
import { versionOfReview } from '../db/log.ts';
import { readAgencies, readReviewRow } from '../db/particulars.ts';
import { readEntry } from '../db/read-entries.ts';
import { entriesById, entriesOf } from '../kept-entries.ts';
import type { OpenReview } from '../open-reviews.ts';
import { bankHolidays } from './bank-holidays.ts';
import { nationOf, rulesOfReview } from './rules-of-review.ts';
import { stepsInForce } from './steps-in-force.ts';

const lastDayOf = (review: ReadableReview, steps: readonly FoundStep[]): CalendarDate | undefined =>
  readReviewRow(review).period_to ?? lastDayOfEntries(review) ?? steps.at(-1)?.day;

/** A decided entry's own day, where it is drawn and has one. */
const entryReader =
  (review: ReadableReview) =>
  (id: EntryId): DatedEntry | undefined => {
    const entry = readEntry(review, id);
    if (entry === undefined) return undefined;
    const { earliest, latest, time } = entry.corrected ?? entry.when;
    return { day: earliest === latest ? earliest : undefined, time, agency: entry.placement.agency };
  };

const yearOf = (day: string): number => Number(day.slice(0, 4));

const work = async (open: OpenReview): Promise<Clocks> => {
  const { readable } = open;
  const nation = nationOf(readable);
  const rules = rulesOfReview(readable);
  const steps = findSteps(entriesOf(readable), stepsInForce(open, rules).steps);
  const rulers = readRulers(readable);
  const decisions = readClockDecisions(readable);
  const lastDay = lastDayOf(readable, steps);
  const known = { nation, rulers, steps: allSteps.map(({ id, name }) => ({ id, name })) };
  if (lastDay === undefined)
    return {
      ...known,
      clocks: [],
      rules: rules.map(({ rule, on, changed }) => ({ ...rule, on, changed, wouldRaise: 0 })),
    };
  const years = [lastDay, steps[0]?.day ?? lastDay, ...rulers.map(({ zero }) => zero)].map(yearOf);
  const decidedDays = [...decisions.values()].flatMap(({ fromDay, toDay }) => [fromDay ?? [], toDay ?? []].flat());
  years.push(...decidedDays.map(yearOf), partsOf(lastDay).year);
  const holidays = await bankHolidays(holidayAreaOf[nation], Math.min(...years), Math.max(...years));
  const entries = entriesById(readable);
  const sectors = new Map(readAgencies(readable).map(({ id, sector }) => [id, sector]));
  const found = findClocks(
    rules.map(({ rule }) => rule),
    {
      steps,
      rulers,
      lastDay,
      holidays,
      laneOf: (entry) => entries.get(entry)?.agency,
      sectorOf: (agency) => sectors.get(agency),
    },
  );
  const counts = new Map<string, number>();
  for (const { rule } of found) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const on = new Set(rules.filter((rule) => rule.on).map(({ rule }) => rule.id));
  const byId = new Map(rules.map(({ rule }) => [rule.id, rule]));
  const standing = decidedClocks(
    found.filter(({ rule }) => on.has(rule)),
    {
      decisions,
      ruleOf: (id) => byId.get(id) ?? { ...durationRule, id },
      entryOf: entryReader(readable),
      lastDay,
      holidays,
    },
  );
  const order = new Map(rules.map(({ rule }, index) => [rule.id, index]));
  const place = ({ rule }: Clock): number => order.get(rule) ?? rules.length;
  return {
    ...known,
    clocks: standing.toSorted((a, b) => place(a) - place(b) || (a.from.day < b.from.day ? -1 : 1)),
    rules: rules.map(({ rule, on: runs, changed }) => ({
      ...rule,
      on: runs,
      changed,
      wouldRaise: counts.get(rule.id) ?? 0,
    })),
  };
};

const kept = new WeakMap<OpenReview, { readonly version: ChangeId; readonly clocks: Promise<Clocks> }>();

/** The clocks of a review as they stand, worked out once for each version of it. */
export const clocksOfReview = (open: OpenReview): Promise<Clocks> => {
  const version = versionOfReview(open.readable);
  const before = kept.get(open);
  if (before?.version === version) return before.clocks;
  const clocks = work(open);
  kept.set(open, { version, clocks });
  return clocks;
};

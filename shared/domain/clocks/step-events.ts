import type { AgencyId, CalendarDate, EntryId, Sector } from '../../model.ts';
import { dayNumber } from '../calendar.ts';
import type { FoundStep } from './find-steps.ts';
import type { StatedLimit } from './limit-in-words.ts';
import { allSteps, stepName } from './steps/all-steps.ts';
import type { Step } from './steps/step.ts';

/** A step as one event, whoever recorded it. */
export type StepEvent = {
  readonly entry: EntryId;
  readonly day: CalendarDate;
  readonly time?: string | undefined;
  readonly name: string;
  readonly quote: string;
  /** Its place among all that was found, which keeps the order of a day. */
  readonly order: number;
  readonly within?: StatedLimit | undefined;
};

export type StepEvents = { readonly happened: readonly StepEvent[]; readonly notYet: readonly StepEvent[] };

type Subject = {
  readonly steps: readonly FoundStep[];
  readonly laneOf: (entry: EntryId) => AgencyId | undefined;
  readonly sectorOf: (agency: AgencyId) => Sector | undefined;
};

type Recorded = StepEvent & { readonly sector?: Sector | undefined };

const facts = new Map<string, Step>(allSteps.map((step) => [step.id, step]));
const none: StepEvents = { happened: [], notYet: [] };

const fits = ({ sectors, otherSectors }: FoundStep, sector: Sector | undefined): boolean => {
  if (sectors !== undefined) return sector !== undefined && sectors.includes(sector);
  return otherSectors === undefined || sector === undefined || !otherSectors.includes(sector);
};

const rank = (bestFrom: readonly Sector[], { sector }: Recorded): number => {
  const at = sector === undefined ? -1 : bestFrom.indexOf(sector);
  return at === -1 ? bestFrom.length : at;
};

/** Records of one event, several agencies' or one's own, as one: the earliest day, in the words of who knows best. */
const merged = (all: readonly Recorded[], step: string): readonly StepEvent[] => {
  const { sameWithin = 0, bestFrom = [] } = facts.get(step) ?? {};
  const events: Recorded[] = [];
  let first = -Infinity;
  for (const one of all) {
    const day = dayNumber(one.day);
    const before = events.at(-1);
    if (before === undefined || day - first > sameWithin) {
      events.push(one);
      first = day;
    } else if (rank(bestFrom, one) < rank(bestFrom, before)) events[events.length - 1] = one;
  }
  return events;
};

/** The events of each step by its id, in order of day; each worked out once, when it is first asked for. */
export const stepEvents = ({ steps, laneOf, sectorOf }: Subject): ((step: string) => StepEvents) => {
  const hasAgencies = steps.some(({ sourceKind }) => sourceKind === 'agency');
  const byStep = new Map<string, { happened: Recorded[]; notYet: Recorded[] }>();
  for (const [order, found] of steps.entries()) {
    if (hasAgencies && found.sourceKind === 'review') continue;
    const lane = laneOf(found.entry);
    const sector = lane === undefined ? undefined : sectorOf(lane);
    if (!fits(found, sector)) continue;
    const { entry, day, time, quote, within } = found;
    const lists = byStep.get(found.step) ?? { happened: [], notYet: [] };
    byStep.set(found.step, lists);
    const one: Recorded = { entry, day, time, name: stepName(found.step), quote, order, within, sector };
    (found.notYet ? lists.notYet : lists.happened).push(one);
  }
  const ready = new Map<string, StepEvents>();
  return (step) => {
    const known = ready.get(step);
    if (known !== undefined) return known;
    const lists = byStep.get(step);
    const made = lists === undefined ? none : { happened: merged(lists.happened, step), notYet: lists.notYet };
    ready.set(step, made);
    return made;
  };
};

import type { Agency, AgencyId } from '../../model.ts';
import { laneOrder } from './lanes-of.ts';
import { sectionOf } from './timeline-lane.ts';

/** Agencies in the order of their lanes, a section at a time; sections in the order of their first agency. */
const sectionsOf = (agencies: readonly Agency[]): ReadonlyMap<string, readonly Agency[]> =>
  Map.groupBy(laneOrder(agencies), ({ sector }) => sectionOf[sector]);

const idsOf = (agencies: Iterable<readonly Agency[]>): readonly AgencyId[] => [...agencies].flat().map(({ id }) => id);

const between = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/** One list with an item moved to stand at another place. */
const moved = <T>(list: readonly T[], from: number, to: number): readonly T[] => {
  const item = list[from];
  if (item === undefined) return list;
  return list.toSpliced(from, 1).toSpliced(between(to, 0, list.length - 1), 0, item);
};

/**
 * The order of all agencies after one went up (-1) or down (1) among the lanes of its section; undefined where it stands at
 * the end already.
 */
export const stepAgency = (
  agencies: readonly Agency[],
  agency: number,
  step: 1 | -1,
): readonly AgencyId[] | undefined => {
  const sections = new Map(sectionsOf(agencies));
  for (const [section, own] of sections) {
    const at = own.findIndex(({ id }) => id === agency);
    if (at < 0) continue;
    if (own[at + step] === undefined) return undefined;
    sections.set(section, moved(own, at, at + step));
    return idsOf(sections.values());
  }
  return undefined;
};

/**
 * The order of all agencies after one was dropped before another (at the end without one). A lane stays with its section:
 * dropped outside of it, it goes to the end of the section that is nearer. Undefined where nothing moves.
 */
export const dropAgency = (
  agencies: readonly Agency[],
  agency: number,
  before: number | undefined,
): readonly AgencyId[] | undefined => {
  const order = laneOrder(agencies);
  const sections = new Map(sectionsOf(agencies));
  const dropped = order.find(({ id }) => id === agency);
  if (dropped === undefined) return undefined;
  const section = sectionOf[dropped.sector];
  const own = sections.get(section) ?? [];
  const from = own.indexOf(dropped);
  const at = before === undefined ? order.length : order.findIndex(({ id }) => id === before);
  // How many lanes of its own section stand above the place where it was dropped.
  const above = order.slice(0, at < 0 ? order.length : at).filter((each) => own.includes(each)).length;
  const to = above > from ? above - 1 : above;
  if (to === from) return undefined;
  sections.set(section, moved(own, from, to));
  return idsOf(sections.values());
};

/** The order of all agencies after a whole section went up or down by one; undefined where it stands at the end already. */
export const stepSection = (
  agencies: readonly Agency[],
  section: string,
  step: 1 | -1,
): readonly AgencyId[] | undefined => {
  const sections = [...sectionsOf(agencies)];
  const at = sections.findIndex(([name]) => name === section);
  if (at < 0 || sections[at + step] === undefined) return undefined;
  return idsOf(moved(sections, at, at + step).map(([, own]) => own));
};

/** The order of all agencies after a section was dropped before another (at the end without one). */
export const dropSection = (
  agencies: readonly Agency[],
  section: string,
  before: string | undefined,
): readonly AgencyId[] | undefined => {
  const sections = [...sectionsOf(agencies)];
  const from = sections.findIndex(([name]) => name === section);
  const at = before === undefined ? sections.length : sections.findIndex(([name]) => name === before);
  if (from < 0 || at < 0) return undefined;
  const to = at > from ? at - 1 : at;
  return to === from ? undefined : idsOf(moved(sections, from, to).map(([, own]) => own));
};

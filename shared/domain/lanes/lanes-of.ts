import type { Agency, EntryColumns, Gap } from '../../model.ts';
import { factsOfGap, type GapShape } from '../gap-kinds.ts';
import { laneKeyOf } from './lane-key.ts';
import { sectionOf, unplacedName, unplacedSection } from './timeline-lane.ts';
import type { TimelineLane } from './timeline-lane.ts';

type Counts = {
  entries: number;
  undated: number;
  gaps: number;
  marks: Map<GapShape, number>;
  first: number;
  last: number;
};

const none = (): Counts => ({ entries: 0, undated: 0, gaps: 0, marks: new Map(), first: Infinity, last: -Infinity });

type Told = Pick<TimelineLane, 'entries' | 'undated' | 'gaps' | 'marks' | 'first' | 'last'>;

const told = ({ marks, first, last, ...counts }: Counts): Told => ({
  ...counts,
  marks: [...marks],
  ...(first <= last ? { first, last } : {}),
});

const byPosition = (a: Agency, b: Agency): number => a.position - b.position || a.id - b.id;

/**
 * The agencies in the order of their lanes: by their own position, each section kept together where its first agency
 * stands.
 */
export const laneOrder = (agencies: readonly Agency[]): readonly Agency[] => {
  const bySection = Map.groupBy([...agencies].sort(byPosition), (agency) => sectionOf[agency.sector]);
  return [...bySection.values()].flat();
};

/**
 * The lanes of a review, from the top: every agency, also one without entries (an agency that sent nothing is worth
 * seeing), and last, if anything is in it, the lane of what could not be placed. Entries that no person has confirmed stand
 * in a lane of their own below that of their agency; where the agency has no others, that lane is its only one.
 *
 * @param visible 1 for each entry that passes the filters, beside `entries`; all pass where it is absent.
 * @param gaps those that pass the filters; each counts in its own agency's lane, else in the lane of its entry.
 */
export const lanesOf = (
  agencies: readonly Agency[],
  entries: EntryColumns,
  gaps: readonly Gap[],
  visible?: Uint8Array,
): readonly TimelineLane[] => {
  const known = new Set<number>(agencies.map((agency) => agency.id));
  const laneOf = (key: number): number => (known.has(Math.abs(key)) ? key : 0);
  const counts = new Map<number, Counts>();
  const countsOf = (agency: number): Counts => {
    const found = counts.get(agency);
    if (found !== undefined) return found;
    const fresh = none();
    counts.set(agency, fresh);
    return fresh;
  };
  const marked = new Set<number>(gaps.flatMap(({ entry }) => entry ?? []));
  const laneOfEntry = new Map<number, number>();
  for (let index = 0; index < entries.id.length; index++) {
    const lane = laneOf(laneKeyOf(entries, index));
    const id = entries.id[index];
    if (id !== undefined && marked.has(id)) laneOfEntry.set(id, lane);
    if (visible !== undefined && visible[index] !== 1) continue;
    const count = countsOf(lane);
    count.entries += 1;
    const day = entries.earliest[index] ?? entries.latest[index] ?? undefined;
    if (day === undefined) count.undated += 1;
    else {
      count.first = Math.min(count.first, day);
      count.last = Math.max(count.last, entries.latest[index] ?? day);
    }
  }
  const elsewhere: { readonly lane: number; readonly shape: GapShape }[] = [];
  for (const gap of gaps) {
    const ofEntry = gap.entry === undefined ? undefined : laneOfEntry.get(gap.entry);
    const ofAgency = gap.agency === undefined ? undefined : laneOf(gap.agency);
    const own = ofAgency === undefined || Math.abs(ofEntry ?? 0) === ofAgency;
    elsewhere.push({ lane: own ? (ofEntry ?? ofAgency ?? 0) : ofAgency, shape: factsOfGap(gap).shape });
  }
  // A gap of an agency all of whose entries are proposed stands with them.
  for (const { lane, shape } of elsewhere) {
    const count = countsOf(counts.has(lane) || !counts.has(-lane) ? lane : -lane);
    count.gaps += 1;
    count.marks.set(shape, (count.marks.get(shape) ?? 0) + 1);
  }
  const lanes: TimelineLane[] = [];
  let section = '';
  for (const agency of laneOrder(agencies)) {
    const here = sectionOf[agency.sector];
    const { id, fullName, shortName, sector } = agency;
    const own = { agency: id, name: fullName, shortName, sector, section: here };
    const [confirmed, proposed] = [counts.get(agency.id), counts.get(-Number(agency.id))];
    const heading = here === section ? undefined : here;
    if (confirmed !== undefined || proposed === undefined)
      lanes.push({ key: agency.id, ...own, proposed: false, heading, ...told(confirmed ?? none()) });
    if (proposed !== undefined)
      lanes.push({
        key: -Number(agency.id),
        ...own,
        proposed: true,
        heading: confirmed === undefined ? heading : undefined,
        ...told(proposed),
      });
    section = here;
  }
  const unplaced = counts.get(0);
  if (unplaced !== undefined && unplaced.entries + unplaced.gaps > 0) {
    lanes.push({
      key: 0,
      agency: 0,
      proposed: false,
      name: unplacedName,
      shortName: unplacedName,
      section: unplacedSection,
      heading: unplacedSection,
      ...told(unplaced),
    });
  }
  return lanes;
};

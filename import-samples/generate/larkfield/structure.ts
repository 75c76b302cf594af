import { agencies, type AgencyKey } from './agencies.ts';
import type { Composed } from './compose.ts';
import { isInTerm } from './calendar.ts';
import { dayOf, isoOf } from './days.ts';
import { contactLabels, meetingLabels, meetingWords } from './labelled-contacts.ts';

/** What the entries ask when they are laid side by side: the rule, and the entries it rests on. */
export type StructureLabel = {
  readonly rule: string;
  readonly other?: AgencyKey;
  readonly entries: readonly Composed[];
};

/*
 * Worked out from what was planted and from the labels of contacts and meetings, with the numbers that the rules begin with.
 * Nothing here reads the words as the program does; the words only say whether an entry names an agency.
 */
const near = 1;
const onItsWay = 14;
const longest = 90;

const namedIn = new Map(
  agencies.map(({ key, fullName, shortName, aliases }) => {
    const names = [fullName, shortName, ...aliases].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return [key, new RegExp(`(?<![\\w’])(?:${names.join('|')})(?:s|’s)?(?![\\w])`, 'i')] as const;
  }),
);

const wordsOf = ({ text, action }: Composed): string => `${text} ${action}`;

type Told = { readonly entry: Composed; readonly other: AgencyKey; readonly how: 'together' | 'sent' | 'received' };

const contactsOf = (composed: readonly Composed[]): readonly Told[] =>
  composed.flatMap((entry) =>
    contactLabels.flatMap(([agency, words, other, how]) =>
      entry.agency === agency && wordsOf(entry).includes(words) ? [{ entry, other, how }] : [],
    ),
  );

const mayTell = (one: Composed, told: Told, contacts: readonly Told[]): boolean =>
  namedIn.get(told.entry.agency)?.test(wordsOf(one)) === true ||
  (one.planted?.event !== undefined && one.planted.event === told.entry.planted?.event) ||
  contacts.some(({ entry, other }) => entry === one && other === told.entry.agency);

const betweenTwo = (composed: readonly Composed[]): readonly StructureLabel[] => {
  const contacts = contactsOf(composed);
  const isOpen = (key: AgencyKey, day: number): boolean =>
    agencies.some((one) => one.key === key && dayOf(one.openFrom) <= day && dayOf(one.openTo) >= day);
  const seen = new Set<string>();
  return contacts.flatMap((told): readonly StructureLabel[] => {
    const { entry, other, how } = told;
    const key = `${String(composed.indexOf(entry))} ${other}`;
    if (seen.has(key) || !isOpen(other, entry.day)) return [];
    seen.add(key);
    const lane = composed.filter((one) => one.agency === other && one.planted?.unreadable !== true);
    const first = (from: number, to: number): Composed | undefined =>
      lane
        .filter((one) => one.lastDay >= from && one.day <= to && mayTell(one, told, contacts))
        .sort((a, b) => a.day - b.day)[0];
    if (how !== 'sent') {
      const since = how === 'received' ? onItsWay : near;
      const found = first(entry.day - since, entry.day + near);
      return found === undefined ? [{ rule: 'known-to-one-only', other, entries: [entry] }] : [];
    }
    if (!isOpen(other, entry.day + onItsWay)) return [];
    const arrived = first(entry.day, entry.day + longest);
    if (arrived === undefined) return [{ rule: 'sent-never-received', other, entries: [entry] }];
    return arrived.day - entry.day > onItsWay ? [{ rule: 'received-late', other, entries: [entry, arrived] }] : [];
  });
};

const meetings = (composed: readonly Composed[]): readonly StructureLabel[] => {
  const pairs = new Set(
    betweenTwo(composed)
      .filter(({ rule }) => rule === 'known-to-one-only')
      .flatMap(({ entries }) => entries),
  );
  return Object.entries(meetingLabels).flatMap(([day, minutes]): readonly StructureLabel[] => {
    const told = composed.filter(
      (one) =>
        one.agency !== 'narrative' &&
        one.planted !== undefined &&
        one.day === dayOf(day) &&
        meetingWords.test(wordsOf(one)),
    );
    const lanes = new Set(told.map(({ agency }) => agency));
    return [
      ...(minutes === 'nothing-said' ? [{ rule: 'no-minutes-evidenced', entries: told }] : []),
      ...(lanes.size === 1 && !told.some((one) => pairs.has(one))
        ? [{ rule: 'known-to-one-only', entries: told }]
        : []),
    ];
  });
};

const missesOf = (composed: readonly Composed[], agency: AgencyKey): readonly Composed[] =>
  composed
    .filter((one) => one.agency === agency)
    .filter(({ planted }) =>
      planted?.gaps?.some(
        ({ kind, form }) =>
          kind === 'missed-appointment' && form !== 'cancelled-by-service' && form !== 'practitioner-absent',
      ),
    )
    .sort((a, b) => a.day - b.day);

const repeated = (composed: readonly Composed[], agency: AgencyKey): readonly StructureLabel[] => {
  // Two entries of one day tell of one miss.
  const all = missesOf(composed, agency);
  const misses = all.filter((miss, at) => all[at - 1]?.day !== miss.day);
  const runs: Composed[][] = [];
  misses.forEach((miss, at) => {
    const two = misses[at + 2];
    if (two === undefined || two.day - miss.day > longest) return;
    const window = misses.slice(at, at + 3);
    const run = runs.at(-1);
    if (run?.includes(miss) === true) run.push(...window.filter((one) => !run.includes(one)));
    else runs.push([...window]);
  });
  return runs.map((entries) => ({ rule: 'repeated-misses', entries }));
};

const closedAfter = (composed: readonly Composed[], agency: AgencyKey): readonly StructureLabel[] =>
  composed
    .filter((one) => one.agency === agency && one.planted?.gaps?.some(({ kind }) => kind === 'closure') === true)
    .flatMap((closing) => {
      const before = missesOf(composed, agency).filter(
        ({ day }) => day <= closing.day && day >= closing.day - onItsWay,
      );
      return before.length === 0 ? [] : [{ rule: 'closed-after-a-miss', entries: [...new Set([...before, closing])] }];
    });

const silent = (
  composed: readonly Composed[],
  { key, openFrom, openTo, sector }: (typeof agencies)[number],
): readonly StructureLabel[] => {
  const lane = composed
    .filter((one) => one.agency === key && one.planted?.unreadable !== true)
    .sort((a, b) => a.day - b.day || a.lastDay - b.lastDay);
  const days = [...new Set(lane.map(({ day }) => day))];
  const intervals = days
    .slice(1)
    .map((day, at) => day - (days[at] ?? day))
    .sort((a, b) => a - b);
  const limit = Math.max(28, 4 * (intervals[Math.floor((intervals.length - 1) / 2)] ?? 0));
  let last = dayOf(openFrom) - 1;
  let before: Composed | undefined;
  const found: StructureLabel[] = [];
  const close = (day: number, after: Composed | undefined): void => {
    const entries = [before, after].filter((one) => one !== undefined);
    const quiet = Array.from({ length: Math.max(0, day - last - 1) }, (_, at) => last + 1 + at);
    const asked = sector === 'education' ? quiet.filter(isInTerm) : quiet;
    if (asked.length > limit) found.push({ rule: 'silence', entries });
  };
  for (const entry of lane) {
    close(entry.day, entry);
    last = Math.max(last, entry.lastDay);
    before = entry;
  }
  close(dayOf(openTo) + 1, undefined);
  return found;
};

const marked = (composed: readonly Composed[]): readonly StructureLabel[] => {
  const days = new Set(
    composed.filter((one) => one.planted?.unreadable !== true).flatMap(({ day, lastDay }) => [day, lastDay]),
  );
  return composed.flatMap((entry): readonly StructureLabel[] => {
    const { planted } = entry;
    if (planted?.wrong !== undefined) return [{ rule: 'arithmetic-cannot-be-right', entries: [entry] }];
    if (planted?.cites === undefined) return [];
    if (days.has(dayOf(planted.cites))) throw new Error(`there are entries on ${isoOf(dayOf(planted.cites))}`);
    return [{ rule: 'cited-but-absent', entries: [entry] }];
  });
};

const opposed = (composed: readonly Composed[]): readonly StructureLabel[] => {
  const told = composed.filter(
    ({ planted }) =>
      planted?.event !== undefined && planted.gaps?.some(({ kind }) => kind === 'contradiction') === true,
  );
  return [...new Set(told.map(({ planted }) => planted?.event))]
    .map((event) => ({ rule: 'two-accounts', entries: told.filter(({ planted }) => planted?.event === event) }))
    .filter(({ entries }) => entries.length > 1);
};

/** Every label of structure, for the rules that can be labelled from what was planted (all but “unaware of each other”). */
export const structureOf = (all: readonly Composed[], complete: ReadonlySet<AgencyKey>): readonly StructureLabel[] => {
  const composed = all.filter(({ agency }) => agency !== 'narrative');
  return [
    ...betweenTwo(composed),
    ...meetings(composed),
    ...agencies.flatMap(({ key }) => [...repeated(composed, key), ...closedAfter(composed, key)]),
    ...agencies.filter(({ key }) => complete.has(key)).flatMap((agency) => silent(composed, agency)),
    ...marked(composed),
    ...opposed(composed),
  ];
};

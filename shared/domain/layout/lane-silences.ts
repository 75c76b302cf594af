import type { NoContact } from '../questions/no-contact.ts';
import { coverOf, isSent } from '../questions/records.ts';
import type { Cover, ReviewRecords } from '../questions/records.ts';
import type { RuleValues } from '../questions/rule-facts.ts';
import { silentStretches } from '../questions/silent-stretches.ts';
import { counted, spanInWords } from '../questions/in-words.ts';
import type { Agency, AgencyId, DayNumber, EntryColumns } from '../../model.ts';

/** A stretch without an entry in a chronology that was declared complete, while its agency was open to the case. */
export type Silence = {
  readonly agency: AgencyId;
  /** Days since 1970-01-01, both included. */
  readonly from: number;
  readonly to: number;
};

/** What says which chronologies are complete, and when agencies were open to the case. */
export type Coverage = {
  readonly agencies: readonly Agency[];
  readonly sources: ReviewRecords['sources'];
  readonly noContact: readonly NoContact[];
};

type Days = { readonly from: DayNumber; readonly to: DayNumber };

const byFirstDay = (one: Days, other: Days): number => one.from - other.from || one.to - other.to;

/** The days of each agency's entries by source; one with an open end stands on the day of its other. */
const daysBySource = (
  entries: EntryColumns,
  sent: ReadonlySet<number>,
): ReadonlyMap<number, ReadonlyMap<number, Days[]>> => {
  const found = new Map<number, Map<number, Days[]>>();
  for (const [index, source] of entries.source.entries()) {
    const agency = entries.agency[index] ?? 0;
    const from = entries.earliest[index] ?? entries.latest[index] ?? undefined;
    const to = entries.latest[index] ?? from;
    if (agency === 0 || from === undefined || to === undefined || !sent.has(source)) continue;
    const own = found.get(agency) ?? new Map<number, Days[]>();
    found.set(agency, own);
    const list = own.get(source) ?? [];
    own.set(source, list);
    list.push({ from, to });
  }
  return found;
};

/**
 * What is silent in the lanes, by the rule that also asks about it (`silence`), over all entries whatever the filters hide:
 * a filter makes no silence. In order of agency and day. Nothing is silent in a chronology that nobody declared complete.
 *
 * @param values the numbers of the rule
 */
export const laneSilences = (
  entries: EntryColumns,
  { agencies, sources, noContact }: Coverage,
  values: RuleValues,
): readonly Silence[] => {
  const sent = sources.filter(isSent);
  if (!sent.some(({ declaredComplete }) => declaredComplete)) return [];
  const bySource = daysBySource(entries, new Set(sources.filter(({ kind }) => kind === 'agency').map(({ id }) => id)));
  return agencies.flatMap((agency) => {
    const own = bySource.get(agency.id) ?? new Map<number, Days[]>();
    const covers = sent.flatMap((source): readonly Cover[] => {
      if (source.agency !== undefined && source.agency !== agency.id) return [];
      const days = (own.get(source.id) ?? []).toSorted(byFirstDay);
      if (source.agency === undefined && days.length === 0) return [];
      const cover = coverOf(source, days);
      return cover === undefined ? [] : [cover];
    });
    if (!covers.some(({ isComplete }) => isComplete)) return [];
    const all = [...own.values()].flat().sort(byFirstDay);
    const declared = noContact.filter((one) => one.agency === agency.id);
    const { pieces } = silentStretches(all, { agency, covers, declared }, values);
    return pieces.map(({ from, to }) => ({ agency: agency.id, from, to }));
  });
};

/** A silence as it is drawn in its lane. */
export type DrawnSilence = Silence & {
  readonly lane: number;
  /** Where it begins, for keeping a list in order of day. */
  readonly day: number;
};

/**
 * Silences in the lanes that are shown, in order of day. One line that stands for several lanes has none: others of them may
 * have entered something.
 *
 * @param agencies the agencies of each lane, from the top
 */
export const drawnSilences = (
  silences: readonly Silence[],
  agencies: readonly (readonly number[])[],
): readonly DrawnSilence[] =>
  silences
    .flatMap((silence) =>
      agencies.flatMap((own, lane) =>
        own.length === 1 && own[0] === silence.agency ? [{ ...silence, lane, day: silence.from }] : [],
      ),
    )
    .toSorted((one, other) => one.day - other.day);

/** What is known of a silence, and nothing more. */
export const silenceWords = ({ from, to }: Silence, agency: string): string =>
  `${agency}: nothing entered in its own chronology from ${spanInWords(from, to)} (${counted(to - from + 1, 'day')}). It was declared complete; that does not say that there was no contact`;

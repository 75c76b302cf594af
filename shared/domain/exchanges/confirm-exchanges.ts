import type { AgencyId, DaySpan, EntryId, Evidence } from '../../model.ts';
import { dayNumber, formatDay } from '../calendar.ts';
import type { ReadableEntry } from '../gaps/found-gap.ts';
import { onceForEach } from '../once-for-each.ts';
import type { ExchangeId, FoundExchange } from './exchange.ts';
import type { ExchangeReading, Traces } from './exchange-reading.ts';
import { firstLook } from './exchange-words.ts';
import { isStandingCopy } from './standing-copies.ts';
import type { ToldExchange } from './read-exchanges.ts';

type Around = {
  readonly reading: ExchangeReading;
  readonly covered: ReadonlyMap<AgencyId, readonly DaySpan[]>;
};

/** So many days may lie between what one agency sent and what the other entered; more than `inTime` is late. */
const window = {
  'not-said': 4,
  call: 3,
  meeting: 1,
  visit: 1,
  'e-mail': 7,
  letter: 28,
  report: 28,
  referral: 28,
} as const;
const inTime = 7;
/** So early may a receiver date it, clocks and desks being what they are. */
const early = 1;

const longestQuote = 400;
const firstDay = ({ when }: ReadableEntry): number | undefined => {
  const day = when.earliest ?? when.latest;
  return day === undefined ? undefined : dayNumber(day);
};
const lastDay = ({ when }: ReadableEntry): number | undefined => {
  const day = when.latest ?? when.earliest;
  return day === undefined ? undefined : dayNumber(day);
};

const idOf = (entry: EntryId, { act, from, to }: ToldExchange): ExchangeId =>
  `${String(entry)}:${act}:${String(from)}>${to === undefined ? '' : String(to)}` as ExchangeId;

const evidenceOf = (entry: ReadableEntry, { letter, sentence, quote, why }: ToldExchange): Evidence => ({
  basis: entry.sourceKind === 'review' ? 'stated-by-review' : 'stated-by-agency',
  entry: entry.id,
  letter,
  start: sentence.start,
  end: Math.min(sentence.end, sentence.start + longestQuote),
  quote: quote.slice(0, longestQuote),
  explanation: why,
});

type Draft = {
  readonly entry: ReadableEntry;
  readonly told: ToldExchange;
  readonly first: number | undefined;
  readonly last: number | undefined;
  /** As the entry's words alone tell it. */
  readonly alone: FoundExchange;
};

const aloneOf = (entry: ReadableEntry, told: ToldExchange): FoundExchange => {
  const own = evidenceOf(entry, told);
  return {
    id: idOf(entry.id, told),
    act: told.act,
    from: told.from,
    to: told.to,
    recordedBy: entry.sourceKind === 'review' ? undefined : entry.agency,
    entry: entry.id,
    means: told.means,
    about: told.about,
    outcome: told.outcome,
    earliest: entry.when.earliest,
    latest: entry.when.latest,
    quote: own.quote,
    explanation: told.why,
    evidence: [own],
  };
};

/** What one entry tells, each exchange once; kept for as long as the entry and the reading are the same. */
const draftsBy = onceForEach((reading: ExchangeReading) =>
  onceForEach((entry: ReadableEntry): readonly Draft[] => {
    const [first, last] = [firstDay(entry), lastDay(entry)];
    const drafts = new Map<ExchangeId, Draft>();
    for (const told of reading.toldIn(entry)) {
      const alone = aloneOf(entry, told);
      if (!drafts.has(alone.id)) drafts.set(alone.id, { entry, told, first, last, alone });
    }
    return [...drafts.values()];
  }),
);

const pairKey = ({ from, to }: ToldExchange): string => {
  const other = to ?? 0;
  return from < other ? `${String(from)} ${String(other)}` : `${String(other)} ${String(from)}`;
};

/** Whether two agencies' records can tell of one exchange: it went the same way, or they met. */
const sameWay = (one: ToldExchange, other: ToldExchange): boolean => {
  if (one.act === 'met' || other.act === 'met') return one.act === other.act;
  if (one.from === other.from && one.to === other.to) return true;
  // A talk between two is told from either side.
  return one.mutual || other.mutual;
};

const meetingWords =
  /\b(?:meeting|mtg|conference|core group|discussion|joint|visit\w*|icpc|rcpc|panel|review|marac)\b/i;

/** Whether two entries have at least so many telling words in common. */
const shareWords = (one: Traces, other: Traces, least: number): boolean => {
  const [these, those] = [one.words(), other.words()];
  let shared = 0;
  let at = 0;
  for (const word of those) {
    while (at < these.length && (these[at] ?? 0) < word) at += 1;
    if (these[at] !== word) continue;
    shared += 1;
    if (shared >= least) return true;
  }
  return false;
};

/** The place of the first draft, in order of day, that begins on this day or later. */
const firstFrom = (drafts: readonly Draft[], day: number): number => {
  let low = 0;
  let high = drafts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((drafts[middle]?.first ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
};

type Span = { readonly first: number; readonly last: number };

/** Each agency's own entries by their days, for looking up what it entered about an exchange. */
const laneIndex = (entries: readonly ReadableEntry[]) => {
  const lanes = new Map<AgencyId, { readonly entry: ReadableEntry; readonly first: number; readonly last: number }[]>();
  for (const entry of entries) {
    const first = firstDay(entry);
    const last = lastDay(entry);
    if (entry.agency === undefined || entry.sourceKind !== 'agency' || first === undefined || last === undefined)
      continue;
    const lane = lanes.get(entry.agency);
    if (lane === undefined) lanes.set(entry.agency, [{ entry, first, last }]);
    else lane.push({ entry, first, last });
  }
  for (const lane of lanes.values()) lane.sort((a, b) => a.first - b.first);
  const spans = new Map<AgencyId, Span>();
  for (const [agency, lane] of lanes)
    spans.set(agency, { first: lane[0]?.first ?? 0, last: Math.max(...lane.slice(-50).map(({ last }) => last)) });
  const from = (agency: AgencyId, day: number) => {
    const lane = lanes.get(agency) ?? [];
    let low = 0;
    let high = lane.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((lane[middle]?.first ?? 0) < day) low = middle + 1;
      else high = middle;
    }
    return { lane, low };
  };
  return {
    /** Entries of the lane that begin on the days from `start` to `end`. */
    between: (agency: AgencyId, start: number, end: number): readonly ReadableEntry[] => {
      const { lane, low } = from(agency, start);
      const found: ReadableEntry[] = [];
      for (let at = low; at < lane.length && (lane[at]?.first ?? Infinity) <= end; at += 1) {
        const one = lane[at];
        if (one !== undefined) found.push(one.entry);
      }
      return found;
    },
    span: (agency: AgencyId): Span | undefined => spans.get(agency),
  };
};

/**
 * Sets what several agencies recorded beside each other: two records of one exchange become one, with the evidence of
 * both; what the sender alone has, though the receiver's chronology covers the day, becomes `claimed`.
 */
export const confirmExchanges = (
  entries: readonly ReadableEntry[],
  { reading, covered }: Around,
): readonly FoundExchange[] => {
  const names = new Map(reading.agencies.map(({ id, shortName }) => [id, shortName]));
  const nameOf = (agency: AgencyId | undefined): string =>
    agency === undefined ? 'others' : (names.get(agency) ?? 'the agency');
  const index = laneIndex(entries);
  const drafts = entries.flatMap(draftsBy(reading));
  const byPair = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (draft.told.outcome === 'not-shared' || draft.entry.sourceKind !== 'agency' || draft.first === undefined)
      continue;
    const key = pairKey(draft.told);
    const list = byPair.get(key);
    if (list === undefined) byPair.set(key, [draft]);
    else list.push(draft);
  }
  for (const list of byPair.values()) list.sort((a, b) => (a.first ?? 0) - (b.first ?? 0));

  /** The record that the other agency made of the same exchange, the nearest in time. */
  const otherRecord = (draft: Draft, spent: ReadonlySet<Draft>): Draft | undefined => {
    const { told, entry, first } = draft;
    const sends = entry.agency === told.from;
    let best: Draft | undefined;
    let nearest = Infinity;
    if (first === undefined) return undefined;
    const list = byPair.get(pairKey(told)) ?? [];
    const reach = window[told.means];
    for (let at = firstFrom(list, first - (sends ? early : reach)); at < list.length; at += 1) {
      const other = list[at];
      if (other === undefined || (other.first ?? 0) > first + (sends ? reach : early)) break;
      if (other === draft || spent.has(other) || other.entry.agency === entry.agency) continue;
      if (other.entry.agency !== told.from && other.entry.agency !== told.to) continue;
      if (!sameWay(told, other.told) || other.first === undefined) continue;
      const apart = sends ? other.first - first : first - other.first;
      if (apart < -early || apart > reach) continue;
      if (Math.abs(apart) < nearest) {
        nearest = Math.abs(apart);
        best = other;
      }
    }
    return best;
  };

  /** An entry of the other agency in those days that names this one, or tells of the same in the same words. */
  const mentionedBy = (draft: Draft, other: AgencyId): ReadableEntry | undefined => {
    const { entry, told, first, last } = draft;
    if (first === undefined || last === undefined) return undefined;
    const days = index.between(other, first - early, last + Math.min(window[told.means], inTime));
    if (days.length === 0) return undefined;
    const own = reading.tracesOf(entry);
    return days.find((candidate) => {
      const there = reading.tracesOf(candidate);
      const names = entry.agency !== undefined && there.names.has(entry.agency);
      if (told.act === 'met') return names || (shareWords(own, there, 2) && meetingWords.test(there.text));
      return (names && firstLook.test(there.text)) || shareWords(own, there, 4);
    });
  };

  const covers = (agency: AgencyId, day: number): boolean => {
    const said = covered.get(agency);
    if (said !== undefined && said.length > 0)
      return said.some(({ earliest, latest }) => dayNumber(earliest) <= day && day <= dayNumber(latest));
    const span = index.span(agency);
    return span !== undefined && span.first <= day && day <= span.last;
  };

  const spent = new Set<Draft>();
  const found: FoundExchange[] = [];
  const finish = (
    { alone }: Draft,
    change: Partial<Pick<FoundExchange, 'outcome' | 'explanation' | 'copy'>>,
    more: readonly Evidence[] = [],
  ): void => {
    found.push({ ...alone, ...change, evidence: [...alone.evidence, ...more] });
  };

  // Those that the sender recorded lead; a receiver's record that belongs to none of them stands for itself.
  const leads = drafts.filter(({ entry, told }) => entry.agency === told.from || entry.sourceKind === 'review');
  const leading = new Set(leads);
  const follow = drafts.filter((draft) => !leading.has(draft));
  for (const draft of [...leads, ...follow]) {
    if (spent.has(draft)) continue;
    const { entry, told, first } = draft;
    const other =
      told.to === undefined
        ? undefined
        : entry.agency === told.from
          ? told.to
          : entry.agency === told.to
            ? told.from
            : undefined;
    if (told.outcome === 'not-shared' || entry.sourceKind === 'review' || other === undefined || first === undefined) {
      found.push(draft.alone);
      continue;
    }
    const record = otherRecord(draft, spent);
    if (record !== undefined) {
      spent.add(record);
      const apart = (record.first ?? first) - first;
      const late = told.act !== 'met' && apart > inTime;
      const outcome = late || told.outcome === 'late' || record.told.outcome === 'late' ? 'late' : 'shared';
      const and = late
        ? `${nameOf(other)} entered it ${String(apart)} days later.`
        : `${nameOf(other)} entered it too.`;
      finish(draft, { outcome, explanation: `${told.why} ${and}` }, [...record.alone.evidence]);
      continue;
    }
    if (told.outcome !== 'shared' || entry.agency === told.to) {
      found.push(draft.alone);
      continue;
    }
    const mention = mentionedBy(draft, other);
    if (mention !== undefined) {
      const cell = mention.columns.find(({ role, cell: words }) => role === 'text' && words !== '');
      const evidence: readonly Evidence[] =
        cell === undefined
          ? []
          : [
              {
                basis: 'stated-by-agency',
                entry: mention.id,
                letter: cell.letter,
                start: 0,
                end: Math.min(cell.cell.length, longestQuote),
                quote: cell.cell.slice(0, longestQuote),
                explanation: `${nameOf(other)}’s chronology has an entry of those days that speaks of it.`,
              },
            ];
      finish(
        draft,
        { explanation: `${told.why} ${nameOf(other)}’s chronology has an entry of those days that speaks of it.` },
        evidence,
      );
      continue;
    }
    if (covers(other, first)) {
      const day = entry.when.earliest ?? entry.when.latest;
      const on = day === undefined ? 'those days' : formatDay(day);
      const copy = told.act === 'told' && isStandingCopy(told.quote) ? { copy: true as const } : {};
      const seldom = copy.copy ? ' Standing copies and notices are seldom entered as received.' : '';
      finish(draft, {
        outcome: 'claimed',
        explanation: `${told.why} ${nameOf(other)}’s chronology covers ${on} and has no entry of it.${seldom}`,
        ...copy,
      });
      continue;
    }
    found.push(draft.alone);
  }
  const byEntry = Map.groupBy(found, ({ entry }) => entry);
  return entries.flatMap(({ id }) => byEntry.get(id) ?? []);
};

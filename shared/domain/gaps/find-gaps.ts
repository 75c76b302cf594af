import type { AgencyId, AnyGapKind, CalendarDate, Cell, Evidence, GapId } from '../../model.ts';
import type { FoundGap, ReadableEntry } from './found-gap.ts';
import type { GapKindRules, GapRule, WordRules } from './gap-rule.ts';
import { likenessOf } from './likeness/like-matches.ts';
import { type Match, matchesIn } from './match-rules.ts';
import { readPhrases, says } from './phrases.ts';
import { wordsOf } from './read-words.ts';
import { wordKinds } from './word-kinds.ts';

/** The longest quotation; a longer sentence is quoted by the clauses of its cue. */
const longestQuote = 240;

/** The same words in the same entry have the same id whenever they are found, so that decisions stay with them. */
const gapIdOf = (entry: ReadableEntry, kind: AnyGapKind): GapId => `${String(entry.id)}:${kind}` as GapId;

export type FoundWords = Match & { readonly cell: Cell };

/** What the record holds comes first, the rule that read it last. */
const explain = ({ id, statement, toldAs }: GapRule, words: string): string => {
  const said = `${statement.charAt(0).toLowerCase()}${statement.slice(1).replace(/\.$/, '')}`;
  return `${toldAs ?? `The record says that ${said}`}: “${words.replace(/\s+/g, ' ')}” (rule ${id}).`;
};

/** What a finding shows of the words it rests on: the sentence, or, of a long one, the clauses of the cue. */
export const evidenceOf = (entry: ReadableEntry, { cell, rule, sentence, clauses, cue }: FoundWords): Evidence => {
  const quoted = sentence.end - sentence.start <= longestQuote ? sentence : clauses;
  const { start, end } = quoted.end - quoted.start <= longestQuote ? quoted : cue;
  return {
    basis: entry.sourceKind === 'review' ? 'stated-by-review' : 'stated-by-agency',
    entry: entry.id,
    letter: cell.letter,
    start,
    end,
    quote: cell.cell.slice(start, end),
    explanation: explain(rule, cell.cell.slice(cue.start, cue.end)),
    rule: rule.id,
  };
};

/** What the words date to the entry itself leads; what they put before it follows. */
const byReach = (a: FoundWords, b: FoundWords): number =>
  Number(a.rule.reach === 'up-to-entry') - Number(b.rule.reach === 'up-to-entry');

const closings = new Map<GapKindRules, { readonly mitigated: RegExp; readonly closed: RegExp }>();
const closingsOf = (kind: GapKindRules): { readonly mitigated: RegExp; readonly closed: RegExp } => {
  const known = closings.get(kind);
  if (known !== undefined) return known;
  const made = { mitigated: readPhrases(kind.mitigatedBy), closed: readPhrases(kind.closedBy) };
  closings.set(kind, made);
  return made;
};

const lanesOf = (entry: ReadableEntry): readonly AgencyId[] => [
  ...new Set(entry.agency === undefined ? entry.otherAgencies : [entry.agency, ...entry.otherAgencies]),
];

const gapOf = (
  entry: ReadableEntry,
  kind: GapKindRules,
  words: readonly FoundWords[],
  inEntry: (phrases: RegExp) => boolean,
): FoundGap | undefined => {
  const found = words.toSorted(byReach);
  const [leading] = found;
  if (leading === undefined) return undefined;
  const evidence = found.map((one) => evidenceOf(entry, one));
  const [lead] = evidence;
  if (lead === undefined) return undefined;
  const open = leading.rule.reach === 'up-to-entry';
  const latest: CalendarDate | undefined = entry.when.latest ?? entry.when.earliest;
  const { mitigated, closed } = closingsOf(kind);
  return {
    id: gapIdOf(entry, kind.kind),
    kind: kind.kind,
    form: leading.rule.form,
    basis: lead.basis,
    agency: entry.agency,
    agencies: lanesOf(entry),
    entry: entry.id,
    earliest: open ? undefined : entry.when.earliest,
    latest: open ? latest : entry.when.latest,
    quote: lead.quote,
    explanation: lead.explanation,
    evidence,
    mitigated: inEntry(mitigated) ? latest : undefined,
    closed: inEntry(closed) ? latest : undefined,
  };
};

/** Whether phrases stand in a text, each looked for once. */
export const askedOnce = (textOf: () => string): ((phrases: RegExp) => boolean) => {
  const answers = new Map<RegExp, boolean>();
  return (phrases) => {
    const answer = answers.get(phrases) ?? says(phrases, textOf());
    answers.set(phrases, answer);
    return answer;
  };
};

/** What rules match in one entry, and whether a phrase stands anywhere in it. */
export type WordsFound = {
  readonly found: readonly FoundWords[];
  readonly inEntry: (phrases: RegExp) => boolean;
};

/** Looks at an entry's words once for all rules of some kinds; the same list each time, see `matchesIn`. */
export const wordsFoundIn = (entry: ReadableEntry, kinds: readonly WordRules[]): WordsFound => {
  const { cells, whole } = wordsOf(entry);
  const inEntry = askedOnce(() => whole.text);
  const texts = cells.map(({ read }) => read);
  const likeness = likenessOf(texts, kinds);
  const matches = texts.map((read, of) => matchesIn(read, inEntry, kinds, likeness?.meaningOf(of)));
  const read = likeness?.addedTo(matches) ?? matches;
  const found = cells.flatMap(({ cell }, at) => (read[at] ?? []).map((match) => ({ ...match, cell })));
  return { found, inEntry };
};

/** The gaps of some kinds that the words found in an entry make. */
export const gapsFrom = (
  entry: ReadableEntry,
  kinds: readonly GapKindRules[],
  { found, inEntry }: WordsFound,
): readonly FoundGap[] => {
  if (found.length === 0) return [];
  const wordsOfKind = Map.groupBy(found, ({ kind }) => kind);
  return kinds.flatMap((kind) => {
    const words = wordsOfKind.get(kind);
    return (words && gapOf(entry, kind, words, inEntry)) ?? [];
  });
};

/**
 * The gaps that the entries' own words state, in the order of the entries: candidates, at most one of each kind for an
 * entry, each with the words it rests on. A gap whose words are undated ("after several missed appointments") has no
 * `earliest` and ends with its entry. Reads text, comment and extra columns; what the family did not tell is no gap.
 *
 * @param kinds the kinds to look for; every kind that words can state where absent
 */
export const findGaps = (
  entries: readonly ReadableEntry[],
  kinds: readonly GapKindRules[] = wordKinds,
): readonly FoundGap[] => entries.flatMap((entry) => gapsFrom(entry, kinds, wordsFoundIn(entry, kinds)));

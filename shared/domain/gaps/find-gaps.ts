import type { AgencyId, AnyGapKind, CalendarDate, Cell, Evidence, GapId } from '../../model.ts';
import { coreKinds } from './core-kinds.ts';
import type { FoundGap, ReadableEntry } from './found-gap.ts';
import type { GapKindRules, GapRule } from './gap-rule.ts';
import { type Match, matchesIn, mayHold } from './match-rules.ts';
import { readPhrases, says } from './phrases.ts';
import { normalise } from './readable-text.ts';

/** The longest quotation; a longer sentence is quoted by the clauses of its cue. */
const longestQuote = 240;

/** The same words in the same entry have the same id whenever they are found, so that decisions stay with them. */
const gapIdOf = (entry: ReadableEntry, kind: AnyGapKind): GapId => `${String(entry.id)}:${kind}` as GapId;

const isRead = (cell: Cell): boolean =>
  cell.cell !== '' && (cell.role === 'text' || cell.role === 'comment' || cell.role === 'extra');

type FoundWords = Match & { readonly cell: Cell };

/** What the record holds comes first, the rule that read it last. */
const explain = ({ id, statement, toldAs }: GapRule, words: string): string => {
  const said = `${statement.charAt(0).toLowerCase()}${statement.slice(1).replace(/\.$/, '')}`;
  return `${toldAs ?? `The record says that ${said}`}: “${words.replace(/\s+/g, ' ')}” (rule ${id}).`;
};

const evidenceOf = (entry: ReadableEntry, { cell, rule, sentence, clauses, cue }: FoundWords): Evidence => {
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

const findKind = (
  entry: ReadableEntry,
  texts: readonly { readonly cell: Cell; readonly text: string }[],
  whole: string,
  kind: GapKindRules,
): FoundGap | undefined => {
  if (!mayHold(whole, kind)) return undefined;
  const found = texts
    .filter(({ text }) => mayHold(text, kind))
    .flatMap(({ cell, text }) => matchesIn(text, whole, kind).map((match) => ({ ...match, cell })))
    .toSorted(byReach);
  const [leading] = found;
  if (leading === undefined) return undefined;
  const evidence = found.map((words) => evidenceOf(entry, words));
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
    mitigated: says(mitigated, whole) ? latest : undefined,
    closed: says(closed, whole) ? latest : undefined,
  };
};

/**
 * The gaps that the entries' own words state, in the order of the entries: candidates, at most one of each kind for an
 * entry, each with the words it rests on. A gap whose words are undated ("after several missed appointments") has no
 * `earliest` and ends with its entry. Reads text, comment and extra columns; what the family did not tell is no gap.
 *
 * @param kinds the kinds to look for; the three core kinds where absent
 */
export const findGaps = (
  entries: readonly ReadableEntry[],
  kinds: readonly GapKindRules[] = coreKinds,
): readonly FoundGap[] =>
  entries.flatMap((entry) => {
    const texts = entry.columns.filter(isRead).map((cell) => ({ cell, text: normalise(cell.cell) }));
    if (texts.length === 0) return [];
    const whole = texts.map(({ text }) => text).join('\n');
    return kinds.flatMap((kind) => {
      const gap = findKind(entry, texts, whole, kind);
      return gap === undefined ? [] : [gap];
    });
  });

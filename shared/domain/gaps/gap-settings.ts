import type { AnyGapKind, GapForm, OwnPhraseId } from '../../model.ts';
import { onceForEach } from '../once-for-each.ts';
import { findGaps } from './find-gaps.ts';
import type { FoundGap, ReadableEntry } from './found-gap.ts';
import type { GapKindRules, GapRule } from './gap-rule.ts';

/** Words of the panel's own that a kind of gap is found by. */
export type OwnPhrase = {
  readonly id: OwnPhraseId;
  readonly kind: AnyGapKind;
  readonly form?: GapForm | undefined;
  readonly words: string;
};

/** What a panel changed about the rules: those it switched off, by id, and phrases of its own. */
export type GapSettings = { readonly off: ReadonlySet<string>; readonly phrases: readonly OwnPhrase[] };

export const noSettings: GapSettings = { off: new Set(), phrases: [] };

/** The id of the rule that a phrase of the panel's own is. */
export const ruleOfPhrase = (phrase: OwnPhraseId): string => `OWN-${String(phrase)}`;

/** Curly apostrophes straight, one space between words: as the rules read texts. */
export const tidyPhrase = (words: string): string =>
  words
    .replace(/[‘’`´]/g, "'")
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ')
    .trim();

const plainWord = /^[\p{L}\d][\p{L}\d'&-]*\*?$/u;

/**
 * What keeps a phrase from being looked for, as a sentence; undefined where it can be. A phrase is plain words: a word that
 * ends in `*` stands for every ending, `...` between two words for up to five others.
 */
export const problemOfPhrase = (words: string): string | undefined => {
  const parts = tidyPhrase(words).split(' ');
  const said = parts.filter((part) => part !== '...');
  if (!said.some((part) => part.replace(/[^\p{L}\d]/gu, '').length >= 3))
    return 'Write at least one word of three letters.';
  const odd = said.find((part) => !plainWord.test(part));
  if (odd !== undefined)
    return `“${odd}” cannot be looked for. Write plain words: * after a word stands for any ending, ... for up to five words.`;
  if (parts[0] === '...' || parts.at(-1) === '...') return 'Three dots stand between two words, not at an end.';
  return undefined;
};

const ruleFrom = ({ id, form, words }: OwnPhrase): GapRule => ({
  id: ruleOfPhrase(id),
  form,
  statement: 'Words that the panel added stand in the record.',
  toldAs: 'The record holds words that the panel added',
  cues: [tidyPhrase(words)],
  finds: [],
  leaves: [],
});

const ownRules = (kinds: readonly GapKindRules[], phrases: readonly OwnPhrase[]): readonly GapKindRules[] =>
  [...Map.groupBy(phrases, ({ kind }) => kind)].map(([kind, ofKind]) => {
    const known = kinds.find((one) => one.kind === kind);
    return {
      kind,
      firstLook: [],
      mitigatedBy: known?.mitigatedBy ?? [],
      closedBy: known?.closedBy ?? [],
      rules: ofKind.map(ruleFrom),
    };
  });

/** The kinds with the rules that are switched on, then the panel's own phrases as rules of their kinds. */
export const rulesInForce = (
  kinds: readonly GapKindRules[],
  { off, phrases }: GapSettings,
): readonly GapKindRules[] => {
  if (off.size === 0 && phrases.length === 0) return kinds;
  const on = kinds.map((kind) =>
    kind.rules.some(({ id }) => off.has(id))
      ? { ...kind, rules: kind.rules.map((rule) => (off.has(rule.id) ? { ...rule, silent: true } : rule)) }
      : kind,
  );
  return [...on, ...ownRules(kinds, phrases)];
};

/** One candidate of a kind for an entry, whoever's rules found it: the program's words lead, the panel's follow. */
const asOne = (first: FoundGap, second: FoundGap): FoundGap => {
  const further = second.evidence.filter(
    (one) =>
      !first.evidence.some(({ letter, start, end }) => letter === one.letter && start < one.end && one.start < end),
  );
  return {
    ...first,
    evidence: [...first.evidence, ...further],
    mitigated: first.mitigated ?? second.mitigated,
    closed: first.closed ?? second.closed,
  };
};

/**
 * The gaps that the words state by the rules as the panel has set them; see `findGaps`. One candidate of a kind for an
 * entry, also where a phrase of the panel's own finds it again.
 *
 * @param inForce of `rulesInForce`; the same list each time, since what is made ready for it is kept
 */
export const findBySettings = (
  entries: readonly ReadableEntry[],
  inForce: readonly GapKindRules[],
): readonly FoundGap[] => oneOfEach(findGaps(entries, inForce), inForce);

/** Whether a kind stands twice in a list of rules, as the panel's own phrases make it. */
const standsTwice = onceForEach(
  (inForce: readonly GapKindRules[]): boolean => new Set(inForce.map(({ kind }) => kind)).size < inForce.length,
);

/** One candidate of a kind for an entry, also where the kind stands twice in the list of rules. */
export const oneOfEach = (found: readonly FoundGap[], inForce: readonly GapKindRules[]): readonly FoundGap[] => {
  if (!standsTwice(inForce)) return found;
  const byId = new Map<FoundGap['id'], FoundGap>();
  for (const gap of found) {
    const before = byId.get(gap.id);
    byId.set(gap.id, before === undefined ? gap : asOne(before, gap));
  }
  return [...byId.values()];
};

import type { GapKindRules, GapRule, Subject } from './gap-rule.ts';
import { type Cue, holdsAnchors, readCue, readPhrases, says } from './phrases.ts';
import { clausesOf, sentencesOf, type Stretch } from './readable-text.ts';
import { agentAfter, subjectOf } from './subject.ts';

/** Words that match one rule: the cue, the clauses it stands in, and their sentence, as offsets into the text. */
export type Match = {
  readonly rule: GapRule;
  readonly cue: Stretch;
  readonly clauses: Stretch;
  readonly sentence: Stretch;
};

type ReadyRule = {
  readonly rule: GapRule;
  readonly cues: readonly Cue[];
  readonly needs: RegExp | undefined;
  readonly needsInEntry: RegExp | undefined;
  readonly unless: RegExp;
  readonly unlessInSentence: RegExp;
};

const optional = (phrases: readonly string[] | undefined): RegExp | undefined =>
  phrases === undefined ? undefined : readPhrases(phrases);

const ready = (rule: GapRule): ReadyRule => ({
  rule,
  cues: rule.cues.map(readCue),
  needs: optional(rule.needs),
  needsInEntry: optional(rule.needsInEntry),
  unless: readPhrases(rule.unless ?? []),
  unlessInSentence: readPhrases(rule.unlessInSentence ?? []),
});

const readyRules = new Map<GapKindRules, readonly ReadyRule[]>();

const rulesOf = (kind: GapKindRules): readonly ReadyRule[] => {
  const known = readyRules.get(kind);
  if (known !== undefined) return known;
  const made = kind.rules.map(ready);
  readyRules.set(kind, made);
  return made;
};

/** Before a cue these take its meaning away: "had not missed", "no appointments were missed", "if she does not attend". */
const denied =
  /(?:\b(?:no|not|never|nil|zero|without|hardly|nor|den(?:y|ies|ied)|didn't|hasn't|hadn't|did not|has not|no (?:other|further|previous|recent|known|recorded))\s+(?:(?:any|a|yet|having|been|single)\s+)*)$/i;
const supposed =
  /\b(?:if|unless|whether|in (?:the )?(?:event|case)|should (?:she|he|they|mum|mother|the family|[A-Z]\w+)|risk of|to avoid|to prevent|would (?:be|have)|reminded|policy (?:on|for|is)|training (?:on|about)|what (?:to do|happens) when|in future|may|might|will|could have)\b[^.]{0,70}$|\bwould\s*$/i;

const clausesAround = (clauses: readonly Stretch[], cue: Stretch): Stretch => {
  const touched = clauses.filter((clause) => clause.start < cue.end && clause.end > cue.start);
  return { start: touched[0]?.start ?? cue.start, end: touched.at(-1)?.end ?? cue.end };
};

const subjectsFit = (rule: GapRule, text: string, cue: Stretch, clause: Stretch, sentence: Stretch): boolean => {
  if (rule.subject === undefined) return true;
  const named = agentAfter(text.slice(cue.end, clause.end)) ?? subjectOf(text.slice(clause.start, cue.start));
  const carried: Subject =
    named === 'nobody' && rule.carriesSubject === true ? subjectOf(text.slice(sentence.start, cue.start)) : named;
  return rule.subject.includes(carried);
};

const matchRule = (
  text: string,
  whole: string,
  sentence: Stretch,
  clauses: readonly Stretch[],
  { rule, cues, needs, needsInEntry, unless, unlessInSentence }: ReadyRule,
  asked: Map<RegExp, boolean>,
): readonly Match[] => {
  const words = text.slice(sentence.start, sentence.end);
  const found = cues
    .filter((cue) => holdsAnchors(cue, words, asked))
    .flatMap((cue) => [...words.matchAll(cue.expression)])
    .toSorted((a, b) => a.index - b.index || b[0].length - a[0].length);
  if (found.length === 0) return [];
  if (needs !== undefined && !says(needs, words)) return [];
  if (needsInEntry !== undefined && !says(needsInEntry, whole)) return [];
  if (says(unlessInSentence, words)) return [];
  return found.flatMap((match) => {
    const start = sentence.start + match.index;
    const cue = { start, end: start + match[0].length };
    const around = clausesAround(clauses, cue);
    const before = text.slice(around.start, cue.start);
    if (denied.test(before)) return [];
    if (rule.countsWhenSupposed !== true && supposed.test(before)) return [];
    if (says(unless, text.slice(around.start, around.end))) return [];
    return subjectsFit(rule, text, cue, around, sentence) ? [{ rule, cue, clauses: around, sentence }] : [];
  });
};

/** The cheap first look at a text or sentence. */
export const mayHold = (text: string, kind: GapKindRules): boolean => kind.firstLook.every((look) => look.test(text));

const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

/**
 * All words of a normalised text that match the rules of a kind, in order, each stretch of words once: where two rules
 * read the same words, the one that stands first in the kind's list counts.
 *
 * @param whole all texts of the entry, for what a rule needs to stand anywhere in it
 */
export const matchesIn = (text: string, whole: string, kind: GapKindRules): readonly Match[] =>
  sentencesOf(text).flatMap((sentence) => {
    if (!mayHold(text.slice(sentence.start, sentence.end), kind)) return [];
    const clauses = clausesOf(text, sentence);
    const kept: Match[] = [];
    const asked = new Map<RegExp, boolean>();
    for (const rule of rulesOf(kind)) {
      for (const match of matchRule(text, whole, sentence, clauses, rule, asked)) {
        if (!kept.some((other) => overlap(other.cue, match.cue))) kept.push(match);
      }
    }
    return kept.toSorted((a, b) => a.cue.start - b.cue.start);
  });

import type { EntryId, GapId } from '../../model.ts';
import { evidenceOf, wordsFoundIn, type WordsFound } from './find-gaps.ts';
import type { ReadableEntry } from './found-gap.ts';
import type { WordRules } from './gap-rule.ts';
import type { GapDecision } from './decided-gaps.ts';
import { practiceKinds } from './good-practice.ts';
import type { FoundPractice, PracticeForm } from './practice.ts';

/** Good practice as the rules find it, before any person has said what they think of it. */
export type ProposedPractice = Omit<FoundPractice, 'state' | 'reason'>;

const practiceIdOf = (entry: EntryId, form: PracticeForm): GapId => `${String(entry)}:good-${form}` as GapId;

/** The good practice of some forms that the words found in an entry make. */
export const practiceFrom = (
  entry: ReadableEntry,
  kinds: readonly WordRules<PracticeForm>[],
  { found }: WordsFound,
): readonly ProposedPractice[] =>
  found.length === 0
    ? []
    : kinds.flatMap((rules) => {
        const evidence = found.filter(({ kind }) => kind === rules).map((words) => evidenceOf(entry, words));
        const [lead] = evidence;
        if (lead === undefined) return [];
        const { basis, quote, explanation } = lead;
        const { kind: form } = rules;
        return [{ id: practiceIdOf(entry.id, form), form, entry: entry.id, basis, quote, explanation, evidence }];
      });

/**
 * Good practice that the entries' own words tell, in the order of the entries: candidates, at most one of each form for an
 * entry, each with the words it rests on. Reads text, comment and extra columns.
 */
export const findPractice = (
  entries: readonly ReadableEntry[],
  kinds: readonly WordRules<PracticeForm>[] = practiceKinds,
): readonly ProposedPractice[] => entries.flatMap((entry) => practiceFrom(entry, kinds, wordsFoundIn(entry, kinds)));

/** Proposals with what people said of them; one that nobody decided on is to consider. */
export const decidedPractice = (
  proposed: readonly ProposedPractice[],
  decisions: ReadonlyMap<GapId, GapDecision>,
): readonly FoundPractice[] =>
  proposed.map((practice) => {
    const decision = decisions.get(practice.id);
    return { ...practice, state: decision?.state ?? 'to-consider', reason: decision?.reason ?? '' };
  });

import { gapsFrom, wordsFoundIn } from './find-gaps.ts';
import { practiceFrom } from './find-practice.ts';
import type { ProposedPractice } from './find-practice.ts';
import type { FoundGap, ReadableEntry } from './found-gap.ts';
import type { GapKindRules } from './gap-rule.ts';
import { oneOfEach } from './gap-settings.ts';
import { practiceKinds } from './good-practice.ts';

/** What the rules find in one entry's words. */
export type FoundInEntry = { readonly gaps: readonly FoundGap[]; readonly practice: readonly ProposedPractice[] };
export type Find = (entry: ReadableEntry) => FoundInEntry;

export const nothingFound: FoundInEntry = { gaps: [], practice: [] };

/** Finds gaps by some rules, and good practice, in one entry after another: its words are looked at once for both. */
export const finderBy = (kinds: readonly GapKindRules[]): Find => {
  const every = [...kinds, ...practiceKinds];
  return (entry) => {
    const words = wordsFoundIn(entry, every);
    if (words.found.length === 0) return nothingFound;
    return {
      gaps: oneOfEach(gapsFrom(entry, kinds, words), kinds),
      practice: practiceFrom(entry, practiceKinds, words),
    };
  };
};

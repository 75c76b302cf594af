import type { EntryId, GoodPractice, TermId } from '../model.ts';
import type { FoundPractice } from './gaps/practice.ts';

/** A tick in a disc beside an entry: marked by a person or agreed, else proposed and drawn open. */
export type GoodMark = {
  readonly entry: EntryId;
  readonly isProposed?: boolean | undefined;
  /** The terms of reference that it bears on. */
  readonly terms?: readonly TermId[] | undefined;
};

/** Every mark of good practice that is drawn. What was set aside is listed with its entry and not drawn. */
export const goodMarksOf = (timeline: {
  readonly goodPractice: readonly GoodPractice[];
  readonly practiceFound?: readonly FoundPractice[] | undefined;
}): readonly GoodMark[] => [
  ...timeline.goodPractice,
  ...(timeline.practiceFound ?? [])
    .filter(({ state }) => state !== 'set-aside')
    .map(({ entry, state }) => ({ entry, isProposed: state !== 'agreed' })),
];

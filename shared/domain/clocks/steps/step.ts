import type { Sector } from '../../../model.ts';

/** One way in which words tell of a step. Every list is in the notation of `gaps/phrases.ts`. */
export type StepWords = {
  /** Only in the lanes of these sectors; anywhere where absent. */
  readonly sectors?: readonly Sector[] | undefined;
  /** Only in the lanes of other sectors. */
  readonly otherSectors?: readonly Sector[] | undefined;
  /** Anywhere in a sentence. */
  readonly cues?: readonly string[] | undefined;
  /** At the start of a sentence or of a clause: the telegram style of records ("Core group. Only nursery present"). */
  readonly opening?: readonly string[] | undefined;
  /** As all the words of a cell ("Single assessment" under "Action taken"). */
  readonly wholeCell?: readonly string[] | undefined;
  /** At least one of these in the same sentence. */
  readonly needs?: readonly string[] | undefined;
  /** None of these in the same sentence. */
  readonly unless?: readonly string[] | undefined;
};

/** Something that a clock starts or ends at, known by words. */
export type Step = {
  readonly id: string;
  /** As it stands in the arithmetic: "referral", "new birth visit". */
  readonly name: string;
  /** One of these, in small letters, stands in all words that tell of the step: a cheap first look. */
  readonly stems: readonly string[];
  readonly words: readonly StepWords[];
  /** Words that say that it had not happened yet. */
  readonly notYet?: readonly string[] | undefined;
  /** Records within so many days of the first are taken to be of one event; 0 for the same day only. */
  readonly sameWithin: number;
  /** Whose record counts where several agencies have one, the best first. */
  readonly bestFrom: readonly Sector[];
};

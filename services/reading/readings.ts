import { stepReader } from '#shared/domain/clocks/find-steps.ts';
import type { FoundStep } from '#shared/domain/clocks/find-steps.ts';
import { allSteps, stepsOfWords } from '#shared/domain/clocks/steps/all-steps.ts';
import type { Step } from '#shared/domain/clocks/steps/step.ts';
import { exchangeReading } from '#shared/domain/exchanges/exchange-reading.ts';
import type { ToldExchange } from '#shared/domain/exchanges/read-exchanges.ts';
import { finderBy } from '#shared/domain/gaps/find-in-entry.ts';
import type { FoundInEntry } from '#shared/domain/gaps/find-in-entry.ts';
import type { ReadableEntry } from '#shared/domain/gaps/found-gap.ts';
import { rulesInForce } from '#shared/domain/gaps/gap-settings.ts';
import type { OwnPhrase } from '#shared/domain/gaps/gap-settings.ts';
import { wordKinds } from '#shared/domain/gaps/word-kinds.ts';
import { toldForQuestions } from '#shared/domain/questions/read-for-questions.ts';
import type { ReadForQuestions } from '#shared/domain/questions/read-for-questions.ts';
import type { Agency } from '#shared/model.ts';

/** What can be read in an entry by itself, whatever the entries around it. */
export type Readings = {
  readonly gaps: FoundInEntry;
  readonly exchanges: readonly ToldExchange[];
  readonly questions: ReadForQuestions;
  readonly clocks: readonly FoundStep[];
};
export type ReadingName = keyof Readings;

/** In the order in which a person comes to see them. */
export const readingNames: readonly ReadingName[] = ['gaps', 'exchanges', 'questions', 'clocks'];

/** All that entries are read by, as plain data: whoever reads by equal rules finds the same. */
export type ReadingRules = {
  /** The rules for gaps that are switched off, and the panel's own phrases. */
  readonly off: readonly string[];
  readonly phrases: readonly OwnPhrase[];
  readonly agencies: readonly Agency[];
  /** Steps that rules for clocks know by own words. */
  readonly ownSteps: readonly string[];
};

/** What an entry tells; undefined of one that tells nothing, which are most. */
export type EntryReaders = {
  readonly [Name in ReadingName]: (entry: ReadableEntry) => Readings[Name] | undefined;
};

/** The steps that clocks can begin and end at, with those of own words. */
export const stepsWith = (own: readonly string[]): readonly Step[] =>
  own.length === 0 ? allSteps : [...allSteps, ...stepsOfWords(own)];

const unlessEmpty = <Told>(told: readonly Told[]): readonly Told[] | undefined =>
  told.length === 0 ? undefined : told;

/** Reads entries by some rules. */
export const readersBy = ({ off, phrases, agencies, ownSteps }: ReadingRules): EntryReaders => {
  const find = finderBy(rulesInForce(wordKinds, { off: new Set(off), phrases }));
  const reading = exchangeReading(agencies);
  const steps = stepReader(stepsWith(ownSteps));
  return {
    gaps: (entry) => {
      const found = find(entry);
      return found.gaps.length + found.practice.length === 0 ? undefined : found;
    },
    exchanges: (entry) => unlessEmpty(reading.toldIn(entry)),
    questions: (entry) => toldForQuestions(entry, reading),
    clocks: (entry) => unlessEmpty(steps(entry)),
  };
};

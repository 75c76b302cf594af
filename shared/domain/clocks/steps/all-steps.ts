import { caseworkSteps } from './casework-steps.ts';
import { healthSteps } from './health-steps.ts';
import { protectionSteps } from './protection-steps.ts';
import { reviewSteps } from './review-steps.ts';
import type { Step } from './step.ts';

/** Every step that the program knows by words; those of a review's own rules come after them. */
export const allSteps: readonly Step[] = [...caseworkSteps, ...protectionSteps, ...healthSteps, ...reviewSteps];

const names = new Map(allSteps.map(({ id, name }) => [id, name]));

const byWords = 'words:';

/** The words that an own rule looks for, as the id of a step of its own. */
export const stepOfWords = (words: string): string => `${byWords}${words}`;

/** The words of such a step; undefined for a step that the program knows. */
export const wordsOfStep = (id: string): string | undefined =>
  id.startsWith(byWords) ? id.slice(byWords.length) : undefined;

/** What a step is called in the arithmetic; the words of an own rule name themselves. */
export const stepName = (id: string): string => names.get(id) ?? wordsOfStep(id) ?? id;

export const isKnownStep = (id: string): boolean => names.has(id);

/** Letters, digits and spaces of what a person typed, as a phrase that means only itself. */
const plain = (words: string): string =>
  words
    .replace(/[^\p{L}\p{N}' -]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The steps that own words stand for. A word with `*` in it would not mean itself, so signs are left out. */
export const stepsOfWords = (ids: readonly string[]): readonly Step[] =>
  [...new Set(ids)].flatMap((id) => {
    const phrase = plain(wordsOfStep(id) ?? '');
    return phrase === ''
      ? []
      : [
          {
            id,
            name: phrase,
            stems: [phrase.split(/[ '-]/)[0]?.toLowerCase() ?? ''],
            words: [{ cues: [phrase] }],
            sameWithin: 0,
            bestFrom: [],
          },
        ];
  });

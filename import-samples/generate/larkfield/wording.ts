import { ageOfM, gestation, weightOfM, yearGroupOfS } from './calendar.ts';
import type { Random } from './random.ts';

/**
 * Writes out a template: `[a|b|c]` is one of these, `{age}` and its like are facts of the day.
 * Choices are not nested: a template should read as a sentence to whoever edits it.
 */
export const wordingOf = (template: string, day: number, random: Random): string =>
  template
    .replace(/\[([^\]]*)\]/g, (_, choices: string) => random.pick(choices.split('|')))
    .replace('{age}', ageOfM(day))
    .replace('{kg}', weightOfM(day))
    .replace('{weeks}', gestation(day))
    .replace('{year}', yearGroupOfS(day))
    .replace('{attendance}', String(83 + random.below(11)))
    .replace('{arrears}', `£${String(140 + 10 * random.below(60))}.${String(10 + random.below(89))}`)
    .replace('{minutes}', String(5 * (1 + random.below(9))))
    .replace(/ {2,}/g, ' ')
    .trim();

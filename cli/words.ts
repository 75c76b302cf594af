import { AppError } from '#shared/errors.ts';

/** A command's words, sorted: those that stand alone, options with a value, options without. */
export type Words = {
  readonly alone: readonly string[];
  readonly valueOf: (option: string) => string | undefined;
  readonly has: (option: string) => boolean;
};

const misused = (sentence: string): AppError => new AppError('bad-input', sentence);

/**
 * Sorts what was typed after the command. `withValue` and `bare` are the options that the command knows; anything else that
 * begins with two dashes is refused in a sentence, and so is an option without its value. After `--` everything stands alone.
 */
export const sortWords = (typed: readonly string[], withValue: readonly string[], bare: readonly string[]): Words => {
  const alone: string[] = [];
  const values = new Map<string, string>();
  const present = new Set<string>();
  const rest = [...typed];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') {
      alone.push(...rest.splice(0));
    } else if (bare.includes(word)) {
      present.add(word);
    } else if (withValue.includes(word)) {
      const value = rest.shift();
      if (value === undefined) throw misused(`After ${word} comes its value, and there is none.`);
      if (values.has(word)) throw misused(`${word} stands there twice; give it once.`);
      values.set(word, value);
    } else if (word.startsWith('--')) {
      throw misused(`There is no option ${word} here; these are: ${[...withValue, ...bare].join(', ') || 'none'}.`);
    } else {
      alone.push(word);
    }
  }
  return { alone, valueOf: (option) => values.get(option), has: (option) => present.has(option) };
};

/** The one word that has to stand there. `what` names it in the sentence ("the review file"). */
export const only = (words: Words, what: string): string => {
  const [first, ...more] = words.alone;
  if (first === undefined) throw misused(`The command needs ${what}.`);
  if (more.length > 0) throw misused(`The command takes one thing only, ${what}; there was more: ${more.join(' ')}.`);
  return first;
};

/** The value of an option that has to stand there. */
export const required = (words: Words, option: string, what: string): string => {
  const value = words.valueOf(option);
  if (value === undefined || value === '') throw misused(`The command needs ${option} and ${what}.`);
  return value;
};

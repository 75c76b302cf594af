import { isAbsolute, resolve } from 'node:path';

/** The review file that a command line names, whole; undefined where it names none. Whether it is one, opening it tells. */
export const reviewOnCommandLine = (words: readonly string[], folder: string): string | undefined => {
  const named = words.find((word) => !word.startsWith('-') && /\.sightline$/i.test(word));
  if (named === undefined) return undefined;
  return isAbsolute(named) ? named : resolve(folder, named);
};

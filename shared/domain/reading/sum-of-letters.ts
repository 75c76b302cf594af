/*
 * FNV-1a over UTF-16 units: a whole number of 32 bits, the same for the same letters on every machine.
 */

export const firstSum = 0x811c9dc5 | 0;

/** The sum with one unit more. */
export const summed = (sum: number, unit: number): number => Math.imul(sum ^ unit, 0x01000193);

/** The sum of a stretch of a text. */
export const sumOfLetters = (text: string, start = 0, end = text.length): number => {
  let sum = firstSum;
  for (let at = start; at < end; at += 1) sum = summed(sum, text.charCodeAt(at));
  return sum;
};

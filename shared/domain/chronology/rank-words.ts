/** Enough to tell words apart that begin alike. */
const compared = 200;

/**
 * Puts things in the order of their words, as a person would look them up: case and accents do not count, numbers count as
 * numbers. What has no words is left out.
 */
export const rankWords = <Id>(given: readonly { readonly id: Id; readonly words: string }[]): readonly Id[] => {
  const collator = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true });
  return given
    .map(({ id, words }) => ({ id, words: words.trim().slice(0, compared) }))
    .filter(({ words }) => words !== '')
    .sort((a, b) => collator.compare(a.words, b.words))
    .map(({ id }) => id);
};

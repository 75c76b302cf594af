const longest = 60;

/** The end of a word that is cut off is left out; a first word longer than the whole label is cut where it must be. */
const cutAtWord = (text: string): string => {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest + 1);
  const end = cut.lastIndexOf(' ');
  if (end > 0) return cut.slice(0, end);
  const hard = text.slice(0, longest);
  return hard.isWellFormed() ? hard : hard.slice(0, -1);
};

/**
 * The first words of an entry, for where there is room for no more: at most 60 characters (UTF-16), one line, cut between
 * words, without punctuation at its end. Empty for a text without words.
 */
export const shortLabel = (text: string): string => {
  // Only what can matter is looked at: some cells hold megabytes.
  const firstLine = text
    .slice(0, longest * 20)
    .trimStart()
    .replaceAll(/\s+/gu, ' ')
    .trimEnd();
  return cutAtWord(firstLine).replace(/[\s\p{P}]+$/u, '');
};

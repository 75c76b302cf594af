const longest = 60;

/** A first cell or heading that says only that something was written down: a line by itself, or followed by a colon. */
const formWords =
  'contact|contact type|entry|note|notes|file note|case note|progress note|event|record|recording|summary|details?|description|information|general|other|action|update|administration|comment|date|time|subjective|objective';
const formLine = new RegExp(`^(?:${formWords})\\s*[.:\\-–—]*\\s*$`, 'iu');
const formLabel = new RegExp(`^(?:${formWords}|re|ref|pt)\\s*:\\s*`, 'iu');

/** What stands before the words in notes of many houses. Each takes something from the front, or nothing. */
const noise: readonly RegExp[] = [
  formLabel,
  // The letters of a set form (SOAP, SBAR), with or without words after them: "S: - O: Weight taken".
  /^\p{Lu}\s*:\s*/u,
  // Dashes, dots, bullets, brackets without content, and what is left over from a code.
  /^(?:[\s\-–—•·*.,;:/|]|\(\s*\)|\[\s*\])+/u,
  // A clock: 14:30, 14.30hrs, 1430 hrs, at 2pm. A bare number is not one.
  /^(?:at\s+)?(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s*(?:hrs?|hours|h|am|pm))?(?![\p{L}\d%./]|\s*(?:k?g|mg|ml|[cm]m|lbs?|mmol|weeks?|%))\s*/iu,
  /^(?:at\s+)?(?:[01]\d|2[0-3])[0-5]\d\s*(?:hrs?|hours|h)\b\s*/iu,
  /^(?:at\s+)?(?:1[0-2]|[1-9])\s*(?:am|pm)\b\s*/iu,
  // A reference: capitals and at least three digits, or the dotted codes of general practice.
  /^(?:[Rr]ef(?:erence)?\.?\s*(?:no\.?)?\s*)?(?=[^\s]*\p{Lu})(?=(?:[^\s]*\d){3})[\p{Lu}\d][\p{Lu}\d/.-]*(?=[\s,;:]|$)/u,
  /^[\p{Lu}\d][\p{L}\d]{2,3}\.{1,3}(?=\s)(?<=\d.*)/u,
];

/** Words that say something, or the text as it was where nothing but noise would be left. */
const withoutNoise = (text: string): string => {
  let rest = text;
  for (let again = true; again;) {
    again = false;
    for (const pattern of noise) {
      const next = rest.replace(pattern, '');
      if (next === rest || !/\p{L}{2}/u.test(next)) continue;
      rest = next;
      again = true;
    }
  }
  return rest;
};

/** A label that ends with a sentence or a clause of at least so many characters needs no word of the next. */
const enough = 24;

/**
 * What is too long ends with the last clause that fits, else with the last word; a first word longer than the whole label is
 * cut where it must be.
 */
const cutAtWord = (text: string): string => {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest + 1);
  const clause = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('; '));
  const end = clause >= enough ? clause : cut.lastIndexOf(' ');
  if (end > 0) return cut.slice(0, end);
  const hard = text.slice(0, longest);
  return hard.isWellFormed() ? hard : hard.slice(0, -1);
};

/** A first line of at most so many characters is a cell of its own, the kind of contact: "Home visit". */
const longestKind = 30;

/** Where space is anything but one blank. */
const unevenSpace = /\s{2,}|[^\S ]/g;
const hasUnevenSpace = /\s\s|[^\S ]/;

/** The kind of contact before the words, unless it says only that there was one or the words begin with it anyway. */
const joined = (lines: readonly string[]): string => {
  const [first = '', ...others] = lines.map((line) => line.replaceAll(unevenSpace, ' ').trim());
  if (others.length === 0) return withoutNoise(first);
  const rest = others.join(' ');
  if (formLine.test(first)) return withoutNoise(rest);
  if (first.length > longestKind) return withoutNoise(`${first} ${rest}`);
  const words = withoutNoise(rest);
  const kind = withoutNoise(first);
  if (words.toLowerCase().startsWith(kind.toLowerCase())) return words;
  return /[\p{L}\d]$/u.test(kind) && /^[\p{Lu}\d]/u.test(words) ? `${kind}: ${words}` : `${kind} ${words}`;
};

/** Begins with a plain word and another one, so that nothing of it can be noise. */
const plainBeginning = /^\p{Lu}\p{Ll}+(?:[’']\p{Ll}*)?[.,;]? \p{L}/u;
const mayBeLabelled = /^Ref(?:erence)?(?:no)?(?!\p{L})|^[^:]{0,40}:/u;

/**
 * The label of a text of which only the beginning is known (a few characters more than the longest label), without asking
 * for every kind of noise; undefined where that takes the whole text (`shortLabel`). Nearly every text begins so that it does not.
 */
export const labelOfBeginning = (beginning: string): string | undefined => {
  const head = beginning.slice(0, longest + 1);
  if (!plainBeginning.test(head) || mayBeLabelled.test(head) || hasUnevenSpace.test(head)) return undefined;
  // Where the words end just beyond the label, what stands at their end decides whether it is cut.
  if (beginning.length > longest && beginning.slice(longest + 1).trim() === '') return undefined;
  return withoutEnd(cutAtWord(head));
};

/** Punctuation and space at the end; most labels end with a letter. */
const withoutEnd = (label: string): string => (/[a-z]$/u.test(label) ? label : label.replace(/[\s\p{P}]+$/u, ''));

/**
 * The first words of an entry that say something, for where there is room for no more: at most 60 characters (UTF-16), one
 * line, cut between words, without punctuation at its end. Labels of the form it was written on, times and reference codes
 * before the first words are passed over, other words never. Empty for a text without words.
 */
export const shortLabel = (text: string): string => {
  const read = text.slice(0, longest * 20);
  const plain = labelOfBeginning(read);
  if (plain !== undefined) return plain;
  const lines = read.split(/[\r\n]+/u).filter((line) => line.trim() !== '');
  return withoutEnd(cutAtWord(joined(lines)));
};

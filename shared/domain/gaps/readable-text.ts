import { matchesOf } from '../reading/each-match.ts';

/** A stretch of a cell: UTF-16 offsets into the cell as written, end excluded. */
export type Stretch = { readonly start: number; readonly end: number };

/**
 * The text as the rules read it: curly quotes straight, every dash and space of the plain kind. One character stands
 * for one character, so that an offset in the result is the same offset in the cell as written.
 */
export const normalise = (cell: string): string => (oddSign.test(cell) ? cell.replace(oddSigns, plainSign) : cell);

/** Most cells hold none of these. */
const oddSign = /[‘’‛ʼ`´“”„‟«»\u2010-\u2015\u2212\u00a0\u2000-\u200b\u202f\u205f\u3000\t]/;
const oddSigns = new RegExp(oddSign.source, 'g');

const plainSign = (sign: string): string => {
  if ('‘’‛ʼ`´'.includes(sign)) return "'";
  if ('“”„‟«»'.includes(sign)) return '"';
  return /[\u2010-\u2015\u2212]/.test(sign) ? '-' : ' ';
};

/** Words whose full stop does not end a sentence. */
const abbreviations =
  /(?:^|[\s(])(?:ms|mr|mrs|miss|dr|prof|rev|st|sgt|insp|supt|cllr|e\.?g|i\.?e|cf|vs|approx|re|tel|ref|no|nos|fig|para|inc|dept|hosp|appt|mins?|hrs?|wks?|yrs?|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|a\.m|p\.m|[a-z]\.[a-z])$/i;

/** One letter more than the longest of them. */
const longerThanAll = 7;

const isSmall = (unit: number): boolean => unit >= 97 && unit <= 122;
const isCapital = (unit: number): boolean => unit >= 65 && unit <= 90;

const endsLongWord = (text: string, stop: number): boolean => {
  for (let at = stop - longerThanAll; at < stop; at += 1)
    if (!isSmall(text.charCodeAt(at)) && !isCapital(text.charCodeAt(at))) return false;
  return true;
};

const endsSentence = (text: string, stop: number): boolean => {
  // Nearly every full stop has a space and a letter behind it.
  if (text.charCodeAt(stop + 1) === 32) {
    const next = text.charCodeAt(stop + 2);
    if (isSmall(next)) return false;
    if (isCapital(next) && endsLongWord(text, stop)) return true;
  }
  const before = text.slice(Math.max(0, stop - 12), stop);
  const after = /^["')\]]*\s+(\S)/.exec(text.slice(stop + 1));
  if (after === null) return /^["')\]]*\s*$/.test(text.slice(stop + 1));
  const next = after[1] ?? '';
  if (/[a-z]/.test(next)) return false;
  if (text[stop] !== '.') return true;
  return !abbreviations.test(before);
};

const breaksLine = (text: string, at: number): boolean => {
  const after = /^[ \r]*(\S|\n)/.exec(text.slice(at + 1))?.[1] ?? '\n';
  return !/[a-z(]/.test(after) || /[.!?:]\s*$/.test(text.slice(Math.max(0, at - 3), at));
};

const opensLine = /[\s\-•*·]/;
const space = /\s/;
const isLetter = (unit: number): boolean => isSmall(unit) || isCapital(unit);

/** The pattern is asked only of what is no plain letter and no space. */
const isBlank = (text: string, at: number, pattern: RegExp): boolean => {
  const unit = text.charCodeAt(at);
  return unit === 32 || (!isLetter(unit) && pattern.test(text.charAt(at)));
};

const trimmed = (text: string, start: number, end: number): Stretch => {
  let from = start;
  let to = end;
  while (from < to && isBlank(text, from, opensLine)) from += 1;
  while (to > from && isBlank(text, to - 1, space)) to -= 1;
  return { start: from, end: to };
};

/** Signs that can end a sentence. */
const sign = /[.!?;•\n]/g;

/** Whether a sentence ends with the sign at a place. */
const partsSentences = (text: string, at: number): boolean => {
  switch (text.charAt(at)) {
    case '\n':
      return breaksLine(text, at);
    case ';':
    case '•':
      return true;
    default:
      return endsSentence(text, at);
  }
};

/** The place behind the next sign from a place on; 0 where there is none. */
const nextSign = (text: string, from: number): number => {
  sign.lastIndex = from;
  sign.test(text);
  return sign.lastIndex;
};

const closing = /["')\]]*(?=\s|$)/y;

/** Where the signs end that close a quotation or bracket behind the end of a sentence: they are the last of it, not of the next. */
const endOfClosing = (text: string, at: number): number => {
  if (text.charCodeAt(at) === 32) return at;
  closing.lastIndex = at;
  return closing.test(text) ? closing.lastIndex : at;
};

/**
 * Makes something of each sentence of a normalised text, in order. A list's lines and what a semicolon parts count as sentences.
 */
export const ofEachSentence = <Made>(text: string, make: (sentence: Stretch) => Made): readonly Made[] => {
  const sentences: Made[] = [];
  let start = 0;
  const close = (end: number): void => {
    const stretch = trimmed(text, start, end);
    if (stretch.end > stretch.start) sentences.push(make(stretch));
    start = end;
  };
  for (let next = nextSign(text, 0); next > 0; next = nextSign(text, next))
    if (partsSentences(text, next - 1)) close(endOfClosing(text, next));
  close(text.length);
  return sentences;
};

/** Where the sentences of a normalised text stand. */
export const sentencesOf = (text: string): readonly Stretch[] => ofEachSentence(text, (sentence) => sentence);

const clauseBreaks =
  /\s-+\s|:\s|,?\s(?=(?:but|however|although|though|whereas|whilst|while|because|despite|nevertheless|until)\b)|,\s(?=(?:and|so|who|which|then|as|yet)\b)|\s(?=(?:and|so)\s+(?:then\s+)?(?:was|were|is|did|does|has|had)\b)/gi;

/** The clauses of a sentence, in order; together they cover it. */
export const clausesOf = (sentence: string): readonly Stretch[] => {
  const clauses: Stretch[] = [];
  let start = 0;
  for (const mark of matchesOf(sentence, clauseBreaks)) {
    const end = mark.index + mark[0].length;
    if (end > start) clauses.push({ start, end });
    start = end;
  }
  if (start < sentence.length) clauses.push({ start, end: sentence.length });
  return clauses;
};

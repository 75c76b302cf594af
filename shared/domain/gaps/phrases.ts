import { type FirstWords, type PartPlaces, partNumber } from './first-words.ts';
import { vocabulary } from './vocabulary.ts';

/*
 * The notation of the rules' words, made to be read and written by people who do not write programs:
 *   missed        the word; capitals do not matter, and a space stands for any space, line break or hyphen
 *   appointment*  the word with any ending
 *   (a|b c)       one of these        (a|b)?  one of these or nothing        word?  the word or nothing
 *   ...           up to five words; one more dot, five more words
 *   family~       the word, unless it begins the name of a service ("family centre", "child protection")
 *   _             exactly one word        #  a single letter ("Child F")
 *   {meeting}     any word of that list in `vocabulary.ts`
 */

type Piece = {
  readonly written: string;
  readonly source: string;
  readonly optional: boolean;
  readonly gap: boolean;
};

const between = String.raw`[\s\-/]+`;
const anyWord = String.raw`\w[\w'&+.]*`;
/** Up to so many words with what parts them. No word can be read in two ways: searching stays linear. */
const gapOfWords = (most: number): string => String.raw`(?:["(]?\w[\w'&+.]*[")]?,?[\s\-/]+["(]?){0,${String(most)}}`;

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);

/** Finds the bracket that closes the one at `open`. */
const closingOf = (phrase: string, open: number): number => {
  let depth = 0;
  for (let at = open; at < phrase.length; at += 1) {
    if (phrase[at] === '(') depth += 1;
    if (phrase[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`a bracket is not closed in the phrase: ${phrase}`);
};

const alternativesOf = (text: string): readonly string[] => {
  const alternatives: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (text[at] === '|' && depth === 0) {
      alternatives.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...alternatives, text.slice(from)];
};

const oneOf = (alternatives: readonly string[]): string => `(?:${alternatives.map(sourceOf).join('|')})`;

const listSources = new Map<string, string>();

const sourceOfList = (name: string): string => {
  const known = listSources.get(name);
  if (known !== undefined) return known;
  const words = vocabulary.get(name);
  if (words === undefined) throw new Error(`no list of words is called ${name}`);
  const source = oneOf(words);
  listSources.set(name, source);
  return source;
};

/** What follows a word of the family in the name of a service: "family centre", "child protection". */
const ofAService = String.raw`(?![\s\-]+(?:services?|teams?|centres?|support|workers?|hubs?|nurses?|practitioners?|court|intervention|liaison|health|protection|safeguarding|social|department|unit|ward|doctor|mental|law|group|house|record|notes)\b)`;

const sourceOfWord = (word: string): string => {
  if (word.endsWith('~')) return `${escape(word.slice(0, -1))}${ofAService}`;
  if (word === '_') return anyWord;
  if (word === '#') return String.raw`[a-z]\d?(?![\w'])`;
  if (word.startsWith('{')) return sourceOfList(word.slice(1, -1));
  return word
    .split('*')
    .map(escape)
    .join(String.raw`[\w']*`)
    .replace(/\\-/g, String.raw`[\s\-]?`);
};

const piecesOf = (phrase: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < phrase.length) {
    if (phrase[at] === ' ') {
      at += 1;
      continue;
    }
    const bracketed = phrase[at] === '(';
    const space = phrase.indexOf(' ', at);
    let end = bracketed ? closingOf(phrase, at) + 1 : space === -1 ? phrase.length : space;
    const word = phrase.slice(at, end);
    const optionalWord = !bracketed && word.endsWith('?');
    const optionalGroup = bracketed && phrase[end] === '?';
    if (optionalGroup) end += 1;
    if (/^\.{3,}$/.test(word))
      pieces.push({ written: word, source: gapOfWords((word.length - 2) * 5), optional: false, gap: true });
    else if (bracketed)
      pieces.push({
        written: word,
        source: oneOf(alternativesOf(word.slice(1, -1))),
        optional: optionalGroup,
        gap: false,
      });
    else
      pieces.push({
        written: optionalWord ? word.slice(0, -1) : word,
        source: sourceOfWord(optionalWord ? word.slice(0, -1) : word),
        optional: optionalWord,
        gap: false,
      });
    at = end;
  }
  return pieces;
};

/** The regular expression of one phrase, as text, without its outer word boundaries. */
const sourceOf = (phrase: string): string => {
  const pieces = piecesOf(phrase);
  const lastFixed = pieces.findLastIndex((piece) => !piece.optional && !piece.gap);
  return pieces
    .map((piece, index) => {
      if (piece.gap) return piece.source;
      if (index < lastFixed)
        return piece.optional ? `(?:${piece.source}[,)]?${between})?` : `${piece.source}[,)]?${between}`;
      if (index === lastFixed) return piece.source;
      return `(?:${between}${piece.source})?`;
    })
    .join('');
};

/** Reads a phrase into an expression that stands alone: at word boundaries, capitals ignored, every place. */
const standalone = (source: string): RegExp => new RegExp(String.raw`(?<!\w)(?:${source})(?!\w|'\w)`, 'gi');

/** The words that can begin a part; absent where any word can. */
const firstsOfWord = (word: string): FirstWords | undefined => {
  if (word === '_' || word === '#') return undefined;
  if (word.startsWith('{')) return firstsOfAll(vocabulary.get(word.slice(1, -1)) ?? []);
  return [word.endsWith('~') ? word.slice(0, -1) : word];
};

const firstsOfAll = (phrases: readonly string[]): FirstWords | undefined => {
  const all = phrases.map(firstsOf);
  return all.includes(undefined) ? undefined : [...new Set(all.flatMap((firsts) => firsts ?? []))];
};

const firstsOfPiece = ({ written }: Piece): FirstWords | undefined =>
  written.startsWith('(') ? firstsOfAll(alternativesOf(written.slice(1, -1))) : firstsOfWord(written);

const firstsOf = (phrase: string): FirstWords | undefined => {
  const found: string[] = [];
  for (const piece of piecesOf(phrase)) {
    if (piece.gap) return undefined;
    const firsts = firstsOfPiece(piece);
    if (firsts === undefined) return undefined;
    found.push(...firsts);
    if (!piece.optional) return found;
  }
  return undefined;
};

/** A phrase to find, with the numbers of the parts that a text must hold: see `partsIn`. */
export type Cue = { readonly parts: readonly number[]; readonly expression: RegExp };

/** Reads one phrase for finding its places in many texts. */
export const readCue = (phrase: string): Cue => ({
  parts: piecesOf(phrase)
    .filter((piece) => !piece.optional && !piece.gap)
    .map(firstsOfPiece)
    .filter((firsts) => firsts !== undefined)
    .map(partNumber),
  expression: standalone(sourceOf(phrase)),
});

/** Whether a text with its parts at these places can hold the cue: each part there, in the cue's order. */
export const mayStand = (cue: Cue, { first, last }: PartPlaces): boolean => {
  let from = 0;
  for (const part of cue.parts) {
    const at = first[part] ?? -1;
    if (at === -1 || (last[part] ?? -1) < from) return false;
    if (at > from) from = at;
  }
  return true;
};

/** Whether any of the cues stands in the text, a stretch of the one that the places were read from. */
export const saysAny = (cues: readonly Cue[], text: string, places: PartPlaces): boolean =>
  cues.some((cue) => mayStand(cue, places) && says(cue.expression, text));

/**
 * Reads phrases in the notation above into one expression that matches any of them, ignoring capitals.
 * It is global: use it with `matchAll` or through `says`. An empty list matches nothing.
 */
export const readPhrases = (phrases: readonly string[]): RegExp =>
  phrases.length === 0 ? /(?!)/g : standalone(oneOf(phrases));

/** Whether any of the phrases stands in the text. */
export const says = (expression: RegExp, text: string): boolean => text.search(expression) !== -1;

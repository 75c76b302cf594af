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

/** One part of a phrase: a word, a bracket, or a gap of any words. */
export type Piece = {
  readonly written: string;
  readonly optional: boolean;
  /** Of a gap, how many words it may hold; 0 of any other piece. */
  readonly gap: number;
};

const between = String.raw`[\s\-/]+`;
const anyWord = String.raw`\w[\w'&+.]*`;
/** Up to so many words with what parts them. No word can be read in two ways: searching stays linear. */
const gapOfWords = (most: number): string => String.raw`(?:["(]?\w[\w'&+.]*[")]?,?[\s\-/]+["(]?){0,${String(most)}}`;

/** The same after the last fixed part of a phrase, so that "kept in ..." is not read into "kept informed". */
const wordsAfter = (most: number): string =>
  String.raw`(?:,?[\s\-/]+["(]?\w(?:[\w'&+.]*[\w'&+])?[")]?){0,${String(most)}}`;

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

/** What stands between the bars of a bracket's inside. */
export const alternativesOf = (text: string): readonly string[] => {
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

const piecesRead = new Map<string, readonly Piece[]>();

/** The parts of a phrase, in order. */
export const piecesOf = (phrase: string): readonly Piece[] => {
  const known = piecesRead.get(phrase) ?? readPieces(phrase);
  piecesRead.set(phrase, known);
  return known;
};

const readPieces = (phrase: string): readonly Piece[] => {
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
    if (/^\.{3,}$/.test(word)) pieces.push({ written: word, optional: false, gap: (word.length - 2) * 5 });
    else if (bracketed) pieces.push({ written: word, optional: optionalGroup, gap: 0 });
    else pieces.push({ written: optionalWord ? word.slice(0, -1) : word, optional: optionalWord, gap: 0 });
    at = end;
  }
  return pieces;
};

const sourceOfPiece = ({ written, gap }: Piece): string => {
  if (gap > 0) return gapOfWords(gap);
  return written.startsWith('(') ? oneOf(alternativesOf(written.slice(1, -1))) : sourceOfWord(written);
};

/** The regular expression of one phrase, as text, without its outer word boundaries. */
const sourceOf = (phrase: string): string => {
  const pieces = piecesOf(phrase);
  const lastFixed = pieces.findLastIndex((piece) => !piece.optional && piece.gap === 0);
  return pieces
    .map((piece, index) => {
      if (piece.gap > 0 && index >= lastFixed) return wordsAfter(piece.gap);
      const source = sourceOfPiece(piece);
      if (piece.gap > 0) return source;
      if (index < lastFixed) return piece.optional ? `(?:${source}[,)]?${between})?` : `${source}[,)]?${between}`;
      return index === lastFixed ? source : `(?:${between}${source})?`;
    })
    .join('');
};

const standalone = (source: string, flags = 'gi'): RegExp =>
  new RegExp(String.raw`(?<!\w)(?:${source})(?!\w|'\w)`, flags);

/** Of an empty list: it stands nowhere. */
const noPhrase = standalone('(?!)');

const phrasesRead = new Map<string, RegExp>([['', noPhrase]]);

/** Reads one phrase into an expression that stands alone: at word boundaries, capitals ignored, every place. */
export const readPhrase = (phrase: string): RegExp => standalone(sourceOf(phrase));

/** The same, to be tried at one place. */
export const readPhraseThere = (phrase: string): RegExp => standalone(sourceOf(phrase), 'iy');

/**
 * Reads phrases in the notation above into one expression that matches any of them, ignoring capitals.
 * It is global: use it with `matchAll` or through `says`. An empty list matches nothing.
 */
export const readPhrases = (phrases: readonly string[]): RegExp => {
  const key = phrases.join('\n');
  const known = phrasesRead.get(key) ?? standalone(oneOf(phrases));
  phrasesRead.set(key, known);
  return known;
};

/** Whether any of the phrases stands in the text. */
export const says = (expression: RegExp, text: string): boolean =>
  expression !== noPhrase && text.search(expression) !== -1;

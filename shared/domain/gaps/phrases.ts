import { vocabulary } from './vocabulary.ts';

/*
 * The notation of the rules' words, made to be read and written by people who do not write programs:
 *   missed        the word; capitals do not matter, and a space stands for any space, line break or hyphen
 *   appointment*  the word with any ending
 *   (a|b c)       one of these        (a|b)?  one of these or nothing        word?  the word or nothing
 *   ...           up to five words; one more dot, five more words
 *   _             exactly one word
 *   {meeting}     any word of that list in `vocabulary.ts`
 */

type Piece = { readonly source: string; readonly optional: boolean; readonly gap: boolean };

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

const sourceOfWord = (word: string): string => {
  if (word === '_') return anyWord;
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
    if (/^\.{3,}$/.test(word)) pieces.push({ source: gapOfWords((word.length - 2) * 5), optional: false, gap: true });
    else if (bracketed)
      pieces.push({ source: oneOf(alternativesOf(word.slice(1, -1))), optional: optionalGroup, gap: false });
    else
      pieces.push({
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

/** The longest part of a phrase that is worth looking for by itself. */
const longestAnchor = 1500;

/** Reads a phrase into an expression that stands alone: at word boundaries, capitals ignored, every place. */
const standalone = (source: string): RegExp => new RegExp(String.raw`(?<!\w)(?:${source})(?!\w|'\w)`, 'gi');

const anchors = new Map<string, RegExp>();
const anchorOf = (source: string): RegExp => {
  const known = anchors.get(source) ?? standalone(source);
  anchors.set(source, known);
  return known;
};

/** A phrase to find, with the parts that a text must hold before the whole is worth trying. */
export type Cue = { readonly anchors: readonly RegExp[]; readonly expression: RegExp };

/**
 * Reads one phrase for finding its places in many texts. Its anchors are shared between phrases, so that whether a
 * text holds one need be asked once: see `holdsAnchors`.
 */
export const readCue = (phrase: string): Cue => ({
  anchors: piecesOf(phrase)
    .filter(
      (piece) => !piece.optional && !piece.gap && piece.source.length <= longestAnchor && piece.source !== anyWord,
    )
    .toSorted((a, b) => b.source.length - a.source.length)
    .map((piece) => anchorOf(piece.source)),
  expression: standalone(sourceOf(phrase)),
});

/** Whether the text holds all anchors of the cue; `asked` remembers the answers for this text. */
export const holdsAnchors = (cue: Cue, text: string, asked: Map<RegExp, boolean>): boolean =>
  cue.anchors.every((anchor) => {
    const known = asked.get(anchor) ?? says(anchor, text);
    asked.set(anchor, known);
    return known;
  });

/**
 * Reads phrases in the notation above into one expression that matches any of them, ignoring capitals.
 * It is global: use it with `matchAll` or through `says`. An empty list matches nothing.
 */
export const readPhrases = (phrases: readonly string[]): RegExp =>
  phrases.length === 0 ? /(?!)/g : standalone(oneOf(phrases));

/** Whether any of the phrases stands in the text. */
export const says = (expression: RegExp, text: string): boolean => text.search(expression) !== -1;

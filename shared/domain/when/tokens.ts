/** A date cell cut into numbers, words and marks, so that the grammar reads meaning and not spelling. */
export type Token =
  | {
      readonly kind: 'number';
      readonly digits: string;
      readonly value: number;
      /** Written with st, nd, rd or th. */
      readonly ordinal: boolean;
      readonly spaced: boolean;
    }
  | { readonly kind: 'word'; readonly word: string; readonly spaced: boolean }
  /** Signs that stand for digits nobody knew: `??`, `xx`, `__`. */
  | { readonly kind: 'blank'; readonly places: number; readonly spaced: boolean }
  | { readonly kind: 'mark'; readonly mark: string; readonly spaced: boolean };

export type NumberToken = Extract<Token, { kind: 'number' }>;

const figuresAlone = /^[\d./-]+$/;

/** One spelling for what looks the same: dashes, quotes, spaces, superscripts, full-width digits. */
export const normaliseCell = (cell: string): string => (figuresAlone.test(cell) ? cell : oneSpelling(cell));

const oneSpelling = (cell: string): string =>
  cell
    // A raised figure at the end is a footnote's and would become a figure of the year.
    .replace(/[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+\s*$/, (raised) => ` [${raised.trim()}]`)
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]/g, '')
    .replace(/[\u2010-\u2015\u2212\uFE58]/g, '-')
    // Word's arrows and the bullets of a list.
    .replace(/[\u2192\u21d2\u27f6]/g, '->')
    .replace(/^\s*[\u2022\u00b7\u25aa\u25cf\u25e6\u2023\uf0b7]\s*/, '')
    .replace(/[\u2018\u2019\u201b\u0060\u00b4\u2032]/g, "'")
    .replace(/[\u201c\u201d\u2033]/g, '"')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
    .replace(/^=?"(.*)"$/s, '$1')
    // An apostrophe in front keeps a spreadsheet from turning the cell into something else.
    .replace(/^'(?=\d{1,2}\D|\d{4})/, '')
    .trim();

const piece = /(\d+)|(\?{2,}|_{2,}|-{2,}(?=[/.]\S)|(?<![a-z])x{2}(?:x{2})?(?![a-wyz]))|(\p{L}+)|([^\s])|(\n)/giu;
/** "1rst" is a slip for "1st". */
const ordinalEnding = /^(r?st|nd|rd|th)(.*)$/u;

/** The tokens of a normalised cell, in lower case. `spaced` says that white space stands before. */
export const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  let end = 0;
  const lower = text.toLowerCase();
  for (const match of lower.matchAll(piece)) {
    const [whole, digits, blank, letters] = match;
    const spaced = match.index > end || tokens.length === 0;
    end = match.index + whole.length;
    const before = tokens.at(-1);
    if (digits !== undefined) {
      tokens.push({ kind: 'number', digits, value: Number(digits), ordinal: false, spaced });
    } else if (blank !== undefined) {
      tokens.push({ kind: 'blank', places: blank.length, spaced });
    } else if (letters !== undefined) {
      // Word writes "2nd" with a raised "nd", which often comes out as "2 nd".
      const ending = before?.kind === 'number' ? ordinalEnding.exec(letters) : null;
      const rest = ending?.[2] ?? '';
      if (before?.kind === 'number' && ending !== null && (rest === '' || (!spaced && rest.length > 2))) {
        tokens[tokens.length - 1] = { ...before, ordinal: true };
        if (rest !== '') tokens.push({ kind: 'word', word: rest, spaced: true });
      } else tokens.push({ kind: 'word', word: letters, spaced });
    } else tokens.push({ kind: 'mark', mark: whole, spaced: whole === '\n' || spaced });
  }
  return tokens;
};

export const numberAt = (tokens: readonly Token[], at: number): NumberToken | undefined => {
  const token = tokens[at];
  return token?.kind === 'number' ? token : undefined;
};

export const wordAt = (tokens: readonly Token[], at: number): string | undefined => {
  const token = tokens[at];
  return token?.kind === 'word' ? token.word : undefined;
};

export const markAt = (tokens: readonly Token[], at: number): string | undefined => {
  const token = tokens[at];
  return token?.kind === 'mark' ? token.mark : undefined;
};

export const isSpaced = (tokens: readonly Token[], at: number): boolean => tokens[at]?.spaced ?? true;

const spelling = (token: Token | undefined): string => {
  if (token?.kind === 'word') return token.word;
  if (token?.kind === 'mark') return token.mark;
  return token?.kind === 'number' && !token.ordinal ? token.digits : '';
};

/** Phrases of words and marks, by their first token. */
export type PhraseSet = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Where the tokens go on after one of these phrases, the longest that fits. */
export const afterPhrase = (tokens: readonly Token[], at: number, set: PhraseSet): number | undefined => {
  let best: number | undefined;
  for (const phrase of set.get(spelling(tokens[at])) ?? []) {
    if (best !== undefined && at + phrase.length <= best) continue;
    if (phrase.every((part, offset) => spelling(tokens[at + offset]) === part)) best = at + phrase.length;
  }
  return best;
};

/** Phrases as people type them, parted by upright strokes, cut as `tokensOf` would cut them. */
export const phrases = (...texts: readonly string[]): PhraseSet => {
  const set = new Map<string, (readonly string[])[]>();
  for (const text of texts.flatMap((one) => one.split('|'))) {
    const phrase = tokensOf(text).map(spelling);
    const first = phrase[0] ?? '';
    set.set(first, [...(set.get(first) ?? []), phrase]);
  }
  return set;
};

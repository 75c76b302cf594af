import { smallLetters } from '../reading/small-letters.ts';

/*
 * With which letters the matches of a rule can begin. The rules of exchange are long lists of words; looking at every place of
 * a sentence for each of them costs more than all the rest, and nearly no place begins like any.
 */

/** So many letters tell one beginning from another. */
const lettersKept = 3;

/** A beginning, in lower case; one that is `open` may go on with anything. */
type Beginning = { readonly letters: string; readonly open: boolean };

const nothing: readonly Beginning[] = [{ letters: '', open: false }];
const anything: readonly Beginning[] = [{ letters: '', open: true }];

const isDone = ({ letters, open }: Beginning): boolean => open || letters.length >= lettersKept;

const joined = (before: readonly Beginning[], after: readonly Beginning[]): readonly Beginning[] => {
  const made = new Map<string, Beginning>();
  for (const one of before)
    for (const next of isDone(one) ? nothing : after) {
      const letters = `${one.letters}${next.letters}`.slice(0, lettersKept);
      const open = one.open || next.open;
      made.set(`${letters} ${String(open)}`, { letters, open });
    }
  return [...made.values()];
};

/** Reads the source of an expression from left to right, as far as beginnings need it. */
const reader = (source: string) => {
  let at = 0;

  const skipClass = (): void => {
    for (at += 1; at < source.length && source[at] !== ']'; at += 1) if (source[at] === '\\') at += 1;
    at += 1;
  };

  const group = (): readonly Beginning[] => {
    const kind = /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(source.slice(at))?.[0] ?? '(';
    at += kind.length;
    const inside = alternatives();
    at += 1;
    return /[=!]$/.test(kind) ? nothing : inside;
  };

  const atom = (): readonly Beginning[] => {
    const letter = source.charAt(at);
    if (letter === '(') return group();
    if (letter === '[') {
      skipClass();
      return anything;
    }
    if (letter === '\\') {
      const escaped = source.charAt(at + 1);
      at += 2;
      if (escaped === 'b') return nothing;
      return /\w/.test(escaped) ? anything : [{ letters: escaped, open: false }];
    }
    at += 1;
    if (letter === '.') return anything;
    return letter === '$' || letter === '^' ? nothing : [{ letters: letter.toLowerCase(), open: false }];
  };

  const repeated = (of: readonly Beginning[]): readonly Beginning[] => {
    const [written, sign = ''] = /^(\*|\+|\?|\{\d+,?\d*\})\??/.exec(source.slice(at)) ?? ['', ''];
    at += written.length;
    if (sign === '' || sign === '?') return sign === '' ? of : [...of, ...nothing];
    const more = of.map(({ letters }) => ({ letters, open: true }));
    return sign === '+' || /^\{[1-9]/.test(sign) ? more : [...more, ...nothing];
  };

  const sequence = (): readonly Beginning[] => {
    let made = nothing;
    while (at < source.length && source[at] !== '|' && source[at] !== ')') made = joined(made, repeated(atom()));
    return made;
  };

  const alternatives = (): readonly Beginning[] => {
    const made = [...sequence()];
    while (source[at] === '|') {
      at += 1;
      made.push(...sequence());
    }
    return made;
  };

  return alternatives;
};

/** The letters, in lower case, of which every match of an expression begins with one; an empty one is any beginning. */
export const firstLettersOf = ({ source }: RegExp): ReadonlySet<string> =>
  new Set(reader(source)().map(({ letters }) => letters));

/** For each expression the places of a text at which a match of it can begin, in order; absent where there is none. */
export type Places = (text: string) => readonly (readonly number[] | undefined)[];

/** Up to three letters as one number; other units than those of ASCII are all one. */
const keyOf = (lower: string, at: number, length: number): number => {
  let key = 0;
  for (let index = at; index < at + length; index += 1) key = key * 129 + Math.min(lower.charCodeAt(index), 127) + 1;
  return key;
};

const isWordOrSign = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) ||
  (unit >= 64 && unit <= 90) ||
  (unit >= 48 && unit <= 57) ||
  unit === 95 ||
  unit === 126;

/** Made once for a list of expressions, which all begin where neither a letter, a figure nor a sign stands before. */
export const placesToTry = (expressions: readonly RegExp[]): Places => {
  const byLetters = new Map<number, number[]>();
  for (const [rule, expression] of expressions.entries())
    for (const letters of firstLettersOf(expression)) {
      const key = keyOf(letters, 0, letters.length);
      const there = byLetters.get(key);
      if (there === undefined) byLetters.set(key, [rule]);
      else if (there.at(-1) !== rule) there.push(rule);
    }
  return (text) => {
    const places: (number[] | undefined)[] = [];
    const lower = smallLetters(text);
    for (let at = 0; at < lower.length; at += 1) {
      if (at > 0 && isWordOrSign(text.charCodeAt(at - 1))) continue;
      for (let length = 0; length <= lettersKept && at + length <= lower.length; length += 1)
        for (const rule of byLetters.get(keyOf(lower, at, length)) ?? []) {
          const there = places[rule];
          if (there === undefined) places[rule] = [at];
          else if (there.at(-1) !== at) there.push(at);
        }
    }
    return places;
  };
};

/** What `text.matchAll` finds with an expression that is sticky, at these places only. */
export const matchesAt = (text: string, expression: RegExp, places: readonly number[]): readonly RegExpExecArray[] => {
  const found: RegExpExecArray[] = [];
  let free = 0;
  for (const at of places) {
    if (at < free) continue;
    expression.lastIndex = at;
    const match = expression.exec(text);
    if (match === null) continue;
    found.push(match);
    free = at + Math.max(1, match[0].length);
  }
  return found;
};

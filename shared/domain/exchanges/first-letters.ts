import { smallLetters } from '../reading/small-letters.ts';

/*
 * With which letters the matches of a rule can begin. The rules of exchange are long lists of words; looking at every place of
 * a sentence for each of them costs more than all the rest, and nearly no place begins like any.
 */

/** So many letters tell one beginning from another. */
const lettersKept = 3;

/** A beginning, in lower case; one that is `open` may go on with anything. */
type Beginning = { readonly letters: string; readonly open: boolean };

const noLetters: readonly Beginning[] = [{ letters: '', open: false }];

/** What is read of an expression: how its matches can begin, and whether each of them holds the sign of an agency. */
type Read = { readonly begins: readonly Beginning[]; readonly holdsSign: boolean };

const nothing: Read = { begins: noLetters, holdsSign: false };
const anything: Read = { begins: [{ letters: '', open: true }], holdsSign: false };
const signs = '@&';

const isDone = ({ letters, open }: Beginning): boolean => open || letters.length >= lettersKept;

const joined = (before: Read, after: Read): Read => {
  const made = new Map<string, Beginning>();
  for (const one of before.begins)
    for (const next of isDone(one) ? noLetters : after.begins) {
      const letters = `${one.letters}${next.letters}`.slice(0, lettersKept);
      const open = one.open || next.open;
      made.set(`${letters} ${String(open)}`, { letters, open });
    }
  return { begins: [...made.values()], holdsSign: before.holdsSign || after.holdsSign };
};

const letterAlone = (letter: string): Read => ({
  begins: [{ letters: letter.toLowerCase(), open: false }],
  holdsSign: signs.includes(letter),
});

/** Reads the source of an expression from left to right. */
const reader = (source: string) => {
  let at = 0;

  const skipClass = (): void => {
    for (at += 1; at < source.length && source[at] !== ']'; at += 1) if (source[at] === '\\') at += 1;
    at += 1;
  };

  const group = (): Read => {
    const kind = /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(source.slice(at))?.[0] ?? '(';
    at += kind.length;
    const inside = alternatives();
    at += 1;
    return /[=!]$/.test(kind) ? nothing : inside;
  };

  const atom = (): Read => {
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
      return /\w/.test(escaped) ? anything : letterAlone(escaped);
    }
    at += 1;
    if (letter === '.') return anything;
    return letter === '$' || letter === '^' ? nothing : letterAlone(letter);
  };

  const repeated = (of: Read): Read => {
    const [written, sign = ''] = /^(\*|\+|\?|\{\d+,?\d*\})\??/.exec(source.slice(at)) ?? ['', ''];
    at += written.length;
    if (sign === '') return of;
    if (sign === '?') return { begins: [...of.begins, ...noLetters], holdsSign: false };
    const more = of.begins.map(({ letters }) => ({ letters, open: true }));
    return sign === '+' || /^\{[1-9]/.test(sign)
      ? { begins: more, holdsSign: of.holdsSign }
      : { begins: [...more, ...noLetters], holdsSign: false };
  };

  const sequence = (): Read => {
    let made = nothing;
    while (at < source.length && source[at] !== '|' && source[at] !== ')') made = joined(made, repeated(atom()));
    return made;
  };

  const alternatives = (): Read => {
    let { begins, holdsSign } = sequence();
    while (source[at] === '|') {
      at += 1;
      const other = sequence();
      begins = [...begins, ...other.begins];
      holdsSign &&= other.holdsSign;
    }
    return { begins, holdsSign };
  };

  return alternatives;
};

/** The letters, in lower case, of which every match of an expression begins with one; an empty one is any beginning. */
export const firstLettersOf = ({ source }: RegExp): ReadonlySet<string> =>
  new Set(reader(source)().begins.map(({ letters }) => letters));

/** Whether every match of an expression holds the sign of an agency, named or not. */
export const alwaysHoldsSign = ({ source }: RegExp): boolean => reader(source)().holdsSign;

/** An expression by its number, and the places of a text at which a match of it can begin, in order. */
export type Tried = { readonly expression: number; readonly places: number[] };

/** The expressions of which a match can begin anywhere in a text, in their order. */
export type Places = (text: string) => readonly Tried[];

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
  const needsSign = expressions.map(alwaysHoldsSign);
  // The rules whose letters are the first of some letters, or none of them: few letters stand in texts in many ways.
  const byPlace = new Map<number, readonly number[]>();
  const rulesAt = (lower: string, at: number): readonly number[] => {
    const longest = Math.min(lettersKept, lower.length - at);
    const place = keyOf(lower, at, longest);
    const known = byPlace.get(place);
    if (known !== undefined) return known;
    const rules: number[] = [];
    for (let length = 0; length <= longest; length += 1) rules.push(...(byLetters.get(keyOf(lower, at, length)) ?? []));
    const once = [...new Set(rules)];
    byPlace.set(place, once);
    return once;
  };
  const byExpression: (Tried | undefined)[] = expressions.map(() => undefined);
  return (text) => {
    byExpression.fill(undefined);
    const lower = smallLetters(text);
    const lastSign = Math.max(text.lastIndexOf('@'), text.lastIndexOf('&'));
    for (let at = 0; at < lower.length; at += 1) {
      if (at > 0 && isWordOrSign(text.charCodeAt(at - 1))) continue;
      for (const rule of rulesAt(lower, at)) {
        if (at > lastSign && needsSign[rule] === true) continue;
        const there = byExpression[rule];
        if (there === undefined) byExpression[rule] = { expression: rule, places: [at] };
        else there.places.push(at);
      }
    }
    return byExpression.filter((tried) => tried !== undefined);
  };
};

const noMatches: readonly RegExpExecArray[] = [];

/** What `text.matchAll` finds with an expression that is sticky, at these places only. */
export const matchesAt = (text: string, expression: RegExp, places: readonly number[]): readonly RegExpExecArray[] => {
  let found: RegExpExecArray[] | undefined;
  let free = 0;
  for (const at of places) {
    if (at < free) continue;
    expression.lastIndex = at;
    const match = expression.exec(text);
    if (match === null) continue;
    if (found === undefined) found = [match];
    else found.push(match);
    free = at + Math.max(1, match[0].length);
  }
  return found ?? noMatches;
};

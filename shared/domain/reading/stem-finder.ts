/*
 * Which of some stems a text holds, in one pass over its letters (the automaton of Aho and Corasick): however many stems there
 * are, each letter is one step.
 */

type State = { readonly next: Map<number, number>; readonly ends: number[]; shorter: number };

const newState = (): State => ({ next: new Map(), ends: [], shorter: 0 });

const units = 128;

/** The states as one table; units beyond ASCII are one and lead back to the start. */
const tableOf = (states: readonly State[]): Uint16Array => {
  const table = new Uint16Array(states.length * units);
  const queue = [0];
  for (const at of queue) {
    const state = states[at];
    if (state === undefined) continue;
    for (let unit = 0; unit < units; unit += 1) {
      const to = state.next.get(unit);
      const shorter = at === 0 ? 0 : (table[state.shorter * units + unit] ?? 0);
      table[at * units + unit] = to ?? shorter;
      const next = to === undefined ? undefined : states[to];
      if (to === undefined || next === undefined) continue;
      next.shorter = shorter;
      next.ends.push(...(states[shorter]?.ends ?? []));
      queue.push(to);
    }
  }
  return table;
};

const plainLetters = /^[\0-\x7f]+$/;

/** Every place of the stems that are looked for one by one. */
const addOthers = (lower: string, others: readonly (readonly [number, string])[], found: number[]): void => {
  for (const [stem, letters] of others)
    for (let at = lower.indexOf(letters); at !== -1; at = lower.indexOf(letters, at + 1)) {
      found.push(stem);
      if (at === lower.length) break;
    }
};

const addStem = (states: State[], letters: string, stem: number): void => {
  let at = 0;
  for (let index = 0; index < letters.length; index += 1) {
    const unit = letters.charCodeAt(index);
    let to = states[at]?.next.get(unit);
    if (to === undefined) {
      to = states.push(newState()) - 1;
      states[at]?.next.set(unit, to);
    }
    at = to;
  }
  states[at]?.ends.push(stem);
};

const mostLooks = 31;

/**
 * A first look that costs little, for many expressions at once: none of them need be asked of a text that holds none of its stems.
 * Told in one pass over a text in small letters: the bit of each list of which a stem stands in it.
 *
 * @param lists at most 31 lists of stems in small letters of ASCII
 */
export const stemLooks = (lists: readonly (readonly string[])[]): ((lower: string) => number) => {
  if (lists.length > mostLooks) throw new Error('too many first looks for one number');
  const states = [newState()];
  for (const [look, stems] of lists.entries()) for (const letters of stems) addStem(states, letters, look);
  const table = tableOf(states);
  const bits = Int32Array.from(states, ({ ends }) => ends.reduce((sum, look) => sum | (1 << look), 0));
  return (lower) => {
    let looks = 0;
    let at = 0;
    for (let index = 0; index < lower.length; index += 1) {
      const unit = lower.charCodeAt(index);
      at = unit < units ? (table[at * units + unit] ?? 0) : 0;
      looks |= bits[at] ?? 0;
    }
    return looks;
  };
};

/**
 * Tells which stems a text holds, by their places in the list, each as often as it stands there.
 *
 * @param stems in small letters, as the texts have to be; an empty one stands everywhere
 */
export const stemFinder = (stems: readonly string[]): ((lower: string) => readonly number[]) => {
  const states = [newState()];
  const others: (readonly [number, string])[] = [];
  for (const [stem, letters] of stems.entries())
    if (plainLetters.test(letters)) addStem(states, letters, stem);
    else others.push([stem, letters]);
  const table = tableOf(states);
  const ends = states.map((state) => (state.ends.length === 0 ? undefined : state.ends));
  return (lower) => {
    const found: number[] = [];
    let at = 0;
    for (let index = 0; index < lower.length; index += 1) {
      const unit = lower.charCodeAt(index);
      at = unit < units ? (table[at * units + unit] ?? 0) : 0;
      const there = ends[at];
      if (there !== undefined) found.push(...there);
    }
    addOthers(lower, others, found);
    return found;
  };
};

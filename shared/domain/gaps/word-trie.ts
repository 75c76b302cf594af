/*
 * Words and beginnings of words, walked letter by letter, so that a text's words need neither be cut out nor looked up. Letters
 * are small ones; words hold letters of ASCII, figures, `_`, `'` and `&`.
 */

/** What a UTF-16 unit is to a word: 0 parts words, up to `letters` it can stand in the trie, `beside` it only goes on a word. */
const letters = 39;
const beside = letters + 1;
/** From here on a unit parts a word into pieces that count as words too. */
const joins = 38;

const classOfUnit = new Uint8Array(0x1_0000);
const inTrie = "abcdefghijklmnopqrstuvwxyz0123456789_'&";
for (let at = 0; at < letters; at += 1) classOfUnit[inTrie.charCodeAt(at)] = at + 1;
classOfUnit['.'.charCodeAt(0)] = beside;
classOfUnit['+'.charCodeAt(0)] = beside;

const classOf = (unit: number): number => classOfUnit[unit] ?? 0;

/** What is known of a place in the trie: what words that end there stand for, and all those that go on from there. */
type Meanings = { readonly ends: number[]; readonly goes: number[] };

/**
 * The words of a text: the kind of each, where it starts and ends, and 1 where it has pieces. The lists are used again for the
 * next text.
 */
export type WordsWalked = {
  count: number;
  kinds: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  parted: Int32Array;
};

export type WordTrie = {
  /** Only words that begin with a letter, figure or `_` are ever found. */
  readonly addWord: (word: string, meaning: number) => void;
  readonly addBeginning: (letters: string, meaning: number) => void;
  /** To be called before a text is walked: kinds hold for as long as it gives the same number. */
  readonly generation: () => number;
  /** Walks the words of a text from `start` to `end`; kind 0 stands for nothing known. */
  readonly walk: (lower: string, start: number, end: number) => WordsWalked;
  /** What a word of a kind stands for. */
  readonly meaningsOf: (kind: number) => Int32Array;
};

const nothing = new Int32Array(0);

/** More kinds are made of odd words than of any language; then they are made anew. */
const mostKinds = 0x8000;

const makeRoom = (walked: WordsWalked, words: number): void => {
  if (words <= walked.kinds.length) return;
  walked.kinds = new Int32Array(words * 2);
  walked.starts = new Int32Array(words * 2);
  walked.ends = new Int32Array(words * 2);
  walked.parted = new Int32Array(words * 2);
};

export const newWordTrie = (): WordTrie => {
  let next = new Int32Array(letters * 1024);
  const places: Meanings[] = [{ ends: [], goes: [] }];
  const parents: number[] = [0];
  /** The kind of words that end at a place, and of those that go on to where the trie knows nothing; -1 where not made. */
  let ofEnd = new Int32Array(0);
  let ofRest = new Int32Array(0);
  let meanings: Int32Array[] = [nothing];
  const kindsMade = new Map<string, number>();
  const unions = new Map<number, number>();
  let generation = 0;
  const walked: WordsWalked = { count: 0, kinds: nothing, starts: nothing, ends: nothing, parted: nothing };

  const forget = (): void => {
    generation += 1;
    ofEnd = new Int32Array(places.length).fill(-1);
    ofRest = new Int32Array(places.length).fill(-1);
    meanings = [nothing];
    kindsMade.clear();
    kindsMade.set('', 0);
    unions.clear();
  };

  const placeOf = (word: string): Meanings => {
    let at = 0;
    for (let index = 0; index < word.length; index += 1) {
      const step = at * letters + classOf(word.charCodeAt(index)) - 1;
      let to = next[step] ?? 0;
      if (to === 0) {
        to = places.length;
        places.push({ ends: [], goes: [] });
        parents.push(at);
        if (places.length * letters > next.length) {
          const wider = new Int32Array(next.length * 2);
          wider.set(next);
          next = wider;
        }
        next[step] = to;
      }
      at = to;
    }
    ofEnd = nothing;
    return places[at] ?? { ends: [], goes: [] };
  };

  const kindOf = (all: Iterable<number>): number => {
    const sorted = [...new Set(all)].sort((a, b) => a - b);
    const key = sorted.join();
    const known = kindsMade.get(key);
    if (known !== undefined) return known;
    const made = meanings.length;
    meanings.push(Int32Array.from(sorted));
    kindsMade.set(key, made);
    return made;
  };

  const goingTo = (place: number): number[] => {
    const found: number[] = [];
    for (let at = place; at !== 0; at = parents[at] ?? 0) found.push(...(places[at]?.goes ?? []));
    return found;
  };

  const endKind = (place: number): number => {
    const known = ofEnd[place] ?? -1;
    if (known !== -1) return known;
    const made = kindOf([...(places[place]?.ends ?? []), ...goingTo(place)]);
    ofEnd[place] = made;
    return made;
  };

  const restKind = (place: number): number => {
    const known = ofRest[place] ?? -1;
    if (known !== -1) return known;
    const made = kindOf(goingTo(place));
    ofRest[place] = made;
    return made;
  };

  const union = (one: number, other: number): number => {
    if (one === 0 || one === other) return other;
    if (other === 0) return one;
    const key = one * 0x100000 + other;
    const known = unions.get(key);
    if (known !== undefined) return known;
    const made = kindOf([...(meanings[one] ?? []), ...(meanings[other] ?? [])]);
    unions.set(key, made);
    return made;
  };

  /** The kind of the letters of a text from `start` to `end`, all of one word. */
  const kindBetween = (lower: string, start: number, end: number): number => {
    let at = 0;
    for (let index = start; index < end; index += 1) {
      const letter = classOf(lower.charCodeAt(index));
      const to = letter === beside ? 0 : (next[at * letters + letter - 1] ?? 0);
      if (to === 0) return restKind(at);
      at = to;
    }
    return endKind(at);
  };

  /** The kind of a word that `'`, `&`, `.` or `+` parts: it counts as a whole, and so does each of its pieces. */
  const kindOfParted = (lower: string, start: number, end: number): number => {
    let kind = kindBetween(lower, start, end);
    let from = start;
    for (let index = start; index <= end; index += 1) {
      if (index < end && classOf(lower.charCodeAt(index)) < joins) continue;
      if (index > from) kind = union(kind, kindBetween(lower, from, index));
      from = index + 1;
    }
    return kind;
  };

  return {
    addWord: (word, meaning) => void placeOf(word).ends.push(meaning),
    addBeginning: (word, meaning) => void placeOf(word).goes.push(meaning),
    generation: () => {
      if (ofEnd.length === 0 || meanings.length > mostKinds) forget();
      return generation;
    },
    walk: (lower, start, end) => {
      makeRoom(walked, (end - start + 1) >> 1);
      const { kinds, starts, ends, parted: partedWords } = walked;
      const steps = next;
      const classes = classOfUnit;
      let count = 0;
      let index = start;
      while (index < end) {
        const opening = classes[lower.charCodeAt(index)] ?? 0;
        if (opening === 0 || opening >= joins) {
          index += 1;
          continue;
        }
        const from = index;
        let place = steps[opening - 1] ?? 0;
        let at = place;
        let parted = false;
        for (index += 1; index < end; index += 1) {
          const letter = classes[lower.charCodeAt(index)] ?? 0;
          if (letter === 0) break;
          if (letter >= joins) parted = true;
          if (at === 0 || letter === beside) continue;
          at = steps[at * letters + letter - 1] ?? 0;
          if (at !== 0) place = at;
        }
        kinds[count] = parted ? kindOfParted(lower, from, index) : at === 0 ? restKind(place) : endKind(place);
        starts[count] = from;
        ends[count] = index;
        partedWords[count] = parted ? 1 : 0;
        count += 1;
      }
      walked.count = count;
      return walked;
    },
    meaningsOf: (kind) => meanings[kind] ?? nothing,
  };
};

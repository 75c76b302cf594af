import { type Cue, mayStand } from './cues.ts';
import { rarestOf } from './first-words.ts';
import { listedThere, partsThere } from './part-places.ts';

/** Something with a cue, to be thought of where the cue's rarest part can stand. */
type WithCue = { readonly cue: Cue };

/** What has a cue that the text looked at last can hold: see `mayStand`. */
export type ByRarePart<Ready extends WithCue> = () => readonly Ready[];

/** So many sentences tell which parts are rare in the texts in hand. */
const sentencesToLearn = 400;

/** What is listed by one part of its cue, and the other parts, the rarest first. */
type Listed<Ready> = { readonly ready: Ready; readonly others: readonly number[] };

/** @param rarest of some parts, the rarest */
const listBy = <Ready extends WithCue>(
  all: readonly Ready[],
  rarest: (parts: readonly number[]) => number | undefined,
): ByRarePart<Ready> => {
  const byPart: (Listed<Ready>[] | undefined)[] = [];
  const inOrder = (parts: readonly number[]): readonly number[] => {
    const first = rarest(parts);
    return first === undefined ? [] : [first, ...inOrder(parts.filter((part) => part !== first))];
  };
  for (const ready of all) {
    const [part, ...others] = inOrder(ready.cue.numbers);
    if (part !== undefined) (byPart[part] ??= []).push({ ready, others });
  }
  const there = listedThere(byPart, ({ ready: { cue }, others }, places) => mayStand(cue, places, others));
  return () => there().map(({ ready }) => ready);
};

/**
 * Lists cues by their rarest part: at first by how many words can begin it, then by how often it stood in the first sentences.
 * That decides how fast the rest is, never what is found. A cue without parts is always among what is given.
 */
export const byRarePart = <Ready extends WithCue>(all: readonly Ready[]): ByRarePart<Ready> => {
  const always = all.filter(({ cue }) => cue.parts.length === 0);
  let stood: number[] = [];
  let listed = listBy(all, rarestOf);
  let learned = 0;

  const learn = (): void => {
    for (const part of partsThere()) stood[part] = (stood[part] ?? 0) + 1;
    learned += 1;
    if (learned < sentencesToLearn) return;
    const often = (part: number): number => stood[part] ?? 0;
    listed = listBy(all, (parts) => {
      const least = Math.min(...parts.map(often));
      return rarestOf(parts.filter((part) => often(part) === least));
    });
    stood = [];
  };

  return () => {
    if (learned < sentencesToLearn) learn();
    return always.length === 0 ? listed() : [...always, ...listed()];
  };
};

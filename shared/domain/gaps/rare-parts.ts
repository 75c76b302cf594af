import { type Cue, mayStand } from './cues.ts';
import { rarestOf } from './first-words.ts';
import { type PartPlaces, type PartsThere, partsThere } from './part-places.ts';

/** Something with a cue, to be thought of where the cue's rarest part can stand. */
type WithCue = { readonly cue: Cue };

/** What has a cue that the text looked at last can hold: see `mayStand`. */
export type ByRarePart<Ready extends WithCue> = (places: PartPlaces) => readonly Ready[];

type Listed<Ready> = { readonly byPart: readonly (readonly Ready[] | undefined)[]; readonly there: PartsThere };

/** So many sentences tell which parts are rare in the texts in hand. */
const sentencesToLearn = 400;

const listBy = <Ready extends WithCue>(
  all: readonly Ready[],
  rarest: (parts: readonly number[]) => number | undefined,
): Listed<Ready> => {
  const byPart: (Ready[] | undefined)[] = [];
  const parts = new Set<number>();
  for (const ready of all) {
    const part = rarest(ready.cue.parts.map(({ number }) => number));
    if (part === undefined) continue;
    parts.add(part);
    (byPart[part] ??= []).push(ready);
  }
  return { byPart, there: partsThere(parts) };
};

/**
 * Lists cues by their rarest part: at first by how many words can begin it, then by how often it stood in the first sentences.
 * That decides how fast the rest is, never what is found. A cue without parts is always among what is given.
 */
export const byRarePart = <Ready extends WithCue>(all: readonly Ready[]): ByRarePart<Ready> => {
  const none: readonly Ready[] = [];
  const always = all.filter(({ cue }) => cue.parts.length === 0);
  const everyPart = partsThere(new Set(all.flatMap(({ cue }) => cue.parts.map(({ number }) => number))));
  const stood = new Map<number, number>();
  let listed = listBy(all, rarestOf);
  let learned = 0;

  const learn = (): void => {
    everyPart((part) => stood.set(part, (stood.get(part) ?? 0) + 1));
    learned += 1;
    if (learned < sentencesToLearn) return;
    const often = (part: number): number => stood.get(part) ?? 0;
    listed = listBy(all, (parts) => {
      const least = Math.min(...parts.map(often));
      return rarestOf(parts.filter((part) => often(part) === least));
    });
    stood.clear();
  };

  return (places) => {
    if (learned < sentencesToLearn) learn();
    let found = always;
    listed.there((part) => {
      for (const ready of listed.byPart[part] ?? none) {
        if (!mayStand(ready.cue, places)) continue;
        if (found === always) found = [...always];
        found.push(ready);
      }
    });
    return found;
  };
};

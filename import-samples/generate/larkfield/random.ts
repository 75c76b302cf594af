/** A seeded source of chance (mulberry32), so that the same program always writes the same files. */
export type Random = {
  readonly below: (n: number) => number;
  readonly pick: (of: readonly string[]) => string;
};

export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return { below, pick: (of) => of[below(of.length)] ?? '' };
};

/** Draws each item once before any comes again, so that neighbours differ. */
export const deckOf = (items: readonly string[], random: Random): (() => string) => {
  let left: string[] = [];
  return () => {
    if (left.length === 0) left = [...items];
    return left.splice(random.below(left.length), 1)[0] ?? '';
  };
};

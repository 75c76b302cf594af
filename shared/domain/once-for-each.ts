/** Work that is done once for each thing. */
export type OnceForEach<Thing extends object, Found> = ((thing: Thing) => Found) & {
  /** Whether it was done for this thing already. */
  readonly isKnown: (thing: Thing) => boolean;
  /** Takes what the same work found for this thing elsewhere. */
  readonly keep: (thing: Thing, found: Found) => void;
};

/**
 * The same work, done once for each thing it is asked about and kept for as long as that thing is. What is kept follows from
 * the thing alone, so an entry that has not changed is not read again. Work that finds `undefined` should be light: it is done again.
 */
export const onceForEach = <Thing extends object, Found>(work: (thing: Thing) => Found): OnceForEach<Thing, Found> => {
  const known = new WeakMap<Thing, Found>();
  const once = (thing: Thing): Found => {
    const before = known.get(thing);
    if (before !== undefined) return before;
    const found = work(thing);
    known.set(thing, found);
    return found;
  };
  return Object.assign(once, {
    isKnown: (thing: Thing) => known.has(thing),
    keep: (thing: Thing, found: Found) => {
      known.set(thing, found);
    },
  });
};

/**
 * The same work, done once for each thing it is asked about and kept for as long as that thing is. What is kept follows from
 * the thing alone, so an entry that has not changed is not read again.
 */
export const onceForEach = <Thing extends object, Found>(work: (thing: Thing) => Found): ((thing: Thing) => Found) => {
  const known = new WeakMap<Thing, { readonly found: Found }>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before.found;
    const found = work(thing);
    known.set(thing, { found });
    return found;
  };
};

/** Rows of two versions by their index, and which have been paired so far. */
export type OpenRows = {
  readonly pair: (before: number, after: number) => void;
  readonly isOpenBefore: (before: number) => boolean;
  readonly isOpenAfter: (after: number) => boolean;
  /** Indexes that have no partner yet, in order. */
  readonly before: () => readonly number[];
  readonly after: () => readonly number[];
  /** 0, 1 or 2: on how many sides the nearest paired rows above and below belong together. */
  readonly neighbours: (before: number, after: number) => number;
  readonly pairs: () => readonly (readonly [number, number])[];
};

export const openRows = (countBefore: number, countAfter: number): OpenRows => {
  const partnerOfBefore = new Array<number>(countBefore).fill(-1);
  const partnerOfAfter = new Array<number>(countAfter).fill(-1);

  const nearest = (partners: readonly number[], from: number, step: 1 | -1): number => {
    let at = from + step;
    while (at >= 0 && at < partners.length && partners[at] === -1) at += step;
    return at;
  };
  const agree = (before: number, after: number, step: 1 | -1): boolean => {
    const beside = nearest(partnerOfBefore, before, step);
    const other = nearest(partnerOfAfter, after, step);
    const beyondBefore = beside < 0 || beside >= countBefore;
    const beyondAfter = other < 0 || other >= countAfter;
    return beyondBefore || beyondAfter ? beyondBefore && beyondAfter : partnerOfBefore[beside] === other;
  };
  const unpaired = (partners: readonly number[]): readonly number[] =>
    partners.flatMap((partner, index) => (partner === -1 ? [index] : []));

  return {
    pair: (before, after) => {
      partnerOfBefore[before] = after;
      partnerOfAfter[after] = before;
    },
    isOpenBefore: (before) => partnerOfBefore[before] === -1,
    isOpenAfter: (after) => partnerOfAfter[after] === -1,
    before: () => unpaired(partnerOfBefore),
    after: () => unpaired(partnerOfAfter),
    neighbours: (before, after) => Number(agree(before, after, -1)) + Number(agree(before, after, 1)),
    pairs: () =>
      partnerOfBefore.flatMap((after, before): readonly (readonly [number, number])[] =>
        after === -1 ? [] : [[before, after]],
      ),
  };
};

import type { EntryId, GapId } from '#shared/model.ts';

/** A mark beside the entries: what it says, and what a press on it opens. */
export type SideMark = {
  /** What it is, a colon, and what it is made of (`meeting:…`). */
  readonly id: string;
  readonly words: string;
  /** Days since 1970-01-01, where it stands. */
  readonly day: number;
  readonly entry?: EntryId | undefined;
  readonly gap?: GapId | undefined;
  /** The question it stands for, by its id. */
  readonly question?: string | undefined;
  /** Days since 1970-01-01 that a press zooms to. */
  readonly days?: { readonly from: number; readonly to: number } | undefined;
};

/** What marks beside the entries can be walked by key. */
export type SideKind = 'meeting' | 'question' | 'silence';

/**
 * The next (1) or previous (-1) mark of a kind: after the one walked to last, else from a day. Undefined past either end.
 */
export const alongSide = (
  marks: Iterable<SideMark>,
  kind: SideKind,
  from: { readonly id?: string | undefined; readonly day: number },
  step: 1 | -1,
): SideMark | undefined => {
  const own = [...marks].filter(({ id }) => id.startsWith(`${kind}:`)).sort((one, other) => one.day - other.day);
  const at = own.findIndex(({ id }) => id === from.id);
  if (at >= 0) return own[at + step];
  return step === 1 ? own.find(({ day }) => day >= from.day) : own.findLast(({ day }) => day <= from.day);
};

/** Where a mark beside the entries was drawn in this frame. */
export type SideBox = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** How many others it stands for beside its own. */
  readonly more?: number | undefined;
};

/** What was drawn beside the entries in one frame, for a pointer to find; the smaller of two goes before the larger. */
export type SideBoxes = {
  readonly clear: () => void;
  readonly add: (box: SideBox) => void;
  readonly at: (x: number, y: number) => SideBox | undefined;
};

/** A small mark is pressed in a square of at least so many pixels. */
export const leastTarget = 24;

export const createSideBoxes = (): SideBoxes => {
  let boxes: SideBox[] = [];
  return {
    clear: () => {
      boxes = [];
    },
    add: (box) => {
      boxes.push(box);
    },
    at: (x, y) => {
      let best: SideBox | undefined;
      for (const box of boxes) {
        if (x < box.x || x > box.x + box.w || y < box.y || y > box.y + box.h) continue;
        if (best === undefined || box.w * box.h < best.w * best.h) best = box;
      }
      return best;
    },
  };
};

/** The square in which a small mark about a point is pressed. */
export const targetAbout = (id: string, x: number, y: number): SideBox => ({
  id,
  x: x - leastTarget / 2,
  y: y - leastTarget / 2,
  w: leastTarget,
  h: leastTarget,
});

import type { EntryColumns, Gap } from '../../model.ts';
import { dayToX, pixelsPerDay } from '../scale.ts';
import type { Scale } from '../scale.ts';
import { displayFlags, ops } from './display-list.ts';
import type { DisplayList } from './display-list.ts';
import { hasCode, isBarOfGap, itemFlags } from './lane-items.ts';
import type { LaneItems } from './lane-items.ts';
import { labelOf } from './lay-out-lanes.ts';
import { lengthWithin, shownLength, widthOfShown } from './metrics.ts';
import type { LayoutMetrics } from './metrics.ts';
import { forms, holdsContent, leadOf, marksWidth } from './pack-rows.ts';

/** What an item needs to be measured and drawn with. */
export type ItemPicture = {
  readonly scale: Scale;
  /** Pixels a day that the rows were laid for. */
  readonly levelScale: number;
  readonly entries: EntryColumns;
  readonly gaps: readonly Gap[];
  readonly metrics: LayoutMetrics;
};

/** Where an item and its words stand, in pixels. Written anew for each item of each frame, so that a frame makes no garbage. */
export type ItemBox = {
  item: number;
  form: number;
  flags: number;
  /** The day, and the width of a span. */
  x: number;
  bar: number;
  /** Where marks and words begin, and what they take. */
  at: number;
  marks: number;
  text: string;
  /** Characters shown, and the pixels they take. */
  shown: number;
  words: number;
  open: number;
  /** All that is taken; `right` with the words that the level gave room to. */
  left: number;
  right: number;
  /** The words stand to the left of the mark, because the edge of what is seen would cut them. */
  flipped: boolean;
};

export const emptyBox = (): ItemBox => ({
  item: -1,
  form: forms.full,
  flags: 0,
  x: 0,
  bar: 0,
  at: 0,
  marks: 0,
  text: '',
  shown: 0,
  words: 0,
  open: 0,
  left: 0,
  right: 0,
  flipped: false,
});

const mostOf = (form: number, metrics: LayoutMetrics): number =>
  form === forms.short ? metrics.shortLabel : metrics.fullLabel;

/** Measures an item of a lane as its level laid it. */
export const measureBox = (box: ItemBox, items: LaneItems, item: number, form: number, picture: ItemPicture): void => {
  const { entries, gaps, metrics, scale } = picture;
  const flags = items.flags[item] ?? 0;
  const days = (items.to[item] ?? 0) - (items.from[item] ?? 0);
  const isSpan = (flags & itemFlags.span) !== 0;
  const lead = leadOf(items, item, metrics);
  box.item = item;
  box.form = form;
  box.flags = flags;
  box.flipped = false;
  box.x = dayToX(scale, items.from[item] ?? 0);
  box.bar = days * pixelsPerDay(scale);
  box.marks = marksWidth(items, item, metrics);
  box.text = form === forms.mark || form === forms.crowd ? '' : labelOf(items, item, entries, gaps);
  box.shown = shownLength(box.text, mostOf(form, metrics));
  box.words = box.text === '' ? 0 : widthOfShown(box.text, box.shown, metrics);
  box.open = flags & itemFlags.openRight ? metrics.openEnd : 0;
  const { x, bar, marks } = box;
  const content = contentOf(box, metrics);
  if (!isSpan) box.at = x - (lead - (flags & itemFlags.openLeft ? metrics.openEnd : 0));
  // Decided as the level decided it, trailing space included; a larger scale must not change it.
  else if (holdsContent(days * picture.levelScale, content + metrics.gapBeside, metrics))
    holdWithin(box, content, metrics);
  // A bar that leaves the window takes its marks along no further than the edge.
  else box.at = Math.max(x, Math.min(x + bar + metrics.gapBeside, scale.width - marks - 2));
  box.left = isSpan ? x : x - lead;
  box.right = Math.max(isSpan ? x + bar : x, box.at + contentOf(box, metrics) + box.open);
};

/** Content that its bar holds goes with the bar over the window's edge, its words first: the marks stay while they have room. */
const holdWithin = (box: ItemBox, content: number, metrics: LayoutMetrics): void => {
  const { x, bar, marks } = box;
  const inside = metrics.gapBeside;
  box.at = Math.max(x + inside, Math.min(inside, x + bar - content - inside));
  if (marks === 0 || box.at >= inside) return;
  box.at = Math.max(box.at, Math.min(inside, x + bar - marks));
  shorten(box, x + bar - inside - box.at - marks - inside, metrics);
};

const contentOf = ({ marks, words }: ItemBox, metrics: LayoutMetrics): number =>
  marks + (marks > 0 && words > 0 ? metrics.gapBeside : 0) + words;

/** Shows no more of the words than so many pixels hold. */
const shorten = (box: ItemBox, room: number, metrics: LayoutMetrics): void => {
  box.shown = Math.min(lengthWithin(box.text, room, 0, metrics), box.shown);
  box.words = box.shown === 0 ? 0 : widthOfShown(box.text, box.shown, metrics);
};

/**
 * Where the right edge would cut the words of a mark, puts them to its left if there is more room, and shows as many as
 * there is room for.
 *
 * @param before where the item before it in the row ends.
 */
export const flipAtEdge = (box: ItemBox, before: number, picture: ItemPicture): void => {
  const { metrics, scale } = picture;
  if (box.words === 0 || box.right <= scale.width || box.left > scale.width - box.marks - 2) return;
  if ((box.flags & (itemFlags.span | itemFlags.openLeft | itemFlags.openRight)) !== 0) return;
  const roomLeft = box.left - 2 * metrics.gapBeside - Math.max(before, 0);
  const roomRight = scale.width - 2 - box.at - box.marks - metrics.gapBeside;
  box.flipped = roomLeft >= box.words || roomLeft > roomRight;
  if (Math.max(roomLeft, roomRight) < box.words) shorten(box, Math.max(roomLeft, roomRight), metrics);
  if (!box.flipped) {
    box.right = box.at + contentOf(box, metrics);
    return;
  }
  box.right = box.at + box.marks;
  box.left -= metrics.gapBeside + box.words;
};

const codeOf = (gap: Gap | undefined, metrics: LayoutMetrics): number =>
  gap !== undefined && hasCode(gap.kind) ? metrics.codeWidth : 0;

/**
 * Adds a measured item to the list. A label that was cut is shown further where the row is free up to the next item.
 *
 * @param limit where the next item of the row begins.
 */
export const addBox = (
  list: DisplayList,
  box: ItemBox,
  items: LaneItems,
  lane: number,
  y: number,
  limit: number,
  isSelected: boolean,
  picture: ItemPicture,
): void => {
  const { gaps, metrics, scale } = picture;
  const { item, flags, x, bar, at, text } = box;
  if (box.right < 0 || box.left > scale.width) return;
  const isSpan = (flags & itemFlags.span) !== 0;
  let shownText = box.shown;
  let words = box.words;
  const isBeside = !box.flipped && (!isSpan || at >= x + bar);
  if (shownText > 0 && shownText < text.length && isBeside) {
    const pen = box.right - box.open - words;
    const room = Math.min(limit - metrics.gapBeside - 2, scale.width - 2) - box.open - pen;
    const length = room > words ? lengthWithin(text, room, shownText, metrics) : shownText;
    if (length > shownText) {
      shownText = length;
      words = widthOfShown(text, length, metrics);
    }
  }
  const right = isBeside ? box.right + words - box.words : box.right;
  // A gap that rests on no entry is as wide as its days, in the colour of its mark.
  const ofGap = isBarOfGap(items, item, gaps);
  const isQuiet = (flags & itemFlags.proposed) !== 0 || (!ofGap && (items.entry[item] ?? -1) < 0);
  const shown = flags | (isSelected ? displayFlags.selected : 0) | (isQuiet ? displayFlags.muted : 0);
  const middle = y + metrics.rowHeight / 2;
  const markTop = middle - metrics.markSize / 2;
  list.add(ops.body, lane, item, box.left, y + 1, right - box.left, metrics.rowHeight - 2, 0, shown);
  if (isSpan) list.add(ops.span, lane, item, x, middle - 7, bar, 14, 0, shown | (ofGap ? displayFlags.ofGap : 0));
  let pen = at;
  for (let gap = items.gapStart[item] ?? 0; gap < (items.gapStart[item + 1] ?? 0); gap++) {
    const index = items.gaps[gap] ?? 0;
    list.add(ops.gap, lane, item, pen, markTop, metrics.markSize, metrics.markSize, index, shown);
    pen += metrics.markSize + 3 + codeOf(gaps[index], metrics);
  }
  if ((items.good[item] ?? 0) > 0) {
    const isOpen = items.openGood?.[item] ?? 0;
    list.add(ops.good, lane, item, pen, markTop, metrics.markSize, metrics.markSize, isOpen, shown);
    pen += metrics.markSize + 3;
  }
  if (pen === at && !isSpan) {
    list.add(ops.dot, lane, item, at, middle - metrics.dotSize / 2, metrics.dotSize, metrics.dotSize, 0, shown);
    pen += metrics.dotSize + metrics.gapBeside;
  } else if (pen > at) pen += metrics.gapBeside - 3;
  if (shownText === 0) return;
  const short = box.form === forms.short ? displayFlags.short : 0;
  list.add(
    ops.label,
    lane,
    item,
    box.flipped ? box.left : pen,
    middle,
    words,
    metrics.rowHeight,
    shownText,
    shown | short,
  );
};

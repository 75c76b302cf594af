import { isMarked, itemFlags } from './lane-items.ts';
import type { LaneItems } from './lane-items.ts';
import { labelWidth } from './metrics.ts';
import type { LayoutMetrics } from './metrics.ts';

/** How much of an item there is room for. */
export const forms = { full: 0, short: 1, mark: 2, crowd: 3 } as const;

/**
 * A lane's items laid in rows for one zoom level. Worked out over the whole lane, never over what is in view, so that
 * nothing changes its row while panning.
 */
export type LaneRows = {
  /** Rows in use, at least one. */
  readonly rows: number;
  /** Of each item; -1 for those in the crowd. */
  readonly row: Int16Array;
  /** One of `forms`, for each item. */
  readonly form: Uint8Array;
  /** The items of each row, in order; no two of them overlap at this level or any larger scale of it. */
  readonly inRow: readonly Int32Array[];
  /** The items that found no room, in order: drawn as ticks and density, their gaps as marks with counts. */
  readonly crowd: Int32Array;
};

export type PackOptions = {
  /** Pixels a day, the smallest of the zoom level. */
  readonly scale: number;
  readonly mostRows: number;
  readonly metrics: LayoutMetrics;
  /** The label of an item, by its index in the lane. */
  readonly label: (item: number) => string;
  /** Every gap goes to the crowd: there are too many to be drawn each as itself at this level. */
  readonly massed: boolean;
};

/**
 * Whether a span holds its marks and label: decided at the smallest scale of the level, so that it holds for all of it.
 * Beside a narrower one they stand to the right.
 */
export const holdsContent = (bar: number, content: number, metrics: LayoutMetrics): boolean =>
  bar >= content + 2 * metrics.gapBeside;

/** Pixels taken by an item's marks: its gaps, its good practice, else its dot. */
export const marksWidth = (items: LaneItems, item: number, metrics: LayoutMetrics): number => {
  const gaps = (items.gapStart[item + 1] ?? 0) - (items.gapStart[item] ?? 0);
  const marks = gaps + Math.min(items.good[item] ?? 0, 1);
  if (marks > 0) return marks * (metrics.markSize + 3) - 3 + (items.coded[item] ?? 0) * metrics.codeWidth;
  return (items.flags[item] ?? 0) & itemFlags.span ? 0 : metrics.dotSize;
};

/** Pixels left of an item's day that its first mark and an open end take. */
export const leadOf = (items: LaneItems, item: number, metrics: LayoutMetrics): number => {
  const flags = items.flags[item] ?? 0;
  if (flags & itemFlags.span) return 1;
  const marked = isMarked(items, item);
  return (marked ? metrics.markSize : metrics.dotSize) / 2 + (flags & itemFlags.openLeft ? metrics.openEnd : 0);
};

/** A row as a list of taken stretches; those of the first pass stand, those of the second are let in between. */
class Row {
  readonly items: number[] = [];
  readonly left: number[] = [];
  readonly right: number[] = [];
  private fixed = 0;
  private at = 0;
  private end = -Infinity;
  private endIfShort = -Infinity;

  /** From here on `fits` asks for room between what has been laid so far. */
  startSecondPass(): void {
    this.fixed = this.items.length;
    this.end = -Infinity;
    this.endIfShort = -Infinity;
  }

  /** Nothing begins here before this pixel, even if the label of the last item is shortened. */
  get takenTo(): number {
    return this.endIfShort;
  }

  fits(left: number, right: number, shortening: boolean): boolean {
    if (left < (shortening ? this.endIfShort : this.end)) return false;
    // Nearly in order: an open end may begin a little left of the item before it.
    while (this.at > 0 && (this.right[this.at - 1] ?? 0) > left) this.at--;
    while (this.at < this.fixed && (this.right[this.at] ?? 0) <= left) this.at++;
    return this.at >= this.fixed || (this.left[this.at] ?? Infinity) >= right;
  }

  /** Lays an item; answers the one before it if its label had to be shortened for that. */
  put(item: number, left: number, right: number, rightIfShort: number): number | undefined {
    const shortened = left < this.end ? this.items.at(-1) : undefined;
    if (shortened !== undefined) this.right[this.right.length - 1] = this.endIfShort;
    this.items.push(item);
    this.left.push(left);
    this.right.push(right);
    this.end = right;
    this.endIfShort = rightIfShort;
    return shortened;
  }
}

/**
 * Lays the items of a lane in at most `mostRows` rows, in order of day, each in the first row with room. Items with marks
 * go first, so that a gap loses its place to nothing; a label is shortened before it is left out, and an item without a
 * mark that has no room for its label goes to the crowd.
 */
export const packRows = (items: LaneItems, options: PackOptions): LaneRows => {
  const { scale, mostRows, metrics, label, massed } = options;
  const rows: Row[] = [];
  const row = new Int16Array(items.count).fill(-1);
  const form = new Uint8Array(items.count).fill(forms.crowd);
  const crowd: number[] = [];

  /** Before this pixel every row is taken. */
  let takenTo = -Infinity;
  const freeFrom = (): number => {
    if (rows.length < mostRows) return -Infinity;
    let least = Infinity;
    for (const each of rows) least = Math.min(least, each.takenTo);
    return least;
  };

  const place = (item: number, left: number, right: number, rightIfShort: number, as: number): boolean => {
    for (const shortening of [false, true]) {
      for (let at = 0; at < mostRows; at++) {
        const candidate = rows[at] ?? (rows[at] = new Row());
        if (!candidate.fits(left, right, shortening)) continue;
        const shortened = candidate.put(item, left, right, rightIfShort);
        if (shortened !== undefined) form[shortened] = forms.short;
        takenTo = freeFrom();
        row[item] = at;
        form[item] = as;
        return true;
      }
    }
    return false;
  };

  const lay = (item: number): void => {
    const x = (items.from[item] ?? 0) * scale;
    const bar = ((items.to[item] ?? 0) - (items.from[item] ?? 0)) * scale;
    const left = x - leadOf(items, item, metrics);
    // Asked before a label is measured: in a crowded lane most items end here.
    if (left < takenTo) {
      crowd.push(item);
      return;
    }
    const marks = marksWidth(items, item, metrics);
    const open = (items.flags[item] ?? 0) & itemFlags.openRight ? metrics.openEnd : 0;
    const rightWith = (text: number): number => {
      const content = marks + (marks > 0 && text > 0 ? metrics.gapBeside : 0) + text + metrics.gapBeside;
      const flags = items.flags[item] ?? 0;
      // Marks are centred on their day; an open end stands before them.
      if ((flags & itemFlags.span) === 0)
        return left + (flags & itemFlags.openLeft ? metrics.openEnd : 0) + content + open;
      return holdsContent(bar, content, metrics) ? x + bar + 2 : x + bar + metrics.gapBeside + content;
    };
    const text = label(item);
    const full = rightWith(labelWidth(text, metrics.fullLabel, metrics));
    const short = text.length > metrics.shortLabel ? rightWith(labelWidth(text, metrics.shortLabel, metrics)) : full;
    if (place(item, left, full, short, forms.full)) return;
    if (short < full && place(item, left, short, short, forms.short)) return;
    const alone = rightWith(0);
    if (isMarked(items, item) && place(item, left, alone, alone, forms.mark)) return;
    crowd.push(item);
  };

  for (let item = 0; item < items.count; item++) {
    if (!isMarked(items, item)) continue;
    if (massed && (items.gapStart[item + 1] ?? 0) > (items.gapStart[item] ?? 0)) crowd.push(item);
    else lay(item);
  }
  for (const each of rows) each.startSecondPass();
  takenTo = -Infinity;
  for (let item = 0; item < items.count; item++) if (!isMarked(items, item)) lay(item);

  // Items are in order of day, so their indexes are too.
  const inOrder = (list: readonly number[]): Int32Array => Int32Array.from(list).sort();
  return {
    rows: Math.max(rows.length, 1),
    row,
    form,
    inRow: rows.map((each) => inOrder(each.items)),
    crowd: inOrder(crowd),
  };
};

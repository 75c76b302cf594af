import type { Cluster } from './clusters.ts';

/** What a painter draws, in order. Each mark names its lane and what it stands for, so that a pointer can find it again. */
export const ops = {
  /** The room an item takes: nothing to draw unless it is selected or pointed at; what a pointer hits. */
  body: 0,
  dot: 1,
  /** A span of an item, or a stretch of them in the crowd: then `item` is -1. */
  span: 2,
  /** One item of the crowd. */
  tick: 3,
  /** Several items of the crowd: `extra` says how many. */
  density: 4,
  /** `extra` is the index of the gap. */
  gap: 5,
  good: 6,
  /** `extra` is the count; it stands for all the gaps of its kind in the cluster. */
  count: 7,
  /** `extra` is how many characters are shown. */
  label: 8,
  /** A cluster of gaps: what a pointer hits; `item` is its index in `clusters` of the list. */
  cluster: 9,
  /** A vertical from the selected entry to a lane that knows of it, and its end there. */
  tie: 10,
  tieEnd: 11,
} as const;

/** Bits of `flags` above those of `itemFlags`. */
export const displayFlags = { selected: 256, muted: 512, short: 1024, plate: 2048, ofGap: 4096 } as const;

/**
 * A display list in columns that are kept from frame to frame: `count` says how many marks are in use. Pixels are counted
 * from the left of the window and from the top of the first lane.
 */
export class DisplayList {
  count = 0;
  /** The clusters that are drawn. */
  clusters: Cluster[] = [];
  op = new Uint8Array(4096);
  lane = new Int16Array(4096);
  item = new Int32Array(4096);
  extra = new Int32Array(4096);
  flags = new Uint16Array(4096);
  x = new Float32Array(4096);
  y = new Float32Array(4096);
  w = new Float32Array(4096);
  h = new Float32Array(4096);

  clear(): void {
    this.count = 0;
    this.clusters.length = 0;
  }

  add(op: number, lane: number, item: number, x: number, y: number, w: number, h: number, extra = 0, flags = 0): void {
    if (this.count === this.op.length) this.grow();
    const at = this.count++;
    this.op[at] = op;
    this.lane[at] = lane;
    this.item[at] = item;
    this.x[at] = x;
    this.y[at] = y;
    this.w[at] = w;
    this.h[at] = h;
    this.extra[at] = extra;
    this.flags[at] = flags;
  }

  private grow(): void {
    const size = this.op.length * 2;
    const wider = <Column extends { set(from: Column): void }>(column: Column, made: Column): Column => {
      made.set(column);
      return made;
    };
    this.op = wider<Uint8Array<ArrayBuffer>>(this.op, new Uint8Array(size));
    this.lane = wider<Int16Array<ArrayBuffer>>(this.lane, new Int16Array(size));
    this.item = wider<Int32Array<ArrayBuffer>>(this.item, new Int32Array(size));
    this.extra = wider<Int32Array<ArrayBuffer>>(this.extra, new Int32Array(size));
    this.flags = wider<Uint16Array<ArrayBuffer>>(this.flags, new Uint16Array(size));
    this.x = wider<Float32Array<ArrayBuffer>>(this.x, new Float32Array(size));
    this.y = wider<Float32Array<ArrayBuffer>>(this.y, new Float32Array(size));
    this.w = wider<Float32Array<ArrayBuffer>>(this.w, new Float32Array(size));
    this.h = wider<Float32Array<ArrayBuffer>>(this.h, new Float32Array(size));
  }
}

/** What a pointer is on. */
export type Hit =
  | { readonly on: 'item'; readonly lane: number; readonly item: number }
  | { readonly on: 'cluster'; readonly lane: number; readonly cluster: Cluster }
  | { readonly on: 'density'; readonly lane: number; readonly column: number }
  /** A mark beside the entries, by its id, and how many others it stands for. */
  | { readonly on: 'beside'; readonly mark: string; readonly more: number };

/** The topmost thing at a pixel, with a little grace around what is small; undefined over empty ground. */
export const hitAt = (list: DisplayList, x: number, y: number, grace = 4): Hit | undefined => {
  let best: Hit | undefined;
  let nearest = Infinity;
  for (let at = list.count - 1; at >= 0; at--) {
    const op = list.op[at] ?? 0;
    if (op !== ops.body && op !== ops.cluster && op !== ops.density && op !== ops.tick) continue;
    const dx = Math.max((list.x[at] ?? 0) - x, 0, x - (list.x[at] ?? 0) - (list.w[at] ?? 0));
    const dy = Math.max((list.y[at] ?? 0) - y, 0, y - (list.y[at] ?? 0) - (list.h[at] ?? 0));
    if (dx > grace || dy > 1) continue;
    const far = dx + dy + (op === ops.density || op === ops.tick ? 0.5 : 0);
    if (far >= nearest) continue;
    nearest = far;
    const lane = list.lane[at] ?? 0;
    const item = list.item[at] ?? 0;
    const cluster = op === ops.cluster ? list.clusters[item] : undefined;
    if (cluster !== undefined) best = { on: 'cluster', lane, cluster };
    else if (op === ops.density) best = { on: 'density', lane, column: item };
    else best = { on: 'item', lane, item };
  }
  return best;
};

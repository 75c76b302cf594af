import type { Gap } from '../../model.ts';
import { dayToX, pixelsPerDay } from '../scale.ts';
import type { Scale } from '../scale.ts';
import { mergeClusters } from './clusters.ts';
import type { Cluster } from './clusters.ts';
import type { Crowd } from './crowd.ts';
import { displayFlags, ops } from './display-list.ts';
import type { DisplayList } from './display-list.ts';
import { hasCode } from './lane-items.ts';
import type { LayoutMetrics } from './metrics.ts';

type ClusterPicture = { readonly scale: Scale; readonly gaps: readonly Gap[]; readonly metrics: LayoutMetrics };

/** Pixels before the marks of a cluster, and from the edge of the window at which marks stay whose days before it are out of view. */
const edge = 2;

const leftOf = (cluster: Cluster, { scale, metrics }: ClusterPicture): number =>
  dayToX(scale, cluster.from) - metrics.markSize / 2;

/** The first cluster whose marks begin beyond the edge of the window. */
const firstBeyondEdge = (clusters: readonly Cluster[], { scale, metrics }: ClusterPicture): number => {
  const day = scale.window.from + (edge + metrics.markSize / 2) / pixelsPerDay(scale);
  let low = 0;
  let high = clusters.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clusters[middle]?.from ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** What began before the window and is still in view: clusters whose last gap is, and the bars of gaps that reach into it. */
const heldAtEdge = ({ clusters, spans }: Crowd, beyond: number, { scale }: ClusterPicture): readonly Cluster[] => {
  const day = scale.window.from;
  const held: Cluster[] = [];
  for (const span of spans) {
    if (span.cluster >= beyond) break;
    const cluster = clusters[span.cluster];
    if (span.to > day && cluster !== undefined && cluster.to < day) held.push(span.alone);
  }
  for (let at = Math.max(beyond - 2, 0); at < beyond; at++) {
    const cluster = clusters[at];
    if (cluster !== undefined && cluster.to >= day) held.push(cluster);
  }
  return held;
};

const addCluster = (
  list: DisplayList,
  { gaps, metrics }: ClusterPicture,
  cluster: Cluster,
  lane: number,
  left: number,
  y: number,
): void => {
  const middle = y + metrics.crowdHeight / 2;
  const index = list.clusters.push(cluster) - 1;
  list.add(ops.cluster, lane, index, left - edge, y, cluster.width + edge, metrics.crowdHeight, 0, displayFlags.plate);
  let pen = left;
  const addMark = (op: number, extra: number, count: number): void => {
    list.add(op, lane, -1, pen, middle - metrics.markSize / 2, metrics.markSize, metrics.markSize, extra);
    const gap = op === ops.gap ? gaps[extra] : undefined;
    pen += metrics.markSize + 3 + (gap !== undefined && hasCode(gap.kind) ? metrics.codeWidth : 0);
    if (count < 2) return;
    const digits = String(count).length * (metrics.characters[0x30] ?? metrics.otherCharacter) + 5;
    list.add(ops.count, lane, -1, pen - 1, middle, digits, 0, count, op === ops.good ? 1 : 0);
    pen += digits;
  };
  for (const { gaps: own, shown } of cluster.kinds) addMark(ops.gap, shown, own.length);
  if (cluster.good.length > 0) addMark(ops.good, cluster.isGoodOpen ? 1 : 0, cluster.good.length);
};

/**
 * Adds the clusters of a lane that a window shows. One whose first days are out of view stands at the window's edge for as long as any
 * of it is in view; where several would stand there, or the next would push it out, they are one, which opens exactly those.
 */
export const addClusters = (
  list: DisplayList,
  picture: ClusterPicture,
  crowd: Crowd,
  lane: number,
  y: number,
): void => {
  const { clusters } = crowd;
  const { scale, gaps, metrics } = picture;
  let next = firstBeyondEdge(clusters, picture);
  const nextLeft = (): number => {
    const cluster = clusters[next];
    return cluster === undefined ? Infinity : leftOf(cluster, picture);
  };
  let held = heldAtEdge(crowd, next, picture);
  const [first] = held;
  if (first === undefined) {
    // The marks of one that ends before the window may reach into it.
    const last = clusters[next - 1];
    if (last !== undefined && leftOf(last, picture) + last.width >= 0)
      addCluster(list, picture, last, lane, leftOf(last, picture), y);
  } else {
    // One with a gap in view is pushed on by the next, for as long as a mark of it is seen; a bar that is left keeps its mark.
    const left = Math.min(edge, nextLeft() - edge - first.width);
    const isPushed = clusters[next - 1] === first || clusters[next - 2] === first;
    const least = isPushed ? metrics.markSize : edge + first.width;
    if (held.length === 1 && left + first.width >= least) addCluster(list, picture, first, lane, left, y);
    else {
      let together = mergeClusters(held, gaps, metrics);
      while (nextLeft() < 2 * edge + together.width) {
        held = [together, ...clusters.slice(next, next + 1)];
        together = mergeClusters(held, gaps, metrics);
        next += 1;
      }
      addCluster(list, picture, together, lane, edge, y);
    }
  }
  for (; next < clusters.length; next++) {
    const cluster = clusters[next];
    if (cluster === undefined || nextLeft() > scale.width) break;
    addCluster(list, picture, cluster, lane, nextLeft(), y);
  }
};

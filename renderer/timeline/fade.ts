import type { LaidLevel } from '#shared/domain/layout/lay-out-lanes.ts';
import type { Place } from '#shared/domain/layout/walk.ts';

/** What recedes stays to be made out: it is there, and others held it. */
export const fadedAlpha = 0.2;

/**
 * Whether a mark recedes; what is no entry's alone does as soon as anything recedes.
 *
 * @param faded by the index of the entry, 1 for what recedes; absent where nothing does
 */
export const isFaded = (laid: LaidLevel, { lane, item }: Place, faded: Uint8Array | undefined): boolean => {
  if (faded === undefined) return false;
  const entry = laid.lanes[lane]?.items.entry[item] ?? -1;
  return entry < 0 || faded[entry] === 1;
};

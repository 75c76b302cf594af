/** The pinned lanes that stay where they are while the others scroll: how many from the top, and the pixels they take. */
export type PinnedBand = { readonly lanes: number; readonly height: number };

export const noBand: PinnedBand = { lanes: 0, height: 0 };

/** What scrolls keeps at least this share of what is seen, however many lanes are pinned. */
const mostOfSeen = 0.6;

/**
 * The pinned lanes that stay in view: from the first, as many as leave room for the others to scroll in. Where all lanes are
 * seen nothing scrolls and none needs to stay.
 *
 * @param isPinned of each lane, from the top: pinned lanes stand first.
 * @param bottoms where each lane ends, in pixels from the first heading, unscrolled.
 * @param seen the pixels that the lanes are seen through.
 */
export const pinnedBand = (isPinned: readonly boolean[], bottoms: readonly number[], seen: number): PinnedBand => {
  if ((bottoms.at(-1) ?? 0) <= seen) return noBand;
  let lanes = 0;
  while (isPinned[lanes] === true && (bottoms[lanes] ?? Infinity) <= seen * mostOfSeen) lanes += 1;
  return lanes === 0 ? noBand : { lanes, height: bottoms[lanes - 1] ?? 0 };
};

/** The tops of the lanes for the two parts of a scrolled ground; what belongs to the other part stands out of sight. */
export type BandTops = {
  readonly scrolled: readonly number[];
  readonly band: readonly number[];
  /** For lines from a lane of the band: an end that is scrolled under it stands at its lower edge, not in another lane. */
  readonly ends: readonly number[];
};

/**
 * Parts the lanes of a scrolled ground.
 *
 * @param tops of all lanes as they are seen, those of the band where they stay.
 * @param heights of the lanes, in pixels.
 */
export const partLanes = (
  { lanes, height }: PinnedBand,
  tops: readonly number[],
  heights: readonly number[],
  seen: number,
): BandTops => ({
  scrolled: tops.map((top, lane) => (lane < lanes ? -(heights[lane] ?? 0) - 1 : top)),
  band: tops.map((top, lane) => (lane < lanes ? top : seen + 1)),
  ends: tops.map((top, lane) => (lane < lanes ? top : Math.max(top, height))),
});

/** A key date to be named: days since 1970-01-01, and the pixels its name takes. In order of day. */
export type NamedDay = { readonly from: number; readonly width: number };

/**
 * The row in which each marker's name stands, to the right of its line, so that none touches another: the first row with
 * room, or -1 where none of the rows has any (its line is drawn all the same). The same for every window of a scale.
 *
 * @param scale pixels a day.
 */
export const markerRows = (markers: readonly NamedDay[], scale: number, mostRows: number): readonly number[] => {
  const ends: number[] = [];
  return markers.map(({ from, width }) => {
    const x = from * scale;
    const free = ends.findIndex((end) => end <= x);
    const row = free >= 0 ? free : ends.length < mostRows ? ends.length : -1;
    if (row >= 0) ends[row] = x + width;
    return row;
  });
};

/** Where a name stands in a strip: from its left edge, in pixels; undefined where it has no room. */
export type NamePlace = number | undefined;

/**
 * Places names beside their lines in one row, to the left of a line or else to its right, so that none touches another or
 * leaves the strip. The first and the last are placed before the others: they tell what the strip spans.
 *
 * @param lines the pixel of each line and the width of its name, in order.
 */
export const placeNames = (
  lines: readonly { readonly x: number; readonly width: number }[],
  stripWidth: number,
  beside = 4,
): readonly NamePlace[] => {
  const places: NamePlace[] = lines.map(() => undefined);
  const last = lines.length - 1;
  const order = [0, last, ...lines.keys()].filter((at, index, all) => at >= 0 && all.indexOf(at) === index);
  for (const at of order) {
    const line = lines[at];
    if (line === undefined) continue;
    const isFree = (left: number): boolean =>
      left >= 0 &&
      left + line.width <= stripWidth &&
      places.every((other, index) => {
        const width = lines[index]?.width ?? 0;
        return other === undefined || left >= other + width + beside || left + line.width + beside <= other;
      });
    places[at] = [line.x - beside - line.width, line.x + beside].find(isFree);
  }
  return places;
};

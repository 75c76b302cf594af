import type { OverviewLane } from '#shared/domain/layout/overview-columns.ts';
import { dayToX } from '#shared/domain/scale.ts';
import type { Scale } from '#shared/domain/scale.ts';
import { placeNames } from '#shared/domain/layout/marker-labels.ts';
import { overviewTicks } from './overview-axis.ts';
import type { DrawnMarker } from './paint-ground.ts';
import type { Palette } from './palette.ts';

/** Pixels of one column of density. */
export const overviewColumn = 3;

export type OverviewPicture = {
  readonly scale: Scale;
  readonly height: number;
  readonly lanes: readonly OverviewLane[];
  readonly markers: readonly DrawnMarker[];
  readonly periodFrom?: number | undefined;
  readonly periodTo?: number | undefined;
  readonly selectedDay?: number | undefined;
  /** Where something stands that is being looked for. */
  readonly foundDays: readonly number[];
  readonly palette: Palette;
  readonly family: string;
};

/** How dark the tick of a column is: with its entries, but never so dark that a gap were told from it by colour alone. */
export const tickShade = (count: number, most: number): number =>
  0.25 + (0.25 * Math.log2(count + 1)) / Math.log2(Math.max(most, 1) + 1);

/** The row of the markers' names, above the lines of the lanes. */
const top = 16;
const axisHeight = 24;

/** The whole span in a strip: a line for each lane, its entries as ticks that darken with number, its gaps darker and broader. */
export const paintOverview = (context: CanvasRenderingContext2D, picture: OverviewPicture): void => {
  const { scale, height, lanes, palette } = picture;
  const floor = height - axisHeight;
  context.clearRect(0, 0, scale.width, height);
  context.fillStyle = palette.shade;
  context.globalAlpha = 0.28;
  if (picture.periodFrom !== undefined)
    context.fillRect(0, top, Math.max(dayToX(scale, picture.periodFrom), 0), floor - top);
  if (picture.periodTo !== undefined) {
    const x = dayToX(scale, picture.periodTo);
    context.fillRect(x, top, Math.max(scale.width - x, 0), floor - top);
  }
  context.globalAlpha = 1;
  const line = (floor - top) / Math.max(lanes.length, 1);
  const tall = Math.max(Math.min(line - 1, 6), 1.5);
  for (const [index, lane] of lanes.entries()) {
    const y = top + index * line;
    context.fillStyle = palette.hairline;
    context.globalAlpha = 0.6;
    context.fillRect(0, Math.round(y + line / 2), scale.width, 1);
    let most = 1;
    for (const count of lane.entries) most = Math.max(most, count);
    context.fillStyle = palette.ink;
    for (const [column, count] of lane.entries.entries()) {
      if (count === 0) continue;
      context.globalAlpha = tickShade(count, most);
      context.fillRect(column * overviewColumn + 0.5, y + (line - tall) / 2, overviewColumn - 1, tall);
    }
    context.globalAlpha = 1;
    for (const [column, count] of lane.gaps.entries()) {
      if (count === 0) continue;
      context.fillStyle = palette.gap;
      context.fillRect(column * overviewColumn - 0.5, y + (line - tall) / 2 - 0.5, overviewColumn + 1, tall + 1);
    }
    for (const [column, count] of lane.good.entries()) {
      if (count === 0) continue;
      // Round, where a gap is square.
      context.fillStyle = palette.good;
      context.beginPath();
      context.arc((column + 0.5) * overviewColumn, y + line / 2, Math.max(tall / 2 + 0.5, 2.5), 0, Math.PI * 2);
      context.fill();
    }
  }
  context.font = `12px ${picture.family}`;
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  context.fillStyle = palette.muted;
  for (const tick of overviewTicks(scale.window, scale.width)) {
    const x = dayToX(scale, tick.day);
    context.fillRect(Math.round(x), floor, 1, 4);
    if (x > 26 && x < scale.width - 26) context.fillText(tick.label, x, floor + 14);
  }
  context.textAlign = 'left';
  context.font = `700 11.5px ${picture.family}`;
  const lines = [...picture.markers]
    .sort((a, b) => a.from - b.from)
    .map(({ title, from }) => ({ title, x: dayToX(scale, from), width: Math.ceil(context.measureText(title).width) }));
  context.fillStyle = palette.ink;
  for (const { x } of lines) context.fillRect(Math.round(x), 2, 1, floor - 2);
  for (const [index, left] of placeNames(lines, scale.width).entries()) {
    const named = lines[index];
    if (left === undefined || named === undefined) continue;
    context.fillStyle = palette.paper;
    context.fillRect(left - 2, 0, named.width + 4, top - 1);
    context.fillStyle = palette.ink;
    context.fillText(named.title, left, top / 2);
  }
  // Below the lanes, where no mark of theirs is covered: a small blue arrowhead that points up at each day.
  context.fillStyle = palette.selection;
  for (const day of picture.foundDays) {
    const x = dayToX(scale, day + 0.5);
    context.beginPath();
    context.moveTo(x, floor - 6);
    context.lineTo(x + 3.5, floor);
    context.lineTo(x - 3.5, floor);
    context.fill();
  }
  if (picture.selectedDay !== undefined) {
    const x = Math.round(dayToX(scale, picture.selectedDay));
    context.fillStyle = palette.selection;
    context.fillRect(x - 1, top, 2, floor - top);
  }
};

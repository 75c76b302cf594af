import { packClocks } from '#shared/domain/layout/clock-rulers.ts';
import type { DrawnClock, PackedClocks } from '#shared/domain/layout/clock-rulers.ts';
import { gatherFoldedClocks } from '#shared/domain/layout/folded-clocks.ts';
import type { FoldedClocks } from '#shared/domain/layout/folded-clocks.ts';
import { textWidth } from '#shared/domain/layout/metrics.ts';
import type { TimelineLane } from '#shared/domain/lanes/timeline-lane.ts';
import { dayToX, levelScale } from '#shared/domain/scale.ts';
import type { Scale } from '#shared/domain/scale.ts';
import type { DrawnType } from './measure-type.ts';
import type { Palette } from './palette.ts';

export type ClockPicture = {
  readonly level: number;
  readonly scale: Scale;
  /** The bottom of each lane's own rows, where its clocks begin. */
  readonly bottoms: (lane: number) => number | undefined;
  readonly height: number;
  readonly type: DrawnType;
  readonly palette: Palette;
};

/** The clocks below their lanes: how much room they take at a zoom level, and how they are drawn in it. */
export type ClockStrip = {
  /** True where other clocks than before are to be drawn. */
  readonly show: (clocks: readonly DrawnClock[], lanes: readonly TimelineLane[]) => boolean;
  /** Sizes of type changed. */
  readonly forget: () => void;
  /** Pixels below a lane, at a zoom level. */
  readonly height: (lane: number, level: number, type: DrawnType) => number;
  readonly paint: (context: CanvasRenderingContext2D, picture: ClockPicture) => void;
};

const rowHeight = (type: DrawnType): number => Math.round(type.metrics.dotSize * 2.2) + 8;
/** In a folded lane the words stand beside the line, not above it. */
const foldedRowHeight = (type: DrawnType): number => Math.round(type.metrics.dotSize * 1.4) + 6;
const edge = 4;

const paintLine = (context: CanvasRenderingContext2D, clock: DrawnClock, y: number, picture: ClockPicture): void => {
  const { scale, palette } = picture;
  const x = (day: number): number => Math.min(Math.max(dayToX(scale, day), -10), scale.width + 10);
  const [from, to] = [x(clock.from), x(clock.to)];
  const over = clock.overFrom === undefined ? to : x(clock.overFrom);
  context.fillStyle = clock.confirmed ? palette.ink : palette.muted;
  context.fillRect(from, y, Math.max(over - from, 1), 1.5);
  context.fillRect(from, y - 3, 1.5, 7);
  if (clock.overFrom !== undefined) {
    context.fillStyle = palette.gap;
    context.fillRect(over, y - 1, Math.max(to - over, 2), 4);
    context.fillStyle = palette.ink;
  }
  if (clock.open) {
    // Runs on: dots up to its limit where that lies ahead.
    const end = clock.limit !== undefined && clock.limit > clock.to ? x(clock.limit) : to + 10;
    for (let at = to + 3; at < end; at += 5) context.fillRect(at, y, 2, 1.5);
  } else {
    context.beginPath();
    context.arc(to, y + 0.75, 3, 0, Math.PI * 2);
    context.fill();
  }
  if (clock.limit !== undefined) {
    context.fillStyle = palette.ink;
    context.fillRect(Math.round(x(clock.limit)) - 1, y - 5, 2, 11);
  }
};

/** The clocks of a folded lane on one line, with their count beside it: after their end, or at the edge of what is seen. */
const paintFolded = (
  context: CanvasRenderingContext2D,
  { clocks, from, to, words }: FoldedClocks,
  y: number,
  picture: ClockPicture,
): void => {
  const { scale, type, palette } = picture;
  const width = textWidth(words, words.length, type.metrics) + edge;
  const [left, right] = [dayToX(scale, from), dayToX(scale, to) + 3 * edge];
  if (left > scale.width || right + width < 0) return;
  for (const clock of clocks) paintLine(context, clock, y, picture);
  const x = Math.max(Math.min(right, scale.width - width), left + 3 * edge);
  context.font = type.font;
  context.textBaseline = 'middle';
  context.fillStyle = palette.paper;
  if (x < right) context.fillRect(x - edge, y - 7, width + edge, 14);
  context.fillStyle = clocks.every(({ confirmed }) => confirmed) ? palette.ink : palette.muted;
  context.fillText(words, x, y + 1);
  context.textBaseline = 'alphabetic';
};

export const createClockStrip = (): ClockStrip => {
  let clocks: readonly DrawnClock[] = [];
  let lanes: readonly TimelineLane[] = [];
  let isFolded: readonly boolean[] = [];
  let widths: readonly number[] | undefined;
  let packed:
    { readonly level: number; readonly at: PackedClocks; readonly folded: readonly FoldedClocks[] } | undefined;

  const widthsOf = (type: DrawnType): readonly number[] =>
    (widths ??= clocks.map(({ words }) => Math.ceil(textWidth(words, words.length, type.metrics)) + 2 * edge));

  const packedAt = (level: number, type: DrawnType) => {
    if (packed?.level === level) return packed;
    const scale = levelScale(level);
    const widthOf = (words: string): number => textWidth(words, words.length, type.metrics) + 3 * edge;
    packed = {
      level,
      at: packClocks(clocks, widthsOf(type), scale, isFolded),
      folded: gatherFoldedClocks(clocks, isFolded, scale, widthOf),
    };
    return packed;
  };

  return {
    show: (next, over) => {
      if (next === clocks && over === lanes) return false;
      const wasEmpty = clocks.length === 0 && next.length === 0;
      clocks = next;
      lanes = over;
      isFolded = lanes.map(({ folded }) => folded === true);
      widths = undefined;
      packed = undefined;
      return !wasEmpty;
    },
    forget: () => {
      widths = undefined;
      packed = undefined;
    },
    height: (lane, level, type) =>
      clocks.length === 0
        ? 0
        : (packedAt(level, type).at.rows[lane] ?? 0) *
          (isFolded[lane] === true ? foldedRowHeight(type) : rowHeight(type)),
    paint: (context, picture) => {
      const { scale, type, palette, height } = picture;
      if (clocks.length === 0) return;
      const { at, folded } = packedAt(picture.level, type);
      const all = widthsOf(type);
      const tall = rowHeight(type);
      context.font = type.font;
      context.textAlign = 'left';
      context.textBaseline = 'alphabetic';
      for (let index = 0; index < clocks.length; index++) {
        const clock = clocks[index];
        const bottom = clock === undefined ? undefined : picture.bottoms(clock.lane);
        if (clock === undefined || bottom === undefined || isFolded[clock.lane] === true) continue;
        const y = bottom + (at.row[index] ?? 0) * tall;
        if (y > height || y + tall < 0) continue;
        const width = all[index] ?? 0;
        const from = dayToX(scale, clock.from);
        const end = Math.max(dayToX(scale, Math.max(clock.to, clock.limit ?? clock.to)), from + width);
        if (end < 0 || from > scale.width) continue;
        // Words stay in view for as long as any of their clock does.
        const x = Math.max(Math.min(Math.max(from, edge), scale.width - width), from - Math.max(width, 0));
        context.fillStyle = clock.confirmed ? palette.ink : palette.muted;
        context.fillText(clock.words, x, y + tall - 9);
        paintLine(context, clock, y + tall - 5, picture);
      }
      for (const together of folded) {
        const bottom = picture.bottoms(together.lane);
        if (bottom === undefined || bottom > height || bottom + tall < 0) continue;
        paintFolded(context, together, bottom + foldedRowHeight(type) / 2 - 3, picture);
      }
    },
  };
};

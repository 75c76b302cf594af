import { displayFlags, ops } from '#shared/domain/layout/display-list.ts';
import type { DisplayList } from '#shared/domain/layout/display-list.ts';
import { factsOfGap } from '#shared/domain/gap-kinds.ts';
import { hasCode, itemFlags } from '#shared/domain/layout/lane-items.ts';
import { labelOf } from '#shared/domain/layout/lay-out-lanes.ts';
import type { LaidLevel } from '#shared/domain/layout/lay-out-lanes.ts';
import type { EntryColumns, Gap } from '#shared/model.ts';
import { fadedAlpha, isFaded } from './fade.ts';
import type { DrawnType } from './measure-type.ts';
import { paintGap, paintGood } from './paint-marks.ts';
import type { Palette } from './palette.ts';

export type PaintSubject = {
  readonly laid: LaidLevel;
  readonly entries: EntryColumns;
  readonly gaps: readonly Gap[];
  readonly palette: Palette;
  readonly type: DrawnType;
  /** What the pointer is on, to be lifted a little. */
  readonly hovered?: { readonly lane: number; readonly item: number } | undefined;
  readonly hasFocus: boolean;
  /** By the index of the entry, 1 for what recedes. */
  readonly faded?: Uint8Array | undefined;
};

const circle = (context: CanvasRenderingContext2D, x: number, y: number, size: number): void => {
  context.beginPath();
  context.arc(x + size / 2, y + size / 2, size / 2, 0, Math.PI * 2);
};

/** The words that are shown of a longer label: no space and no stop before the ellipsis. */
const cutLabel = (text: string, shown: number): string => {
  let end = shown;
  while (end > 1 && ' .,:;-–—('.includes(text[end - 1] ?? '')) end--;
  return `${text.slice(0, end)}…`;
};

const paintDots = (context: CanvasRenderingContext2D, x: number, y: number, width: number): void => {
  for (let at = 0; at < width; at += 4) context.fillRect(x + at, y, 1.5, 1.2);
};

/** A span as wide as its precision: an outline, its ends soft where the date is approximate, dashed where it is uncertain. */
const paintSpan = (
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  w: number,
  h: number,
  flags: number,
): void => {
  const soft = (flags & itemFlags.approximate) !== 0;
  const full = context.globalAlpha;
  const line = (from: number, to: number, alpha: number): void => {
    if (to <= from) return;
    context.globalAlpha = full * alpha;
    context.beginPath();
    context.moveTo(from, y + 0.5);
    context.lineTo(to, y + 0.5);
    context.moveTo(from, y + h - 0.5);
    context.lineTo(to, y + h - 0.5);
    context.stroke();
  };
  if ((flags & itemFlags.uncertain) !== 0) context.setLineDash([3, 3]);
  if (soft) {
    const ramp = Math.min(w / 3, 36);
    line(x + ramp, x + w - ramp, 1);
    for (const [part, alpha] of [0.25, 0.5, 0.75].entries()) {
      line(x + (ramp * part) / 3, x + (ramp * (part + 1)) / 3, alpha);
      line(x + w - (ramp * (part + 1)) / 3, x + w - (ramp * part) / 3, alpha);
    }
    context.globalAlpha = full;
  } else context.strokeRect(x + 0.5, y + 0.5, Math.max(w - 1, 1), h - 1);
  context.setLineDash([]);
};

/** An end that the record leaves open: dashes that thin out, and the head of an arrow. */
const paintOpenEnd = (context: CanvasRenderingContext2D, from: number, y: number, length: number): void => {
  const sign = Math.sign(length);
  context.beginPath();
  for (let at = 2; at < Math.abs(length) - 3; at += 5) {
    context.moveTo(from + sign * at, y);
    context.lineTo(from + sign * (at + 2.5), y);
  }
  const tip = from + length;
  context.moveTo(tip - sign * 4, y - 3.5);
  context.lineTo(tip, y);
  context.lineTo(tip - sign * 4, y + 3.5);
  context.stroke();
};

const strengthOf = ({ laid, faded }: PaintSubject, op: number, lane: number, item: number): number => {
  // The ground of a count hides what it counts.
  if (faded === undefined || op === ops.cluster) return 1;
  const isOfMany = op === ops.density || op === ops.count;
  return isOfMany || isFaded(laid, { lane, item }, faded) ? fadedAlpha : 1;
};

/**
 * Paints a display list on a canvas; the second painter, for SVG, takes the same list. Nothing is decided here but how a
 * mark looks.
 */
export const paintList = (context: CanvasRenderingContext2D, list: DisplayList, subject: PaintSubject): void => {
  const { laid, entries, gaps, palette, type, hovered } = subject;
  const { metrics } = type;
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  for (let at = 0; at < list.count; at++) {
    const op = list.op[at] ?? 0;
    const x = list.x[at] ?? 0;
    const y = list.y[at] ?? 0;
    const w = list.w[at] ?? 0;
    const h = list.h[at] ?? 0;
    const flags = list.flags[at] ?? 0;
    const lane = list.lane[at] ?? 0;
    const item = list.item[at] ?? 0;
    const selected = (flags & displayFlags.selected) !== 0;
    const full = strengthOf(subject, op, lane, item);
    context.globalAlpha = full;
    const quiet = (flags & displayFlags.muted) !== 0;
    const colour = quiet ? palette.muted : palette.ink;
    switch (op) {
      case ops.body: {
        const pointed = hovered?.lane === lane && hovered.item === item;
        if (!selected && !pointed) break;
        context.fillStyle = selected ? palette.selectionWash : palette.paper;
        context.strokeStyle = selected ? palette.selection : palette.muted;
        context.lineWidth = selected ? (subject.hasFocus ? 3 : 1.5) : 1;
        context.beginPath();
        context.roundRect(x - 4, y - 0.5, w + 8, h + 1, 4);
        context.fill();
        context.stroke();
        break;
      }
      case ops.dot: {
        context.fillStyle = colour;
        context.strokeStyle = colour;
        context.lineWidth = 1.5;
        if ((flags & (itemFlags.uncertain | itemFlags.approximate)) !== 0) {
          circle(context, x + 0.75, y + 0.75, w - 1.5);
          context.fillStyle = palette.paper;
          context.fill();
          if ((flags & itemFlags.uncertain) !== 0) context.setLineDash([2, 1.6]);
          context.stroke();
          context.setLineDash([]);
        } else {
          circle(context, x, y, w);
          context.fill();
        }
        context.lineWidth = 1.2;
        if ((flags & itemFlags.openLeft) !== 0) paintOpenEnd(context, x, y + h / 2, -metrics.openEnd);
        break;
      }
      case ops.span: {
        context.strokeStyle = (flags & displayFlags.ofGap) !== 0 ? palette.gap : colour;
        context.lineWidth = 1.2;
        if (h <= 4) {
          const isGap = (flags & displayFlags.ofGap) !== 0;
          context.fillStyle = isGap ? palette.gap : palette.muted;
          context.globalAlpha = isGap ? full : full * 0.4;
          context.fillRect(x, y, Math.max(w, 2), h);
        } else paintSpan(context, x, y, Math.max(w, 3), h, flags);
        break;
      }
      case ops.tick:
        context.fillStyle = palette.ink;
        context.fillRect(x, y, w, h);
        break;
      case ops.density:
        context.fillStyle = palette.muted;
        context.fillRect(x, y, w, h);
        break;
      case ops.gap: {
        const gap = gaps[list.extra[at] ?? -1];
        if (gap === undefined) break;
        paintGap(context, gap, x, y, w, palette);
        if (!hasCode(gap.kind)) break;
        context.font = type.small;
        context.fillStyle = gap.state === 'set-aside' ? palette.muted : palette.gap;
        context.fillText(factsOfGap(gap).code, x + w + 4, y + h / 2 + 1);
        break;
      }
      case ops.good:
        paintGood(context, x, y, w, palette, (list.extra[at] ?? 0) === 1);
        break;
      case ops.cluster:
        context.fillStyle = palette.paper;
        context.fillRect(x, y, w, h);
        break;
      case ops.count:
        context.fillStyle = flags === 1 ? palette.good : palette.gap;
        context.font = type.bold;
        context.fillText(String(list.extra[at] ?? 0), x, y + 0.5);
        break;
      case ops.label: {
        const laneItems = laid.lanes[lane]?.items;
        if (laneItems === undefined) break;
        const text = labelOf(laneItems, item, entries, gaps);
        const shown = list.extra[at] ?? text.length;
        const entry = laneItems.entry[item] ?? -1;
        context.font = type.font;
        context.fillStyle = entry < 0 && !quiet ? palette.gap : colour;
        context.fillText(shown < text.length ? cutLabel(text, shown) : text, x, y + 0.5);
        // A lane that nobody has confirmed: dotted under its words, so that it is told without colour.
        if (quiet && entry >= 0) paintDots(context, x, y + type.metrics.rowHeight * 0.38, w);
        if ((flags & itemFlags.openRight) !== 0) {
          context.strokeStyle = colour;
          context.lineWidth = 1.2;
          paintOpenEnd(context, x + w + 4, y, metrics.openEnd - 4);
        }
        break;
      }
      case ops.tie:
        context.strokeStyle = palette.ink;
        context.lineWidth = 1.2;
        context.setLineDash([1, 3]);
        context.beginPath();
        context.moveTo(x, y);
        context.lineTo(x, y + h);
        context.stroke();
        context.setLineDash([]);
        break;
      case ops.tieEnd:
        circle(context, x, y, w);
        context.fillStyle = palette.paper;
        context.strokeStyle = palette.ink;
        context.lineWidth = 1.4;
        context.fill();
        context.stroke();
        break;
    }
  }
  context.globalAlpha = 1;
};

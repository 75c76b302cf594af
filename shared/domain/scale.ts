/** What is in view: days since 1970-01-01, fractional; `from` is before `to`. */
export type DayWindow = { readonly from: number; readonly to: number };

/** How far a window may go: days, and the narrowest and the widest window in days. */
export type WindowLimits = {
  readonly earliest: number;
  readonly latest: number;
  readonly narrowest: number;
  readonly widest: number;
};

/** A window laid over so many pixels. */
export type Scale = { readonly window: DayWindow; readonly width: number };

/** Pixels a day is wide. A window without width counts as one pixel a day, so that nothing divides by nothing. */
export const pixelsPerDay = ({ window, width }: Scale): number => {
  const days = window.to - window.from;
  return days > 0 && width > 0 ? width / days : 1;
};

/** The pixel, from the left edge, at which a day stands. */
export const dayToX = (scale: Scale, day: number): number => (day - scale.window.from) * pixelsPerDay(scale);

/** The day that stands at a pixel: the inverse of `dayToX`. */
export const xToDay = (scale: Scale, x: number): number => scale.window.from + x / pixelsPerDay(scale);

/**
 * The zoom level of a scale: rows are packed once for each level, for the smallest scale that belongs to it, so that
 * what had room there has room everywhere in it. Levels are powers of two; level 0 is one pixel a day.
 */
export const zoomLevel = (pixelsADay: number): number => Math.floor(Math.log2(pixelsADay) + 1e-9);

/** The smallest scale, in pixels a day, of a zoom level. */
export const levelScale = (level: number): number => 2 ** level;

const between = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/** The limits for entries that reach from one day to another: the whole span with a margin, down to two days. */
export const limitsFor = (first: number, last: number): WindowLimits => {
  const span = Math.max(last - first, 14);
  const margin = Math.max(7, span * 0.04);
  return {
    earliest: first - margin - span * 0.5,
    latest: first + span + margin + span * 0.5,
    narrowest: 2,
    widest: span + 2 * margin,
  };
};

/** The window that shows everything between two days, with a margin at both ends. */
export const wholeSpan = (first: number, last: number): DayWindow => {
  const span = Math.max(last - first, 14);
  const margin = Math.max(7, span * 0.04);
  return { from: first - margin, to: first + span + margin };
};

/** Brings a window within its limits: its width first, about its middle, then its place. */
export const keepWithin = (window: DayWindow, limits: WindowLimits): DayWindow => {
  const days = between(window.to - window.from, limits.narrowest, limits.widest);
  const middle = (window.from + window.to) / 2;
  const from = between(middle - days / 2, limits.earliest, Math.max(limits.earliest, limits.latest - days));
  return { from, to: from + days };
};

/** Moves a window by days (negative: to earlier ones), within its limits. */
export const panBy = (window: DayWindow, days: number, limits: WindowLimits): DayWindow =>
  keepWithin({ from: window.from + days, to: window.to + days }, limits);

/**
 * Zooms about a day, which stays at its pixel as far as the limits allow. A factor below 1 shows fewer days.
 */
export const zoomAbout = (window: DayWindow, day: number, factor: number, limits: WindowLimits): DayWindow => {
  const days = window.to - window.from;
  const wanted = between(days * factor, limits.narrowest, limits.widest);
  const share = days > 0 ? (day - window.from) / days : 0.5;
  const from = day - share * wanted;
  return keepWithin({ from, to: from + wanted }, limits);
};

/** The nearest window, of the same width, that shows a span with a tenth of the window to spare; unmoved if it does. */
export const bringIntoView = (window: DayWindow, first: number, last: number, limits: WindowLimits): DayWindow => {
  const days = window.to - window.from;
  const spare = days * 0.1;
  if (first >= window.from + spare && Math.min(last, first + days * 0.5) <= window.to - spare) return window;
  const to = first < window.from + spare ? first - spare : Math.min(last, first + days * 0.5) + spare - days;
  return keepWithin({ from: to, to: to + days }, limits);
};

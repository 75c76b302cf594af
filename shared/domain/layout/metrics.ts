/** The sizes a layout is made of, in pixels. The painter's fonts decide them; a room has larger ones. */
export type LayoutMetrics = {
  readonly rowHeight: number;
  /** The height of the row of ticks and counts below the rows with labels. */
  readonly crowdHeight: number;
  /** Above the first row and below the last of a lane. */
  readonly lanePadding: number;
  readonly headingHeight: number;
  /** A lane that needs no more rows than this gets them, even if the lanes then have to be scrolled. */
  readonly rowsAlways: number;
  /** The side of a mark's square: gaps, good practice. */
  readonly markSize: number;
  /** The two letters beside a triangle, which several kinds share, and the space before them. */
  readonly codeWidth: number;
  readonly dotSize: number;
  /** Between a mark and its label, and between a label and what follows it. */
  readonly gapBeside: number;
  /** The width of an arrow into the unknown, at an open end. */
  readonly openEnd: number;
  /** The longest label drawn, in characters; a longer one is cut at a word. */
  readonly fullLabel: number;
  readonly shortLabel: number;
  /** Pixels of each character: code units 0 to 255, and what any other is taken to be. */
  readonly characters: Float32Array;
  readonly otherCharacter: number;
};

/**
 * The sizes where lanes are many and the height is small: the same type, less air, and headings that are a rule between
 * sections instead of a line of their own.
 */
export const compactMetrics = (metrics: LayoutMetrics): LayoutMetrics => ({
  ...metrics,
  rowHeight: Math.round(metrics.rowHeight * 0.86),
  crowdHeight: Math.round(metrics.markSize * 0.93) + 1,
  markSize: Math.round(metrics.markSize * 0.93),
  lanePadding: 1,
  headingHeight: 0,
  // Two rows are no taller than one with its ticks.
  rowsAlways: 2,
});

/** Whether so many lanes, each with a row and its ticks, are taller than what they are seen through. */
export const isTight = (height: number, lanes: number, headings: number, metrics: LayoutMetrics): boolean =>
  lanes * (2 * metrics.lanePadding + metrics.rowHeight + metrics.crowdHeight) + headings * metrics.headingHeight >
  height;

/** The width of the first `length` characters of a text, in pixels. */
export const textWidth = (text: string, length: number, metrics: LayoutMetrics): number => {
  let width = 0;
  const end = Math.min(length, text.length);
  for (let at = 0; at < end; at++) width += metrics.characters[text.charCodeAt(at)] ?? metrics.otherCharacter;
  return width;
};

/**
 * How many characters of a label are shown where `most` are allowed: all, or up to the last word that fits; a cut label
 * is followed by an ellipsis, which counts as one.
 */
export const shownLength = (text: string, most: number): number => {
  if (text.length <= most) return text.length;
  const space = text.lastIndexOf(' ', most - 1);
  return space > most / 2 ? space : most - 1;
};

/**
 * How many characters of a label are shown in so many pixels: all, or up to the last word that fits with its ellipsis.
 * Never fewer than `least`, which have been given room already.
 */
export const lengthWithin = (text: string, pixels: number, least: number, metrics: LayoutMetrics): number => {
  if (least >= text.length) return text.length;
  const ellipsis = (metrics.characters[0x2e] ?? 0) + metrics.otherCharacter;
  let width = 0;
  let word = least;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20 && at > least && width + ellipsis <= pixels) word = at;
    width += metrics.characters[code] ?? metrics.otherCharacter;
    if (width > pixels) return word;
  }
  return text.length;
};

/** The width of so many characters of a label, with an ellipsis where they are not all. */
export const widthOfShown = (text: string, length: number, metrics: LayoutMetrics): number => {
  const cut = length < text.length ? (metrics.characters[0x2e] ?? 0) + metrics.otherCharacter : 0;
  return Math.ceil(textWidth(text, length, metrics) + cut);
};

/** The width of a label as it is shown, its ellipsis included. */
export const labelWidth = (text: string, most: number, metrics: LayoutMetrics): number =>
  widthOfShown(text, shownLength(text, most), metrics);

import type { LayoutMetrics } from '#shared/domain/layout/metrics.ts';
import { alwaysGiven } from '#shared/domain/layout/row-budget.ts';

/** The type of the drawing and the sizes that follow from it. */
export type DrawnType = {
  readonly font: string;
  readonly bold: string;
  readonly small: string;
  readonly metrics: LayoutMetrics;
};

const numberOf = (text: string, otherwise: number): number => {
  const value = Number.parseFloat(text);
  return Number.isFinite(value) && value > 0 ? value : otherwise;
};

/** The size of the drawing's type in pixels. */
export const sizeOfType = (element: Element): number =>
  numberOf(getComputedStyle(element).getPropertyValue('--timeline-type'), 14);

/** Reads the size of type from `--timeline-type` and measures its characters once. */
export const measureType = (element: Element, context: CanvasRenderingContext2D): DrawnType => {
  const style = getComputedStyle(element);
  const size = sizeOfType(element);
  const family = style.fontFamily;
  const font = `${String(size)}px ${family}`;
  context.font = font;
  const characters = new Float32Array(256);
  for (let code = 32; code < 256; code++) {
    // Between the two halves stand no letters.
    if (code === 127) code = 160;
    characters[code] = context.measureText(String.fromCharCode(code)).width;
  }
  return {
    font,
    bold: `600 ${String(size)}px ${family}`,
    small: `600 ${String(Math.round(size * 0.78))}px ${family}`,
    metrics: {
      rowHeight: Math.round(size * 1.62),
      crowdHeight: Math.round(size * 1.3),
      lanePadding: 5,
      headingHeight: Math.round(size * 1.9),
      rowsAlways: alwaysGiven,
      markSize: Math.round(size * 1.1),
      codeWidth: Math.ceil(size * 1.45),
      dotSize: Math.round(size * 0.58),
      gapBeside: Math.round(size * 0.44),
      openEnd: Math.round(size * 2),
      fullLabel: 34,
      shortLabel: 20,
      characters,
      otherCharacter: size,
    },
  };
};

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tickShade } from '../../../../renderer/timeline/paint-overview.ts';

const tokens = readFileSync(join(import.meta.dirname, '../../../../renderer/ui/tokens.css'), 'utf8');
const themes = { light: tokens.split('@media')[0] ?? '', dark: tokens.split("[data-theme='dark'] {")[1] ?? '' };

type Rgb = readonly [red: number, green: number, blue: number];
const colour = (theme: string, name: string): Rgb => {
  const hex = new RegExp(`--${name}: #([0-9a-f]{6})`).exec(theme)?.[1] ?? '';
  const part = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return [part(0), part(2), part(4)];
};
const over = (ink: Rgb, paper: Rgb, alpha: number): Rgb => {
  const mix = (at: 0 | 1 | 2): number => ink[at] * alpha + paper[at] * (1 - alpha);
  return [mix(0), mix(1), mix(2)];
};
/** Relative luminance, and the contrast of two colours by it (WCAG 2.2): what is left of them without colour. */
const luminance = (rgb: Rgb): number => {
  const [red, green, blue] = rgb.map((part) => (part <= 10 ? part / 3294 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
};
const contrast = (one: Rgb, other: Rgb): number => {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
};

describe.each(Object.entries(themes))('the overview without colour, %s', (_, theme) => {
  const [paper, ink] = [colour(theme, 'paper'), colour(theme, 'ink')];

  it('tells gaps and good practice from the fullest column of entries by lightness', () => {
    const fullest = over(ink, paper, tickShade(9, 9));
    for (const name of ['gap', 'good']) expect(contrast(colour(theme, name), fullest)).toBeGreaterThan(1.5);
  });

  it('still shows a column with one entry on the paper', () => {
    expect(contrast(over(ink, paper, tickShade(1, 200)), paper)).toBeGreaterThan(1.5);
  });
});

import type { GapShape } from '#shared/domain/gap-kinds.ts';

/** A shape in a square of 16: the part that fills, its left half, lines cut into the fill, and lines beside it. */
export type GapOutline = {
  readonly body: string;
  readonly half: string;
  readonly inside: string;
  readonly outside: string;
};

const ring = (x: number): string => `M${x - 3.9} 8a3.9 3.9 0 1 0 7.8 0a3.9 3.9 0 1 0-7.8 0Z`;

export const gapOutlines: Readonly<Record<GapShape, GapOutline>> = {
  'slashed-circle': {
    body: 'M1.8 8a6.2 6.2 0 1 0 12.4 0a6.2 6.2 0 1 0-12.4 0Z',
    half: 'M8 1.8a6.2 6.2 0 0 0 0 12.4Z',
    inside: 'M3.7 3.7l8.6 8.6',
    outside: '',
  },
  'empty-page': {
    body: 'M3 1.8h6.4l3.6 3.6v8.8H3Z',
    half: 'M3 1.8h5v12.4H3Z',
    inside: 'M9.4 1.8v3.6H13',
    outside: '',
  },
  'broken-arrow': {
    body: 'M8.6 3.4l5.4 4.6l-5.4 4.6Z',
    half: 'M8.6 3.4l5.4 4.6H8.6Z',
    inside: '',
    outside: 'M0.6 8h2.6M5 8h1.8',
  },
  'linked-rings': { body: `${ring(5.2)}${ring(10.8)}`, half: ring(5.2), inside: '', outside: '' },
  triangle: { body: 'M8 2l6.4 11.6H1.6Z', half: 'M8 2v11.6H1.6Z', inside: '', outside: '' },
};

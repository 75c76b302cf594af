import type { Hit } from './find-query.ts';

/** A piece of a text around its first hit, with the hits as places in the piece. */
export type Excerpt = { readonly text: string; readonly hits: readonly Hit[] };

const before = 40;
const most = 160;

/** Never between the two halves of one letter. */
const whole = (text: string, place: number): number => {
  const unit = text.charCodeAt(place);
  return unit >= 0xdc00 && unit <= 0xdfff ? place + 1 : place;
};

/** Cuts a text to the words around its first hit; what was cut away is told by an ellipsis. */
export const excerpt = (text: string, hits: readonly Hit[]): Excerpt => {
  const first = hits[0]?.start ?? 0;
  const space = text.lastIndexOf(' ', Math.max(first - before, 0));
  const from = first <= before ? 0 : whole(text, space >= 0 ? space + 1 : first - before);
  const to = whole(text, Math.min(from + most, text.length));
  const lead = from === 0 ? '' : '… ';
  const shift = lead.length - from;
  return {
    text: `${lead}${text.slice(from, to)}${to < text.length ? ' …' : ''}`,
    hits: hits
      .filter(({ start }) => start < to)
      .map(({ start, end }) => ({ start: start + shift, end: Math.min(end, to) + shift })),
  };
};

import type { Evidence } from '#shared/model.ts';

export type Piece = { readonly text: string; readonly marked: boolean };

/**
 * A cell cut into pieces, those that a finding rests on marked. Offsets are UTF-16 in the cell as imported; overlapping
 * spans become one, what lies outside the cell is left out, and the pieces together are always the whole cell.
 */
export const splitByEvidence = (
  cell: string,
  evidence: readonly Pick<Evidence, 'start' | 'end'>[],
): readonly Piece[] => {
  const spans = evidence
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(cell.length, end) }))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    if (from > at) pieces.push({ text: cell.slice(at, from), marked: false });
    const previous = pieces.at(-1);
    if (previous?.marked === true && from === at)
      pieces[pieces.length - 1] = { text: previous.text + cell.slice(from, end), marked: true };
    else pieces.push({ text: cell.slice(from, end), marked: true });
    at = end;
  }
  if (at < cell.length) pieces.push({ text: cell.slice(at), marked: false });
  return pieces;
};

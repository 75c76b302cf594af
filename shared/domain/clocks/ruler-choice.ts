import type { Marker } from '../../model.ts';
import { formatDay } from '../calendar.ts';
import type { Ruler } from './rulers.ts';

/** A ruler that can stand above the lanes, under the id by which the view keeps it. */
export type RulerChoice = { readonly id: string; readonly ruler: Ruler };

const tellsOfBirth = /\b(?:birth|born)\b/i;

/** A key date on one day as a ruler: the age of the child whose birth it is, else the days since. */
const rulerOfMarker = ({ id, title, when }: Marker): readonly RulerChoice[] => {
  const { earliest, latest } = when;
  if (earliest === undefined || earliest !== latest) return [];
  const isBirth = tellsOfBirth.test(title);
  const ruler: Ruler = {
    id,
    title: isBirth ? `Age since ${title}` : `Days since ${title}`,
    counts: isBirth ? 'age' : 'days',
    zero: earliest,
    basis: `key date ${title}, ${formatDay(earliest)}`,
  };
  return [{ id: `marker:${String(id)}`, ruler }];
};

/** The rulers of a review, and one for each of its key dates. */
export const rulerChoices = (rulers: readonly Ruler[], markers: readonly Marker[]): readonly RulerChoice[] => [
  ...rulers.map((ruler) => ({ id: `ruler:${String(ruler.id)}`, ruler })),
  ...markers.flatMap(rulerOfMarker),
];

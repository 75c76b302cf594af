import type { DateReading } from '../../model.ts';
import { readDateCell } from '../when/read-date-cell.ts';

/** What a column of its own may say of how exact the date beside it is. */
type Stated = 'exact' | 'approximate' | 'uncertain' | 'month' | 'year';

const stated: ReadonlyMap<string, Stated> = new Map(
  (
    [
      ['exact', 'exact day full known certain precise confirmed date definite'],
      ['approximate', 'approximate approx circa c about around estimated estimate est roughly'],
      ['uncertain', 'uncertain unsure unclear unconfirmed possible probable conflict disputed doubtful'],
      ['month', 'month monthly'],
      ['year', 'year yearly'],
    ] as const
  ).flatMap(([meaning, words]) => words.split(' ').map((word) => [word, meaning] as const)),
);

/** "date_uncertain" and "source conflict" are uncertain; what names several things at once is not understood. */
const meaningOf = (cell: string): Stated | undefined => {
  const words = cell.toLowerCase().match(/\p{L}+/gu) ?? [];
  const telling = words.filter((word) => !['date', 'source', 'only', 'to', 'the', 'level'].includes(word));
  const [first, ...others] = (telling.length === 0 ? words : telling).map((word) => stated.get(word));
  return others.every((other) => other === first) ? first : undefined;
};

const widened = (reading: DateReading, to: string): DateReading => {
  const wider = readDateCell(to);
  const { asWritten, time } = reading.when;
  const within =
    wider.when.earliest !== undefined &&
    reading.when.earliest !== undefined &&
    reading.when.latest !== undefined &&
    reading.when.earliest.startsWith(to) &&
    reading.when.latest.startsWith(to);
  return within ? { ...reading, when: { ...wider.when, asWritten, time, certainty: reading.when.certainty } } : reading;
};

const qualified = (reading: DateReading, certainty: 'approximate' | 'uncertain'): DateReading => {
  if (reading.when.certainty === 'uncertain') return reading;
  const sign = certainty === 'approximate' ? '~' : '?';
  const edtf = reading.when.edtf?.replace(/(\d)(?=$|\/)/gu, `$1${sign}`);
  return { ...reading, when: { ...reading.when, certainty, edtf } };
};

/**
 * A reading as the column beside its date says how exact it is: "month" makes 2013-06-01 all of June 2013, "approximate"
 * a date that is about right. Nothing is ever made more exact than it was written.
 *
 * @returns the problem where the column's words were not understood; the reading then stands as it was
 */
export const asStated = (
  reading: DateReading,
  cell: string,
): { readonly reading: DateReading; readonly problem?: string } => {
  const meaning = meaningOf(cell);
  const { earliest } = reading.when;
  if (meaning === undefined)
    return { reading, problem: 'How exact the date is could not be understood here; the date was kept: check it.' };
  if (meaning === 'exact' || earliest === undefined) return { reading };
  const changed =
    meaning === 'month' || meaning === 'year'
      ? widened(reading, earliest.slice(0, meaning === 'month' ? 7 : 4))
      : qualified(reading, meaning);
  if (changed === reading) return { reading };
  return {
    reading: {
      ...changed,
      explanation: `${reading.explanation} A column of its own says how exact it is: ${cell.trim()}.`,
    },
  };
};

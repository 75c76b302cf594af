import moment from 'moment';
import type { Moment } from 'moment';

// A locale of our own, because the one that vis-timeline sets for the whole page is the browser's: weeks begin on Monday.
const britain = 'en-sightline';
moment.defineLocale(britain, { parentLocale: 'en', week: { dow: 1, doy: 4 } });

/** A moment of the axis, as days are counted everywhere: without a zone. */
export const utc = (date: moment.MomentInput): Moment => moment.utc(date).locale(britain);

export type AxisScale = 'hour' | 'weekday' | 'day' | 'week' | 'month' | 'year';
export type AxisStep = { readonly scale: AxisScale; readonly step: number };

/** Least pixels a day for each step of the axis, so that its labels never touch: months stand over days, years over months. */
const steps: readonly (AxisStep & { readonly from: number })[] = [
  { from: 360, scale: 'hour', step: 4 },
  { from: 64, scale: 'weekday', step: 1 },
  { from: 24, scale: 'day', step: 1 },
  { from: 4.6, scale: 'week', step: 1 },
  { from: 1.15, scale: 'month', step: 1 },
  { from: 0.4, scale: 'month', step: 3 },
  { from: 0.12, scale: 'year', step: 1 },
  { from: 0.024, scale: 'year', step: 5 },
  { from: 0, scale: 'year', step: 10 },
];

/** The size of type that the steps are made for; larger letters need more room. */
const plainType = 14;

/** The step of the axis for a scale in pixels a day, and the size of its letters in pixels. */
export const axisStep = (pixelsADay: number, type = plainType): AxisStep => {
  const wider = Math.max(type / plainType, 1);
  const found = steps.find((step) => pixelsADay >= step.from * wider);
  return { scale: found?.scale ?? 'year', step: found?.step ?? 10 };
};

/** The small labels: days of a week, Mondays by their day, months by name. */
export const minorLabel = (date: Moment, scale: string): string => {
  switch (scale) {
    case 'hour':
      return date.hour() === 0 ? '' : date.format('HH:mm');
    case 'weekday':
      return date.format('ddd D');
    case 'day':
      return date.format('D');
    case 'week':
      // The axis stops at the first of a month too; only Mondays are named.
      return date.isoWeekday() === 1 ? date.format('D') : '';
    case 'month':
      return date.format('MMM');
    default:
      return date.format('YYYY');
  }
};

/** The large labels above them. */
export const majorLabel = (date: Moment, scale: string): string => {
  switch (scale) {
    case 'hour':
      return date.format('dddd D MMMM YYYY');
    case 'month':
      return date.format('YYYY');
    case 'year':
      return '';
    default:
      return date.format('MMMM YYYY');
  }
};

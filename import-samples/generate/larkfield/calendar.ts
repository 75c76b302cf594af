import { dayOf, weekdayOf, ymdOf } from './days.ts';

/** The calendar of the case: who is how old when, and when offices, schools and clinics are open. */
export const birthOfM = dayOf('2016-12-14');

/** Bank holidays of England in the four years, as whole days. */
const bankHolidays = new Set(
  (
    '2016-01-01 2016-03-25 2016-03-28 2016-05-02 2016-05-30 2016-08-29 2016-12-26 2016-12-27 2017-01-02 2017-04-14 2017-04-17 ' +
    '2017-05-01 2017-05-29 2017-08-28 2017-12-25 2017-12-26 2018-01-01 2018-03-30 2018-04-02 2018-05-07 2018-05-28 2018-08-27 ' +
    '2018-12-25 2018-12-26 2019-01-01 2019-04-19 2019-04-22 2019-05-06 2019-05-27 2019-08-26'
  )
    .split(' ')
    .map(dayOf),
);

export const isWorkingDay = (day: number): boolean => weekdayOf(day) < 5 && !bankHolidays.has(day);

/** School terms of the invented area. */
// prettier-ignore
const terms = [
  ['2016-09-05', '2016-10-21'], ['2016-10-31', '2016-12-16'], ['2017-01-03', '2017-02-10'], ['2017-02-20', '2017-03-31'],
  ['2017-04-18', '2017-05-26'], ['2017-06-05', '2017-07-21'], ['2017-09-05', '2017-10-20'], ['2017-10-30', '2017-12-19'],
  ['2018-01-03', '2018-02-09'], ['2018-02-19', '2018-03-29'], ['2018-04-16', '2018-05-25'], ['2018-06-04', '2018-07-20'],
  ['2018-09-04', '2018-10-19'], ['2018-10-29', '2018-12-20'], ['2019-01-07', '2019-02-15'], ['2019-02-25', '2019-04-05'],
  ['2019-04-23', '2019-05-24'], ['2019-06-03', '2019-07-19'], ['2019-09-03', '2019-10-25'], ['2019-11-04', '2019-11-29'],
].map(([from = '', to = '']) => [dayOf(from), dayOf(to)] as const);

/** Between two terms nobody asks a school or a nursery why it entered nothing. */
export const isInTerm = (day: number): boolean => terms.some(([from, to]) => day >= from && day <= to);

export const isSchoolDay = (day: number): boolean => isWorkingDay(day) && isInTerm(day);

const months = (day: number): number => Math.floor((day - birthOfM) / 30.4375);

/** Child M's age as a record would write it. */
export const ageOfM = (day: number): string => {
  const m = months(day);
  if (day - birthOfM < 56) return `${String(Math.max(0, Math.floor((day - birthOfM) / 7)))} weeks`;
  if (m < 24) return `${String(m)} months`;
  return m % 12 === 0 ? `${String(m / 12)} years` : `${String(Math.floor(m / 12))}y ${String(m % 12)}m`;
};

/** Weight in kilograms: along the 25th centile in the first year, then falling away from it. */
// prettier-ignore
const weights: readonly (readonly [number, number])[] = [
  [0, 3.2], [1, 4.0], [2, 4.9], [4, 6.2], [6, 7.2], [9, 8.3], [12, 9.0], [18, 9.9], [20, 10.2], [22, 10.3], [24, 10.15], [27, 9.95], [30, 10.6], [36, 11.1],
];

export const weightOfM = (day: number): string => {
  const m = (day - birthOfM) / 30.4375;
  for (let i = 1; i < weights.length; i += 1) {
    const [m0, w0] = weights[i - 1] ?? [0, 0];
    const [m1, w1] = weights[i] ?? [0, 0];
    if (m <= m1) return (w0 + ((w1 - w0) * Math.max(0, m - m0)) / (m1 - m0)).toFixed(2);
  }
  return '11.10';
};

/** Weeks of pregnancy, counted back from a birth at 39+6. */
export const gestation = (day: number): string => {
  const days = day - (birthOfM - 279);
  return `${String(Math.floor(days / 7))}+${String(days % 7)}`;
};

/** The older child's school year. */
export const yearGroupOfS = (day: number): string => {
  const { year, month } = ymdOf(day);
  return ['Reception', 'Year 1', 'Year 2', 'Year 3'][(month >= 9 ? year : year - 1) - 2016] ?? 'Nursery class';
};

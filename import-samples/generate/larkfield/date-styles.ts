import { monthNames, ordinal, two, weekdayNames, weekdayOf, ymdOf } from './days.ts';

/** How the offices of the invented area write a day. */
export type DateStyle = (day: number) => string;

const short = (year: number): string => two(year % 100);
const monthOf = (month: number): string => monthNames[month - 1] ?? '';

const styled =
  (write: (y: number, m: number, d: number, day: number) => string): DateStyle =>
  (day) => {
    const { year, month, day: d } = ymdOf(day);
    return write(year, month, d, day);
  };

export const dateStyles = {
  /** 09.03.17 */
  dots: styled((y, m, d) => `${two(d)}.${two(m)}.${short(y)}`),
  /** 09.03.2017 */
  dotsFullYear: styled((y, m, d) => `${two(d)}.${two(m)}.${String(y)}`),
  /** 9/3/17 */
  shortSlashes: styled((y, m, d) => `${String(d)}/${String(m)}/${short(y)}`),
  /** 09/03/2017 */
  slashes: styled((y, m, d) => `${two(d)}/${two(m)}/${String(y)}`),
  /** 9-Mar-17 */
  monthLetters: styled((y, m, d) => `${String(d)}-${monthOf(m).slice(0, 3)}-${short(y)}`),
  /** 9 March 2017 */
  words: styled((y, m, d) => `${String(d)} ${monthOf(m)} ${String(y)}`),
  /** 9 March, under a heading row with the year */
  wordsNoYear: styled((_, m, d) => `${String(d)} ${monthOf(m)}`),
  /** Thu 9th March 2017 */
  weekday: styled(
    (y, m, d, day) => `${(weekdayNames[weekdayOf(day)] ?? '').slice(0, 3)} ${ordinal(d)} ${monthOf(m)} ${String(y)}`,
  ),
  /** 2017-03-09 */
  iso: styled((y, m, d) => `${String(y)}-${two(m)}-${two(d)}`),
} as const;

import { normalise } from '../gaps/readable-text.ts';

/** Weeks of pregnancy that an entry states. */
export type StatedWeeks = {
  readonly written: string;
  /** Days of pregnancy on the day of the entry; of weeks without days, their first day. */
  readonly days: number;
  /** It was stated when the pregnancy was booked, which is what later counting rests on. */
  readonly isBooking: boolean;
};

const pregnancy =
  /pregnan|ante-?natal|\bAN\b|midwi|maternity|f(?:o?)etal|\bscan|gestat|labour|triage|booking|booked|obstet|deliver|\bEDD\b|weeks|wks|\/40/i;
const weeksAndDays = /(?<![\d+./])(\d{1,2}) ?\+ ?([0-6])(?![\d+])(?:\/7)?(?: ?(?:weeks|wks|w\b|\/40))?/g;
const inForty = /(?<![\d+./])(\d{1,2})\/40\b/g;
const weeksPregnant =
  /(?<![\d+./-])(\d{1,2}) (?:weeks?|wks)(?:'|’)?,? ?(?:pregnan|gestation|gravid|with (?:twins|child))|\b(?:pregnant|gestation)\b[^.;\d]{0,15}(?<![\d+./-])(\d{1,2}) (?:weeks?|wks)\b/gi;
const clinicWeeks =
  /\b(?:ante-?natal|antenatal|pregnancy|scan|booking)\b[^.;]{0,40}?(?:,|at) (\d{1,2}) (?:weeks?|wks)\b(?! (?:old|ago|later|ahead|late|early|after|before|of|time|from))/gi;

const bookingWords = /\bbook(?:ing|ed)?(?:-| )?(?:in|appointment|visit)?\b/i;
const aboutOther = /\b(?:was|born|previous|last|first) (?:pregnancy|child|baby|at)\b/i;

const isPossible = (weeks: number): boolean => weeks >= 4 && weeks <= 43;

/** The weeks of pregnancy that words state, at most one statement for each way of writing them. */
export const statedWeeks = (text: string): readonly StatedWeeks[] => {
  if (!/\d/.test(text) || !pregnancy.test(text)) return [];
  const plain = normalise(text);
  const isBooking = bookingWords.test(plain);
  const found = new Map<number, StatedWeeks>();
  const add = (written: string, weeks: number, days: number): void => {
    const total = weeks * 7 + days;
    if (isPossible(weeks) && !found.has(total)) found.set(total, { written: written.trim(), days: total, isBooking });
  };
  for (const [written, weeks, days] of plain.matchAll(weeksAndDays)) add(written, Number(weeks), Number(days));
  if (found.size > 0) return [...found.values()];
  for (const [written, weeks] of plain.matchAll(inForty)) add(written, Number(weeks), 0);
  for (const match of plain.matchAll(weeksPregnant)) {
    const weeks = match[1] ?? match[2];
    if (!aboutOther.test(plain.slice(Math.max(0, match.index - 30), match.index)))
      add(`${weeks ?? ''} weeks`, Number(weeks), 0);
  }
  for (const [, weeks] of plain.matchAll(clinicWeeks)) add(`${weeks ?? ''} weeks`, Number(weeks), 0);
  return [...found.values()];
};

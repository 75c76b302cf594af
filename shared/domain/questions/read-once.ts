import { sentencesIn } from '../gaps/read-words.ts';
import { datesInText } from '../when/dates-in-text.ts';
import type { DateInText } from '../when/dates-in-text.ts';
import type { DatedEntry } from './dated-entry.ts';
import { type FactBits, factsSaid, tells } from './sentence-facts.ts';
import { type StatedWeeks, statedWeeks } from './stated-weeks.ts';

/*
 * What the rules read in the words of one entry, each once for as long as the entry is the same: after an edit only the
 * changed entry is read again, and the rules compare what is known. What was read is kept in the entry itself; a table beside
 * it would cost as much to look into as many of the readings.
 */

const readBits = ({ words }: DatedEntry): FactBits => {
  let [told, sides, events, kinds] = [0, 0, 0, 0];
  for (const { said } of sentencesIn(words.whole)) {
    const one = factsSaid(said);
    told |= one.told;
    sides |= one.sides;
    events |= one.events;
    kinds |= one.kinds;
  }
  return { told, sides, events, kinds };
};

/** What an entry tells by one or another of its sentences. */
export const factsTold = (entry: DatedEntry): FactBits => (entry.facts.bits ??= readBits(entry));

export const isOfMeeting = (entry: DatedEntry): boolean => tells(factsTold(entry), 'meetingHeld');

export const isOfMinutes = (entry: DatedEntry): boolean => tells(factsTold(entry), 'minutesKept');

export const deniesMinutes = (entry: DatedEntry): boolean => tells(factsTold(entry), 'noMinutes');

/** What was missed, written or said of the family is no seeing, wherever in the entry it stands. */
export const isOfSeeingFamily = (entry: DatedEntry): boolean => {
  const facts = factsTold(entry);
  return tells(facts, 'seen') && tells(facts, 'family') && !tells(facts, 'notMet');
};

export const isOfClosing = (entry: DatedEntry): boolean => {
  const facts = factsTold(entry);
  return tells(facts, 'closed') && !tells(facts, 'notClosed');
};

const noDates: readonly DateInText[] = [];
export const datesCitedIn = (entry: DatedEntry): readonly DateInText[] =>
  (entry.facts.dates ??= tells(factsTold(entry), 'figure') ? datesInText(entry.text) : noDates);

const noWeeks: readonly StatedWeeks[] = [];
export const weeksStatedIn = (entry: DatedEntry): readonly StatedWeeks[] =>
  (entry.facts.weeks ??= tells(factsTold(entry), 'figure') ? statedWeeks(entry.text) : noWeeks);

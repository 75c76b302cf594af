import { kindsIn } from '../same-event/event-kinds.ts';
import { datesInText } from '../when/dates-in-text.ts';
import type { DateInText } from '../when/dates-in-text.ts';
import { tellsOfClosing } from './closing.ts';
import { tellsOfSeeingFamily } from './contact-with-family.ts';
import type { DatedEntry } from './dated-entry.ts';
import { type Look, looksOf, mayTell } from './first-looks.ts';
import { saysNoMinutes, tellsOfMeeting, tellsOfMinutes } from './meetings.ts';
import { onceEventsIn } from './once-events.ts';
import { type StatedWeeks, statedWeeks } from './stated-weeks.ts';
import { type Stances, stancesIn } from './topics.ts';

/*
 * What the rules read in the words of one entry, each once for as long as the entry is the same: after an edit only the
 * changed entry is read again, and the rules compare what is known. What was read is kept in the entry itself; a table beside
 * it would cost as much to look into as many of the readings.
 */

const looks = ({ words, facts }: DatedEntry): number => (facts.looks ??= looksOf(words.whole.lower));
const may = (entry: DatedEntry, look: Look): boolean => mayTell(looks(entry), look);

export const isOfMeeting = (entry: DatedEntry): boolean =>
  (entry.facts.meeting ??= may(entry, 'meeting') && tellsOfMeeting(entry.words.whole));

export const isOfMinutes = (entry: DatedEntry): boolean =>
  (entry.facts.minutes ??= may(entry, 'minutes') && tellsOfMinutes(entry.words.whole));

export const deniesMinutes = (entry: DatedEntry): boolean =>
  (entry.facts.noMinutes ??= may(entry, 'minutes') && saysNoMinutes(entry.words.whole));

export const isOfSeeingFamily = (entry: DatedEntry): boolean =>
  (entry.facts.seeingFamily ??= tellsOfSeeingFamily(entry.words.whole));

export const isOfClosing = (entry: DatedEntry): boolean =>
  (entry.facts.closing ??= may(entry, 'closing') && tellsOfClosing(entry.text));

export const eventKindsOf = (entry: DatedEntry): readonly number[] =>
  (entry.facts.kinds ??= kindsIn(entry.text, entry.words.whole.lower));

const noDates: readonly DateInText[] = [];
export const datesCitedIn = (entry: DatedEntry): readonly DateInText[] =>
  (entry.facts.dates ??= may(entry, 'figure') ? datesInText(entry.text) : noDates);

const noWeeks: readonly StatedWeeks[] = [];
export const weeksStatedIn = (entry: DatedEntry): readonly StatedWeeks[] =>
  (entry.facts.weeks ??= may(entry, 'figure') ? statedWeeks(entry.text) : noWeeks);

/** Undefined where an entry takes no side on anything. */
export const stancesOf = (entry: DatedEntry): Stances | undefined =>
  (entry.facts.stances ??= { of: stancesIn(entry.words.whole, looks(entry)) }).of;

/** Which events that happen once it tells of as done, by their place in the list. */
export const onceEventsOf = (entry: DatedEntry): readonly number[] =>
  (entry.facts.onceEvents ??= onceEventsIn(entry.text, looks(entry)));

import { onceForEach } from '../once-for-each.ts';
import { kindsIn } from '../same-event/event-kinds.ts';
import { datesInText } from '../when/dates-in-text.ts';
import { tellsOfSeeingFamily } from './contact-with-family.ts';
import { saysNoMinutes, tellsOfMeeting, tellsOfMinutes } from './meetings.ts';
import type { DatedEntry } from './records.ts';
import { statedWeeks } from './stated-weeks.ts';

/*
 * What the rules read in the words of one entry, each once for as long as the entry is the same: after an edit only the
 * changed entry is read again, and the rules compare what is known.
 */
export const isOfMeeting = onceForEach(({ text }: DatedEntry) => tellsOfMeeting(text));
export const isOfMinutes = onceForEach(
  ({ text }: DatedEntry) => /minutes|notes|actions?\b|record|came round/i.test(text) && tellsOfMinutes(text),
);
export const deniesMinutes = onceForEach(({ text }: DatedEntry) => saysNoMinutes(text));
export const isOfSeeingFamily = onceForEach(({ text }: DatedEntry) => tellsOfSeeingFamily(text));
export const eventKindsOf = onceForEach(({ text }: DatedEntry) => kindsIn(text));
export const datesCitedIn = onceForEach(({ text }: DatedEntry) => (/\d/.test(text) ? datesInText(text) : []));
export const weeksStatedIn = onceForEach(({ text }: DatedEntry) => (/\d/.test(text) ? statedWeeks(text) : []));

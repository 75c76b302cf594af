import { onceForEach } from '../once-for-each.ts';
import { kindsIn } from '../same-event/event-kinds.ts';
import { datesInText } from '../when/dates-in-text.ts';
import { tellsOfSeeingFamily } from './contact-with-family.ts';
import { saysNoMinutes, tellsOfMeeting, tellsOfMinutes } from './meetings.ts';
import type { DatedEntry } from './records.ts';
import { statedWeeks } from './stated-weeks.ts';

/** What was read in an entry's words so far. */
type Facts = {
  meeting?: boolean;
  minutes?: boolean;
  noMinutes?: boolean;
  seeingFamily?: boolean;
  kinds?: ReturnType<typeof kindsIn>;
  dates?: ReturnType<typeof datesInText>;
  weeks?: ReturnType<typeof statedWeeks>;
};

/** One thing is kept for an entry, not one for each reading: looking it up costs as much as many of the readings. */
const factsOf = onceForEach((entry: DatedEntry): Facts & { readonly text: string } => ({ text: entry.text }));

/*
 * What the rules read in the words of one entry, each once for as long as the entry is the same: after an edit only the
 * changed entry is read again, and the rules compare what is known.
 */
export const isOfMeeting = (entry: DatedEntry): boolean => {
  const facts = factsOf(entry);
  return (facts.meeting ??= tellsOfMeeting(facts.text));
};
export const isOfMinutes = (entry: DatedEntry): boolean => {
  const facts = factsOf(entry);
  return (facts.minutes ??=
    /minutes|notes|actions?\b|record|came round/i.test(facts.text) && tellsOfMinutes(facts.text));
};
export const deniesMinutes = (entry: DatedEntry): boolean => {
  const facts = factsOf(entry);
  return (facts.noMinutes ??= saysNoMinutes(facts.text));
};
export const isOfSeeingFamily = (entry: DatedEntry): boolean => {
  const facts = factsOf(entry);
  return (facts.seeingFamily ??= tellsOfSeeingFamily(facts.text));
};
export const eventKindsOf = (entry: DatedEntry): ReturnType<typeof kindsIn> => {
  const facts = factsOf(entry);
  return (facts.kinds ??= kindsIn(facts.text));
};
export const datesCitedIn = (entry: DatedEntry): ReturnType<typeof datesInText> => {
  const facts = factsOf(entry);
  return (facts.dates ??= /\d/.test(facts.text) ? datesInText(facts.text) : []);
};
export const weeksStatedIn = (entry: DatedEntry): ReturnType<typeof statedWeeks> => {
  const facts = factsOf(entry);
  return (facts.weeks ??= /\d/.test(facts.text) ? statedWeeks(facts.text) : []);
};

import type { Core } from './written.ts';
import { phrases, type PhraseSet } from './tokens.ts';

/** What people write around a date. A phrase that is not listed makes the cell wait for a person. */

export const approximateWords = phrases(
  'circa|c|c.|ca|ca.|around|about|approx|approx.|approximately|roughly|~|abt|on or around|on or about',
  'in or around|in or about|at or around|sometime around|or thereabouts|some time around|around about',
  'at around|at about|estimated|est|est.|circa.|or so|or around|approximate|approximate date',
  'date approximate|date approx|date approx.|approx date|nearly',
);
export const uncertainWords = phrases(
  '?|possibly|probably|perhaps|maybe|likely|believed to be|thought to be|unconfirmed|presumed|believed',
  'allegedly|reportedly|appears to be|date unconfirmed|date uncertain|uncertain|not certain|unsure',
  'to be confirmed|tbc|date tbc|date to be confirmed|unclear|date unclear|date not clear',
  'date not certain|date queried|query|most likely|not confirmed',
);
export const leadWords = phrases(
  'on|on the|the|in|in the|during|over|throughout|date|date:|dated|all of|sometime in|some time in',
  'at some point in|at some point during|sometime during|month of|the month of',
  'some point in|in the month of|during the month of|,|at some time in',
  'at some stage in|(|[|)|]|sometime|some time|whole of|the whole of|as at|at some point in this month',
  'exact date unknown but|exact date not known but|the course of|various dates in',
  'date of entry|date of entry:|date of call|date of call:|date seen|date seen:|date of visit|date of visit:|date of contact',
  'date of contact:|date of event|date of event:|date of incident|date of incident:|date of meeting|date of meeting:',
  'date of appointment|date of appointment:|date of referral|date of referral:|visit on|entry dated|entry for|entry of|event date:',
);
/** That the day is not known, before or behind the month or year that is. */
export const dayUnknownWords = phrases(
  'exact date unknown|exact date not known|exact date unclear|exact date not recorded|date not known',
  'exact date not given|exact date not stated|exact date not specified|date unknown|no exact date',
  'exact date is unknown|exact date is not known|day unknown|day not known|no day given|no date given',
  'date not specified|date not recorded|date not given|exact day unknown|exact day not known|undated',
  'no specific date|specific date unknown|specific date not known|specific date not recorded',
  'precise date unknown|precise date not known|unknown date|unknown day|no date|date unspecified',
  'unspecified date|n/k|day n/k|no precise date|exact dates unknown|exact dates not known|dates unknown',
  'various dates|time unknown|no time|time not known|time not recorded|no time recorded|no time given',
  'exact time unknown|month unknown|month not known|no month given|exact month unknown',
  'day and month unknown|exact date n/k|exact date to be confirmed',
);
/** What may stand behind a date and changes nothing. */
export const tailWords = phrases(
  "cont|cont.|contd|continued|cont'd|inclusive|incl|incl.|inc|inc.|ad|various|untimed|*|†|‡|§|#|)|]|,|.|;|:",
);
/** That the entry was written later than its day. */
export const lateEntryWords = phrases(
  'late entry|retrospective entry|retrospective|retrospectively|entered late|entered later|entered retrospectively',
  'recorded late|recorded later|recorded retrospectively|written later|written retrospectively|added later|late note',
);
export const dayParts = phrases(
  'am|pm|a.m.|p.m.|a.m|p.m|morning|afternoon|evening|night|overnight|daytime|lunchtime|in the morning',
  'in the afternoon|in the evening|at night|early hours|in the early hours|the early hours',
  'late shift|early shift|night shift|day shift',
  'early morning|late evening|late afternoon|early evening|late morning|early afternoon|late night',
  'mid-morning|mid morning|mid-afternoon|mid afternoon|mid-evening|teatime|tea time',
);
export const dayPartsOf = phrases(
  'morning of|afternoon of|evening of|night of|early hours of|early morning of|late evening of|day of',
  'early evening of|late afternoon of|the morning of|the afternoon of|the evening of|the night of',
  'the early hours of|am of|pm of|am on|pm on|the early morning of|am|pm|early hours|night|overnight',
  'evening|morning|afternoon|early morning|early morning on|late evening|late evening on|late night|late night on',
  'early evening|late afternoon|early afternoon|late morning|lunchtime|lunchtime on|evening on|morning on',
  'late shift|early shift|night shift|day shift|late shift on|early shift on|night shift on|day shift on',
  'afternoon on|night on|overnight on|early hours on|later on|earlier on|late on|late on the|early on|early on the',
  'mid-morning|mid morning|mid-afternoon|mid afternoon|mid-morning on|mid morning on|mid-afternoon on|mid afternoon on',
);
export const weekWords: readonly (readonly [NonNullable<Core['week']>, PhraseSet])[] = [
  [
    'commencing',
    phrases(
      'w/c|w/c.|w/c:|w.c.|w.c|wc|wc.|wc:|w / c|w/commencing|w/b|w.b.|wb|wk commencing|w-c|week commencing',
      'week commencing:|week beginning|week starting|week of|wk beginning|wk/c|wk c|w\\c|week of the',
      'the week of|week from|week comm|week comm.|wk comm|w/comm|wk beg|wk beg.|week beg|week beg.|wk starting',
      'wk. commencing|wk. comm|wk. comm.|wk. beginning|wk. beg|wk. beg.|wk. starting|wk. c|wk com|wk. com',
    ),
  ],
  ['ending', phrases('w/e|w/e.|w.e.|week ending|wk ending|w/ending|week to')],
];

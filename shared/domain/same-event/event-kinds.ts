import { smallLetters } from '../reading/small-letters.ts';
import { stemLooks } from '../reading/stem-finder.ts';

/*
 * What kind of event an entry tells of, as far as chronologies of different offices call it by the same names. `joint`: an
 * event of that kind has several agencies by its nature, so one day and one kind are enough to ask whether it is the same.
 */
export type EventKind = {
  /** With its article, for a sentence. */
  readonly name: string;
  readonly joint: boolean;
  /** Happens once, so that two offices may have it under neighbouring days and still mean the same. */
  readonly once?: true;
  /** One of these, in small letters, stands in all words that tell of it: a cheap first look. */
  readonly stems: readonly string[];
  readonly words: RegExp;
};

export const eventKinds: readonly EventKind[] = [
  { name: 'a core group', joint: true, stems: ['core group'], words: /\bcore group/i },
  {
    name: 'a child in need meeting',
    joint: true,
    stems: ['cin', 'in need'],
    words: /\b(?:CIN|child(?:ren)? in need)\b[^.;]{0,20}\b(?:meeting|review)/i,
  },
  {
    name: 'a team around the family meeting',
    joint: true,
    stems: ['taf', 'tac', 'team around'],
    words: /\b(?:TAF|TAC|team around the (?:family|child))\b/i,
  },
  {
    name: 'a child protection conference',
    joint: true,
    stems: ['icpc', 'rcpc', 'conference'],
    words:
      /\b(?:ICPC|RCPC|(?:child protection|review|initial)[^.;]{0,20} conference|conference (?:attended|held|today)|case conference)\b|(?:^|[.;]\s*)conference\b/i,
  },
  { name: 'a strategy discussion', joint: true, stems: ['strategy '], words: /\bstrategy (?:discussion|meeting)/i },
  {
    name: 'a MARAC',
    joint: true,
    stems: ['marac'],
    words: /\bMARAC\b[^.;]{0,30}\b(?:held|meeting|heard|discussed|attended|today)|\b(?:heard|discussed) at MARAC\b/i,
  },
  {
    name: 'a looked after review',
    joint: true,
    stems: ['review'],
    words: /\b(?:LAC|looked[- ]after)\b[^.;]{0,15}\breview\b/i,
  },
  { name: 'a care programme review', joint: true, stems: ['cpa'], words: /\bCPA\b[^.;]{0,20}\b(?:review|meeting)/i },
  {
    name: 'a discharge planning meeting',
    joint: true,
    stems: ['discharge '],
    words: /\bdischarge (?:planning )?meeting/i,
  },
  {
    name: 'a joint visit',
    joint: true,
    stems: ['joint', 'together'],
    words: /\bjoint (?:home )?visit|\bvisited? (?:jointly|together)\b/i,
  },
  {
    name: 'a meeting of professionals',
    joint: true,
    stems: ['meeting', 'discussion', 'met'],
    words:
      /\b(?:professionals?[’']?|network|multi[- ]?agency|planning|birth plan(?:ning)?)\b[^.;]{0,12}\b(?:meeting|discussion|met\b)|\bprofessionals met\b|\bmet with\b|\bmeeting with\b/i,
  },
  {
    name: 'a birth',
    joint: true,
    once: true,
    stems: ['born', 'birth', 'deliver'],
    words: /\b(?:born|live birth|birth of|delivered of|gave birth|delivery of)\b/i,
  },
  {
    name: 'a death',
    joint: true,
    once: true,
    stems: ['died', 'death of', 'dead'],
    words: /\b(?:died|death of|pronounced dead|found dead)\b/i,
  },
  { name: 'an arrest', joint: false, stems: ['arrest'], words: /\barrest(?:ed)?\b/i },
  {
    name: 'a referral',
    joint: false,
    stems: ['referr', 'refers', 'marf', 'notification', 'ppn'],
    words: /\b(?:referral|referred|refers|MARF|notification|PPN)\b/i,
  },
  {
    name: 'a missed appointment',
    joint: false,
    stems: ['did not a', 'dna', 'was not brought', 'wnb', 'missed', 'no access'],
    words: /\b(?:did not attend|DNA|was not brought|WNB|did not arrive|missed|no access)\b/i,
  },
  {
    name: 'an attendance at hospital',
    joint: false,
    stems: ['a&e', 'a and e', 'ed', 'emergency department', 'casualty', 'admi', 'ambulance'],
    words: /\b(?:A&E|A and E|ED|emergency department|casualty|admitted|admission|ambulance)\b/i,
  },
  {
    name: 'a call',
    joint: false,
    stems: ['rang', 'phone', 't/c', 'tc', 'call', '999', '101'],
    words: /\b(?:rang|telephoned?|phoned?|t\/c|tc|call(?:ed)?|999|101)\b/i,
  },
  {
    name: 'a visit',
    joint: false,
    stems: ['visit', 'called at'],
    words: /\b(?:home visit|visited|visits?|called at)\b/i,
  },
];

const looks = stemLooks(eventKinds.map(({ stems }) => stems));

/** The kinds that have several agencies by their nature, each the bit of its place in the list. */
export const jointKinds = eventKinds.reduce((bits, { joint }, at) => (joint ? bits | (1 << at) : bits), 0);

/**
 * The kinds that a text tells of, each the bit of its place in `eventKinds`.
 *
 * @param lower the text in small letters
 */
export const kindBitsIn = (text: string, lower: string): number => {
  const may = looks(lower);
  if (may === 0) return 0;
  let bits = 0;
  for (const [at, { words }] of eventKinds.entries()) if ((may & (1 << at)) !== 0 && words.test(text)) bits |= 1 << at;
  return bits;
};

/** The same as indexes into `eventKinds`. */
export const kindsIn = (text: string): readonly number[] => {
  const bits = kindBitsIn(text, smallLetters(text));
  return eventKinds.flatMap((_, at) => ((bits & (1 << at)) === 0 ? [] : [at]));
};

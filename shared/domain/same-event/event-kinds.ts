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
  readonly words: RegExp;
};

export const eventKinds: readonly EventKind[] = [
  { name: 'a core group', joint: true, words: /\bcore group/i },
  {
    name: 'a child in need meeting',
    joint: true,
    words: /\b(?:CIN|child(?:ren)? in need)\b[^.;]{0,20}\b(?:meeting|review)/i,
  },
  { name: 'a team around the family meeting', joint: true, words: /\b(?:TAF|TAC|team around the (?:family|child))\b/i },
  {
    name: 'a child protection conference',
    joint: true,
    words:
      /\b(?:ICPC|RCPC|(?:child protection|review|initial)[^.;]{0,20} conference|conference (?:attended|held|today)|case conference)\b|(?:^|[.;]\s*)conference\b/i,
  },
  { name: 'a strategy discussion', joint: true, words: /\bstrategy (?:discussion|meeting)/i },
  {
    name: 'a MARAC',
    joint: true,
    words: /\bMARAC\b[^.;]{0,30}\b(?:held|meeting|heard|discussed|attended|today)|\b(?:heard|discussed) at MARAC\b/i,
  },
  { name: 'a looked after review', joint: true, words: /\b(?:LAC|looked[- ]after)\b[^.;]{0,15}\breview\b/i },
  { name: 'a care programme review', joint: true, words: /\bCPA\b[^.;]{0,20}\b(?:review|meeting)/i },
  { name: 'a discharge planning meeting', joint: true, words: /\bdischarge (?:planning )?meeting/i },
  { name: 'a joint visit', joint: true, words: /\bjoint (?:home )?visit|\bvisited? (?:jointly|together)\b/i },
  {
    name: 'a meeting of professionals',
    joint: true,
    words:
      /\b(?:professionals?[’']?|network|multi[- ]?agency|planning|birth plan(?:ning)?)\b[^.;]{0,12}\b(?:meeting|discussion|met\b)|\bprofessionals met\b|\bmet with\b|\bmeeting with\b/i,
  },
  {
    name: 'a birth',
    joint: true,
    once: true,
    words: /\b(?:born|live birth|birth of|delivered of|gave birth|delivery of)\b/i,
  },
  { name: 'a death', joint: true, once: true, words: /\b(?:died|death of|pronounced dead|found dead)\b/i },
  { name: 'an arrest', joint: false, words: /\barrest(?:ed)?\b/i },
  { name: 'a referral', joint: false, words: /\b(?:referral|referred|refers|MARF|notification|PPN)\b/i },
  {
    name: 'a missed appointment',
    joint: false,
    words: /\b(?:did not attend|DNA|was not brought|WNB|did not arrive|missed|no access)\b/i,
  },
  {
    name: 'an attendance at hospital',
    joint: false,
    words: /\b(?:A&E|A and E|ED|emergency department|casualty|admitted|admission|ambulance)\b/i,
  },
  { name: 'a call', joint: false, words: /\b(?:rang|telephoned?|phoned?|t\/c|tc|call(?:ed)?|999|101)\b/i },
  { name: 'a visit', joint: false, words: /\b(?:home visit|visited|visits?|called at)\b/i },
];

/** Indexes into `eventKinds` of the kinds that a text tells of. */
export const kindsIn = (text: string): readonly number[] =>
  eventKinds.flatMap(({ words }, index) => (words.test(text) ? [index] : []));

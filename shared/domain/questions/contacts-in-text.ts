import { cuesOf } from '../agencies/agency-cues.ts';
import { mentionFinder, type Mention } from '../agencies/mentions-in-text.ts';
import type { Exchange, ExchangeAct, ExchangeMeans } from '../exchanges/exchange.ts';
import { normalise, sentencesOf } from '../gaps/readable-text.ts';
import type { AgencyId } from '../../model.ts';
import type { DatedEntry, Records } from './records.ts';

/** That two agencies were in touch, as one entry's words tell it. */
export type Contact = Pick<Exchange, 'act' | 'from' | 'to' | 'means'> & {
  readonly recordedBy: AgencyId;
  readonly entry: DatedEntry;
  /** It takes both on the day itself: a call, a visit, a meeting. */
  readonly isTogether: boolean;
};

type Direction = 'to' | 'from' | 'with';
type Pattern = {
  readonly direction: Direction;
  readonly act: ExchangeAct;
  readonly means: ExchangeMeans;
  /** Ends where the agency is named, or begins behind it. */
  readonly before?: RegExp;
  readonly after?: RegExp;
};

const article = String.raw`(?:the |an? |our |her |his |their |new |allocated |community |duty |named |another )*`;
const before = (words: string): RegExp => new RegExp(String.raw`\b(?:${words}) ${article}$`, 'i');
const after = (words: string): RegExp =>
  new RegExp(
    String.raw`^(?:\W{0,2}(?:worker|manager|team|service|unit|staff|nurse|officer))?,? (?:then |also |today |again )?(?:${words})\b`,
    'i',
  );

const called = 'rang|rung|phoned|telephoned|called|spoke to|spoke with|spoken to|rang back';

/** Who did what towards whom, by the words next to the agency's name. The first that fits counts. */
const patterns: readonly Pattern[] = [
  {
    direction: 'to',
    act: 'referred',
    means: 'referral',
    after: /^ referral (?:was )?(?:made|sent|submitted|done)\b/i,
  },
  {
    direction: 'with',
    act: 'met',
    means: 'visit',
    before: before('(?:joint|shared) (?:home )?visit (?:by|with|of)|visit(?:ed)? (?:jointly |together )?with'),
  },
  {
    direction: 'with',
    act: 'met',
    means: 'visit',
    after: /^[^.;]{0,25}\bvisited\b[^.;]{0,40}\btogether\b|^ there (?:also|too)\b/i,
  },
  {
    direction: 'with',
    act: 'met',
    means: 'meeting',
    before: before('(?:met|meeting|discussion) (?:held )?(?:jointly )?with|met'),
  },
  {
    direction: 'from',
    act: 'told',
    means: 'call',
    before: before('(?:t/?c|call|calls|telephone call|phone call|phoned?|called|rung) (?:from|by)|call received from'),
  },
  {
    direction: 'to',
    act: 'told',
    means: 'call',
    before: before(`${called}|(?:t/?c|call|calls|telephone call|phone call|message) (?:to|with)`),
  },
  {
    direction: 'with',
    act: 'told',
    means: 'call',
    before: before('several calls with|calls with|in contact with|liais(?:ed|on) with|contact with'),
  },
  {
    direction: 'with',
    act: 'told',
    means: 'letter',
    before: before(`(?:letters?|e-?mails?|correspondence|calls) (?:with|between)(?: [\\w' ]{1,30} and)?`),
  },
  {
    direction: 'from',
    act: 'referred',
    means: 'referral',
    before: before(`referral (?:of [^.;]{1,40} )?(?:received |accepted )?(?:from|by)|referred (?:on )?by`),
  },
  { direction: 'from', act: 'referred', means: 'referral', before: before('received'), after: /^(?:'s)? referral\b/i },
  {
    direction: 'from',
    act: 'referred',
    means: 'referral',
    before: before(
      'referral (?:of [^.;]{1,40} )?(?:received |accepted |made )?(?:from|by)|referred (?:on )?by|notification from',
    ),
  },
  {
    direction: 'to',
    act: 'referred',
    means: 'referral',
    before: before(
      'refer(?:red|s) (?:[^.;]{1,40} )?(?:on )?to|referral (?:[^.;]{1,60} )?(?:made |sent )?(?:[^.;]{1,30} )?to',
    ),
  },
  {
    direction: 'from',
    act: 'told',
    means: 'letter',
    before: before('(?:letter|e-?mail|report|request) (?:received )?from'),
  },
  {
    direction: 'to',
    act: 'told',
    means: 'letter',
    before: before('(?:letter|report) (?:was )?(?:sent|written|posted) to|wrote to'),
  },
  { direction: 'to', act: 'told', means: 'e-mail', before: before('(?:e-?mail (?:sent )?|e-?mailed )(?:to )?') },
  {
    direction: 'to',
    act: 'told',
    means: 'report',
    before: before(
      '(?:ppn|notification|update|information|report|form) (?:[^.;]{1,30} )?(?:sent|submitted|shared|passed|forwarded) (?:on )?(?:to|with)|passed on to|sent to',
    ),
  },
  { direction: 'from', act: 'asked', means: 'not-said', before: before('asked by|request by') },
  {
    direction: 'from',
    act: 'told',
    means: 'not-said',
    before: before('(?:told|informed|advised|notified|updated) by'),
  },
  { direction: 'to', act: 'asked', means: 'not-said', before: before('asked|asks|recommended to') },
  {
    direction: 'to',
    act: 'told',
    means: 'not-said',
    before: before('told|informed|notified|updated|alerted|contacted|advised'),
  },
  { direction: 'from', act: 'told', means: 'call', after: after(called) },
  {
    direction: 'from',
    act: 'told',
    means: 'not-said',
    after: after('told us|informed us|reported|confirmed|asked us'),
  },
  { direction: 'to', act: 'asked', means: 'not-said', after: /^ (?:was |were )?asked to\b/i },
  { direction: 'from', act: 'asked', means: 'not-said', after: after('asked') },
  { direction: 'with', act: 'told', means: 'not-said', after: /^(?: and [\w ]{1,20})? in (?:contact|touch)\b/i },
  {
    direction: 'to',
    act: 'told',
    means: 'not-said',
    after: /^(?: (?:was|were|has been))? (?:told|informed|notified|updated|told by (?:phone|telephone))\b/i,
  },
];

/** What makes of the words something else than a contact that took place. */
const notDone =
  /\b(?:not|never|no|nobody|neither|without|nor|didn't|hadn't|wasn't|weren't|unable to|tried to|failed to|refused)\b/i;
const supposed =
  /\b(?:will|would|should|must|may|might|shall|could|agreed to|agrees to|plan(?:s|ned)? to|wishes to|intends? to|to be|advised to|encouraged to|promised to|if)\b/i;
/** Standing copies of letters: sent with everything, entered by nobody. */
const copies = /\b(?:cop(?:y|ied|ies)|cc'?d?|letter to|result to|letter dictated)\b[^.;]{0,25}$/i;

const meansTogether: ReadonlySet<ExchangeMeans> = new Set<ExchangeMeans>(['call', 'meeting', 'visit']);

/** Words by which the family or a stranger is the one who called, told or met. */
const family =
  /\b(?:ms|mr|mrs|miss) [a-z]\b|\b(?:mother|mum|father|dad|grandmother|nan|sister|brother|neighbour|tenant|she|he|patient)\b[^.;,]{0,12}$/i;

type Found = { readonly pattern: Pattern; readonly ahead: string };

/** The first pattern that fits, and what stands before the words that fit. */
const patternAt = (sentence: string, from: number, to: number): Found | undefined => {
  const start = Math.max(0, from - 110);
  const near = sentence.slice(start, from);
  const behind = sentence.slice(to, to + 70);
  for (const pattern of patterns) {
    const match = pattern.before?.exec(near);
    if (match !== null && match !== undefined) return { pattern, ahead: sentence.slice(0, start + match.index) };
    if (pattern.after?.test(behind) === true) return { pattern, ahead: sentence.slice(0, from) };
  }
  return undefined;
};

const clauseStart = /.*(?:[;:,]| but | although )/s;

/** From the break before the agency's name to the next one behind it. */
const clauseAround = (sentence: string, from: number, to: number): string => {
  const start = clauseStart.exec(sentence.slice(0, from))?.[0].length ?? 0;
  const rest = /^[^,;:]{0,40}/.exec(sentence.slice(to))?.[0] ?? '';
  return sentence.slice(start, to) + rest;
};

const contactOf = (
  entry: DatedEntry,
  recordedBy: AgencyId,
  other: AgencyId,
  sentence: string,
  from: number,
  to: number,
): Contact | undefined => {
  const found = patternAt(sentence, from, to);
  if (found === undefined) return undefined;
  const { direction, act, means } = found.pattern;
  const clause = clauseAround(sentence, from, to);
  if (notDone.test(clause) || supposed.test(clause) || copies.test(sentence.slice(0, from))) return undefined;
  // "Ms A rang the health visitor": what the family did is no contact between agencies.
  if (direction === 'to' && family.test(found.ahead.trimEnd())) return undefined;
  const parties = direction === 'from' ? { from: other, to: recordedBy } : { from: recordedBy, to: other };
  return { act, means, ...parties, recordedBy, entry, isTogether: direction === 'with' || meansTogether.has(means) };
};

/**
 * Reads in each entry of a chronology with which other agencies it tells of a contact that took place: at most one for
 * each agency that the entry names. What was not done, or is only to be done, is none.
 */
export const contactsIn = ({ chronologies, review }: Records): readonly Contact[] => {
  const ids = new Map(review.agencies.map(({ fullName, id }) => [fullName, id]));
  const mentionsIn = mentionFinder(cuesOf(review.agencies));
  const found: Contact[] = [];
  const readEntry = (entry: DatedEntry, recordedBy: AgencyId): void => {
    const text = normalise(entry.text);
    const mentions = mentionsIn(text).filter(({ agency, weak }) => !weak && ids.get(agency) !== recordedBy);
    if (mentions.length === 0) return;
    const sentences = sentencesOf(text);
    const met = new Set<AgencyId>();
    const inSentence = ({ start, end }: Mention) => sentences.find((one) => start >= one.start && end <= one.end);
    for (const mention of mentions) {
      const other = ids.get(mention.agency);
      const sentence = inSentence(mention);
      if (other === undefined || met.has(other) || sentence === undefined) continue;
      const words = text.slice(sentence.start, sentence.end);
      const at = mention.start - sentence.start;
      const contact = contactOf(entry, recordedBy, other, words, at, at + mention.words.length);
      if (contact === undefined) continue;
      met.add(other);
      found.push(contact);
    }
  };
  for (const [agency, { entries }] of chronologies) for (const entry of entries) readEntry(entry, agency);
  return found;
};

import type { AgencyId, SourceKind } from '../../model.ts';
import type { AgencyMention } from './agency-words.ts';
import type { ExchangeAct, ExchangeMeans, ExchangeOutcome } from './exchange.ts';
import type { ExchangeRule } from './exchange-rule.ts';
import { exchangeRules } from './exchange-rules.ts';
import { matchesAt, placesToTry } from './first-letters.ts';
import { hedged, lateWords, readPattern, supposed } from './exchange-words.ts';
import { meansOf } from './means.ts';
import { inWords, readSentence, type SentenceReading } from './read-sentence.ts';
import { matchesOf } from '../reading/each-match.ts';

/** An exchange as the words of one sentence alone tell it. */
export type SaidExchange = {
  readonly act: ExchangeAct;
  readonly from: AgencyId;
  readonly to?: AgencyId | undefined;
  readonly means: ExchangeMeans;
  readonly about: string;
  readonly outcome: ExchangeOutcome;
  /** Neither side is said to have begun it. */
  readonly mutual: boolean;
  /** Which words say so, as one sentence. */
  readonly why: string;
  readonly quote: string;
};

type ReadyRule = { readonly rule: ExchangeRule; readonly expression: RegExp };
const ready: readonly ReadyRule[] = exchangeRules.map((rule) => ({ rule, expression: readPattern(rule.pattern) }));
const placesOfRules = placesToTry(ready.map(({ expression }) => expression));

/** Whether a rule can read a sentence which names no agency but the lane's own. */
const needsNoName = ({ rule }: ReadyRule): boolean => rule.receiver === 'others' || rule.meansLastNamed === true;

const clauseBreak =
  /;|:\s|\s-\s|,?\s(?:but|however|although|though|whereas|while|because|until|before|after)\s|,\s(?:and|so|which|then)\s|,\s(?=@)|\sand\s(?=@\d+ (?!and|or))|\sand\s(?=(?:then |also |was |were |has |had )?(?:informed|told|notified|advised|rang|phoned|emailed|spoke|referred|asked|contacted|shared|passed|wrote|sent)\b)/gi;

/** The clause that ends where the match begins, and whether it goes on from one with a subject of its own. */
const clauseBefore = (reading: string, at: number): string => {
  let start = 0;
  for (const found of matchesOf(reading.slice(0, at), clauseBreak)) start = found.index + found[0].length;
  return reading.slice(start, at);
};

const preposition =
  /\b(?:with|to|for|of|at|by|from|about|on|in|into|re|regarding|via|per|between|under|against|than|following|after|before|since)\s(?:both\s)?$/i;
const signs = /([@~])(\d+)/g;
type Subject = { readonly sign: number } | 'family' | undefined;

/** Who a stretch names last that is no object of a preposition. */
const subjectIn = (before: string): Subject => {
  let subject: Subject;
  for (const found of matchesOf(before, signs)) {
    if (preposition.test(before.slice(0, found.index))) continue;
    subject = found[1] === '@' ? { sign: Number(found[2]) } : 'family';
  }
  return subject;
};

const subjectBefore = (reading: string, at: number): Subject => {
  const clause = clauseBefore(reading, at);
  const here = subjectIn(clause);
  if (here !== undefined) return here;
  // "SW visited and told the HV": a clause without a subject goes on with the one before it.
  return /[;:]/.test(reading.slice(0, at)) ? undefined : subjectIn(reading.slice(0, at));
};

const passiveBefore =
  /\b(?:was|were|is|are|been|being|be|got)(?:\s(?:not|never|also|then|later|subsequently|formally|neither|ever|being|verbally|immediately|duly|both))*\s*$/i;
const deniedBefore =
  /\b(?:not|never|no|nor|neither|none|nothing|without|n't|didnt|wasnt|nobody|failed to|failure to)\b(?! (?:only|just))[^;@~]{0,28}$/i;
const nothingPassed =
  /\b(?:no|none of|nothing)\b[^;@]{0,70}\b(?:was|were|been|made|sent|is|has been|had been)(?:\s(?:ever|formally|subsequently))?\s*$/i;
const deniedAfter =
  /^(?:\s(?:which|that))?(?:\s(?:was|were|is|had been|has been|have been))?\s(?:not|never|neither)(?:\s(?:been|yet|actually))*\s(?:made|sent|received|completed|submitted|passed|recorded as sent|followed up|shared|actioned|been sent|given|forwarded|told)/i;
const deniedInside = /\b(?:not|never|neither|nor)\b/i;
const notUntil = /\b(?:not|never)\b.{0,80}\buntil\b/i;
const noConcerns =
  /\bno (?:new |further |other |current |additional |safeguarding |known )*(?:concerns?|issues?|problems?|worries|changes?|risks?|injur\w+)\b[^;.]{0,30}$/i;
const unrecorded = /\bno (?:evidence|record|indication|sign|trace|documentation|note)\b[^;.]{0,60}$/i;
const gladly = /\bno (?:delay|hesitation)\b|\bwithout (?:delay|consent|hesitation)/i;
/** Only "refused by the family to share" and consents: nothing went, and nobody failed to send it. */
const family = /\b(?:self-?referr|consent)\w*/i;

/** Without one of these a sentence that names no agency tells of no exchange. */
const denies = /\b(?:not|no|never|nor|nobody|no-one|didn't)\b/i;

type Parts = { readonly from: AgencyId; readonly to?: AgencyId | undefined };

/** Whose record a sentence stands in, and the agency that the words before it name last. */
export type Place = {
  readonly lane: AgencyId | undefined;
  readonly record: SourceKind;
  readonly lastNamed: AgencyId | undefined;
};

type Found = {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly Parts[];
  readonly groups: Readonly<Record<string, string | undefined>>;
};

const groupOf = (reading: SentenceReading, sign: string | undefined): readonly AgencyId[] =>
  sign?.startsWith('@') === true ? (reading.groups[Number(sign.slice(1))] ?? []) : [];

const pairsOf = (from: readonly AgencyId[], to: readonly AgencyId[]): readonly Parts[] => {
  const [sender] = from;
  return sender === undefined
    ? []
    : to.filter((agency) => agency !== sender).map((agency) => ({ from: sender, to: agency }));
};

/** Some agencies that did a thing together, the lane among them where it is one of those that act. */
const together = (
  lane: AgencyId | undefined,
  both: readonly AgencyId[],
  subject: readonly AgencyId[],
): readonly Parts[] => {
  const all = [...new Set([...(subject.length > 0 ? subject.slice(0, 1) : lane === undefined ? [] : [lane]), ...both])];
  const [first, ...others] =
    lane !== undefined && all.includes(lane) ? [lane, ...all.filter((one) => one !== lane)] : all;
  return first === undefined ? [] : others.map((to) => ({ from: first, to }));
};

/** Who told whom by one match of a rule; empty where it tells of no two agencies. */
const partsOf = (
  { rule }: ReadyRule,
  reading: SentenceReading,
  match: RegExpMatchArray,
  { lane, record, lastNamed }: Place,
): readonly Parts[] => {
  const groups = match.groups ?? {};
  const at = match.index ?? 0;
  const before = reading.reading.slice(0, at);
  const subject = subjectBefore(reading.reading, at);
  const passive = rule.passive === true || passiveBefore.test(before);
  if (!passive && subject === 'family' && rule.sender !== 'named') return [];
  if (rule.sender === 'named' && rule.receiver === 'lane' && !passive && subject === 'family') return [];
  const named = groupOf(reading, groups['from']);
  const acting = typeof subject === 'object' ? (reading.groups[subject.sign] ?? []) : [];
  const lanes = lane === undefined ? [] : [lane];
  const both = groupOf(reading, groups['both']);
  if (both.length > 0)
    return together(
      lane,
      both,
      rule.sender === 'subject' && !passive ? acting : rule.sender === 'subject' ? acting : [],
    );
  const to = groupOf(reading, groups['to'] ?? groups['to2']);
  const unnamed = groups['to'] === '&' || groups['to2'] === '&';
  const senders =
    named.length > 0
      ? named
      : rule.sender === 'named'
        ? []
        : rule.sender === 'subject' && !passive && acting.length > 0
          ? acting
          : rule.sender === 'subject' && rule.passive === true && acting.length > 0 && subject !== 'family'
            ? acting
            : lanes;
  if (to.length === 0) {
    const elsewhere =
      rule.meansLastNamed === true ? [reading.groups.flat().find((agency) => agency !== lane) ?? lastNamed] : [];
    const [from = elsewhere[0]] = senders;
    if (from === undefined) return [];
    if (rule.receiver === 'lane' && record === 'review') return [];
    if (rule.receiver === 'others' || unnamed) return [{ from }];
    if (rule.receiver !== 'lane') return [];
    // "SW was informed by the school": who the verb tells goes before the lane.
    const told = passive && rule.sender === 'named' && acting.length > 0 && rule.passive !== true ? acting : lanes;
    return pairsOf([from], told);
  }
  const [from] = senders.filter((agency) => !to.includes(agency));
  return from === undefined ? [] : pairsOf([from], to);
};

const outcomeOf = (rule: ExchangeRule, reading: string, match: RegExpMatchArray): ExchangeOutcome | undefined => {
  const at = match.index ?? 0;
  const [words] = match;
  const before = clauseBefore(reading, at);
  const after = reading.slice(at + words.length);
  if (noConcerns.test(before) || /\bno concerns?\b/i.test(words)) return undefined;
  if (notUntil.test(reading)) return 'late';
  if (rule.denied === true) return supposed.test(before) ? undefined : 'not-shared';
  if (
    !gladly.test(before) &&
    (deniedBefore.test(before) ||
      nothingPassed.test(before) ||
      unrecorded.test(before) ||
      match.groups?.['not'] !== undefined ||
      deniedInside.test(words) ||
      deniedAfter.test(after))
  ) {
    return supposed.test(before) ? undefined : hedged.test(reading.slice(0, at)) ? 'claimed' : 'not-shared';
  }
  if (supposed.test(before)) return undefined;
  if (/\bto (?:be )?$/i.test(before)) return undefined;
  if (hedged.test(reading)) return 'claimed';
  return lateWords.test(reading) ? 'late' : 'shared';
};

const leading = /^[\s,:;-]*(?:(?:about|re|regarding|that|of|on|with|for|to say(?: that)?)\s)?/i;
const longestAbout = 160;

/** The words that say what it was about; those of a name alone say nothing. */
const aboutOf = (reading: SentenceReading, match: RegExpMatchArray): string => {
  const end = (match.index ?? 0) + match[0].length;
  const stretches = [
    match.groups?.['about'] ?? '',
    reading.reading.slice(end),
    clauseBefore(reading.reading, match.index ?? 0),
  ];
  const telling = stretches.find((stretch) =>
    /[a-z]{3}/i.test(stretch.replace(/^\W*(?:by|at|and|or|the|was|were|had|has|also|then|not|only|through)\b/i, '')),
  );
  return inWords(reading, telling ?? '')
    .replace(leading, '')
    .replace(/(?:\s(?:was|were|is|are|been|being|has|had|have|not|and|also))*[\s,;:.]*$/i, '')
    .slice(0, longestAbout);
};

const why = ({ statement, id }: ExchangeRule, words: string): string =>
  `${statement.replace(/\.$/, '')}: “${words}” (rule ${id}).`;

const overlaps = (one: Found, start: number, end: number): boolean => one.start < end && start < one.end;

const samePair = (one: Parts, other: Parts): boolean =>
  (one.from === other.from && one.to === other.to) || (one.from === other.to && one.to === other.from);

/**
 * The exchanges that a sentence tells of.
 *
 * @param inside the agencies that it names, as offsets into it
 */
export const exchangesIn = (
  written: string,
  inside: readonly AgencyMention[],
  place: Place,
): readonly SaidExchange[] => {
  if (inside.length === 0 && !denies.test(written)) return [];
  const reading = readSentence(written, inside, place.lane);
  const taken: Found[] = [];
  const told: SaidExchange[] = [];
  for (const { expression, places } of placesOfRules(reading.reading)) {
    const one = ready[expression];
    if (one === undefined) continue;
    if (reading.groups.length === 0 && !needsNoName(one)) continue;
    for (const match of matchesAt(reading.reading, one.expression, places)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken.some((other) => overlaps(other, start, end))) continue;
      if (family.test(match[0]) && one.rule.act === 'referred') continue;
      const outcome = outcomeOf(one.rule, reading.reading, match);
      if (outcome === undefined) {
        taken.push({ start, end, parts: [], groups: {} });
        continue;
      }
      const parts = partsOf(one, reading, match, place).filter(
        (pair) =>
          (pair.to !== undefined || outcome === 'not-shared') &&
          !taken.some((other) => other.parts.some((before) => samePair(before, pair)) && one.rule.act !== 'asked'),
      );
      if (parts.length === 0) continue;
      taken.push({ start, end, parts, groups: match.groups ?? {} });
      const about = aboutOf(reading, match);
      for (const { from, to } of parts) {
        const means = one.rule.means ?? meansOf(match[0], reading.reading);
        const act = one.rule.act === 'told' && means === 'referral' ? 'referred' : one.rule.act;
        told.push({
          act,
          from,
          to,
          means,
          about,
          outcome,
          why: why(one.rule, inWords(reading, match[0])),
          quote: written,
          mutual: one.rule.mutual === true,
        });
      }
    }
  }
  return told;
};

import type { Subject } from './gap-rule.ts';
import { readPhrases, says } from './phrases.ts';
import { matchesOf } from '../reading/each-match.ts';

/*
 * A small reading of who a clause is about: the last actor named before its verb that is not the object of a
 * preposition ("appointment with the midwife") and not part of a name of something ("midwife appointment").
 */

const family = readPhrases(['{family-member}']);
const organisation = readPhrases(['{organisation}']);
const objectOf =
  /\b(?:with|by|to|for|of|at|in|on|via|from|about|re|per|under|into)\s+(?:(?:the|a|an|her|his|their|its|our|local|both|new|same|another)\s+)*$/i;
const messageFrom =
  /\b(?:calls?|texts?|messages?|e-?mails?|voicemail|contact|t\/?c|letter|word)\s+(?:\w+\s+)?from\s+(?:(?:the|a|her|his)\s+)?$/i;
const namesAThing = readPhrases([
  '{appointment}',
  'letter*',
  'record',
  'records',
  'chronolog*',
  'report',
  'reports',
  'notes',
  'system*',
  'file*',
  "'s",
  'concern',
  'concerns',
  'room',
  'policy',
  'procedure*',
  'protection',
  'plan',
  'allowance',
  'benefit*',
  'grant',
]);
const shortName =
  /\b(?!(?:DNA|WNB|CNB|NAV|FTA|NBA|UTA|CIN|CP|DV|DA|TAC|TAF|ICPC|RCPC|TBC|RIP|IMR|CHR|EDD|LMP|PTSD|BMI|ASAP|UK|SCR|NFA)\b)[A-Z]{3,}\d?\b/g;
const ownNames = /^(?:[A-Z][a-z]+)(?:\s+[A-Z][a-z]+)*$/;
const notANames =
  /^(?:The|A|An|His|Her|Their|Its|Our|Any|All|Both|Some|Each|Home|Clinic|School|Core|Professionals|Strategy|Information|Planned|Attempted|Unannounced|Telephone|Scan|Letter|Neither|None|No|This|That|These|It|Information|Concerns?|However|There|Also|Then|Again|Further|Appointment|Visit|Although|Details?|At|On|In|By|For|From|With|As|When|After|Before|Since|Until|During|Despite|Only|Not|Nor|Nothing|Nobody|Had|Was|Were|Did|If|But|And|So|Yet|Once|Later|Following|Because|Whilst|While|What|Who|Which|Call|Telephone|Email|Note|Seen|Unfortunately|Thereafter|Subsequently|Meanwhile|Discharge|Referral|Notification|Failure|Details|Consequently|Therefore|They|We|I|You|One|Nothing|Those|There|Here|Today|Yesterday|Please|Still|Form|Logged|Recorded|Noted)$/;

type Mention = { readonly at: number; readonly subject: Subject };

const startsAThing = (rest: string): boolean => {
  const match = /^(?:\s+|'s\s+|-)(?:[\w]+\s+)?/.exec(rest);
  if (rest.startsWith("'s ") || rest.startsWith("' ")) return true;
  if (match === null) return false;
  const found = rest.slice(0, 24).search(namesAThing);
  return found !== -1 && found <= 1;
};

const mentionsIn = (text: string, expression: RegExp, subject: Subject): readonly Mention[] =>
  matchesOf(text, expression)
    .filter((match) => {
      const before = text.slice(0, match.index);
      if (objectOf.test(before) && !messageFrom.test(before)) return false;
      return !startsAThing(text.slice(match.index + match[0].length));
    })
    .map((match) => ({ at: match.index + match[0].length, subject }));

/** Who the text before a verb names as its subject; see `Subject`. */
export const subjectOf = (before: string): Subject => {
  const mentions = [
    ...mentionsIn(before, family, 'family'),
    ...mentionsIn(before, organisation, 'organisation'),
    ...mentionsIn(before, shortName, 'organisation'),
  ];
  const words = before
    .replace(/(?:\s(?:did|does|do|had|has|have|was|were|is|are|would|could|can))+\s*$/i, '')
    .replace(/^[\s\d.,:/()"'-]+|[\s,:()"'-]+$/g, '');
  if (mentions.length === 0) {
    if (
      words === '' ||
      /^(?:and|but|then|so|also|again|who|which|was|were|however|although|because|still)$/i.test(words)
    )
      return 'nobody';
    return ownNames.test(words) && !notANames.test(words) ? 'family' : 'unknown';
  }
  // Of two that end at one place the longer name counts: "health visitor's" over "visitor".
  return mentions.reduce((last, mention) => (mention.at >= last.at ? mention : last)).subject;
};

/** Whom a sentence names first, other than as the object of a preposition: what "they" of the next sentence stands for. */
export const firstActorOf = (sentence: string): Subject => {
  const mentions = [
    ...mentionsIn(sentence, family, 'family'),
    ...mentionsIn(sentence, organisation, 'organisation'),
    ...mentionsIn(sentence, shortName, 'organisation'),
  ];
  const [first] = mentions.toSorted((a, b) => a.at - b.at);
  return first?.subject ?? 'nobody';
};

const agent = /^\W*(?:\w+\s+){0,4}?by\s+(.{1,40})/i;

const agentInside = /\bby\s+(?:(?:the|a|an|her|his|their|both|either|its)\s+)?(.{1,24})/gi;

/** Who a passive verb's own words name as who did it ("not mentioned by the parents when they came"), if it is the family. */
export const agentWithin = (words: string): Subject | undefined => {
  for (const [, named = ''] of matchesOf(words, agentInside)) {
    if (named.search(family) === 0 && named.search(organisation) !== 0) return 'family';
  }
  return undefined;
};

/** Who the words after a passive verb name ("cancelled by the clinic"), if they name anyone. */
export const agentAfter = (after: string): Subject | undefined => {
  const named = agent.exec(after)?.[1];
  if (named === undefined) return undefined;
  const familyAt = named.search(family);
  const organisationAt = named.search(organisation);
  if (familyAt === -1 && organisationAt === -1) return says(/^[A-Z][a-z]+/, named) ? 'family' : undefined;
  if (familyAt === -1) return 'organisation';
  return organisationAt === -1 || familyAt < organisationAt ? 'family' : 'organisation';
};

const agentNamed = /\bby\s+(.{1,40})/gi;

/** Whether the words name an organisation or practitioner as who did what a passive verb tells ("reported by the ward"). */
export const namesAgent = (words: string): boolean =>
  matchesOf(words, agentNamed).some(([, named = '']) => {
    const at = named.search(organisation);
    return at !== -1 && at < 20;
  });

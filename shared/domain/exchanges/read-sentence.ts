import type { AgencyId } from '../../model.ts';
import { readPhrases } from '../gaps/phrases.ts';
import { withOneSpace } from '../reading/one-space.ts';
import type { AgencyMention } from './agency-words.ts';

/**
 * A sentence in which every agency is a sign and its number (`@0`), several named in one breath one sign, everybody of the
 * family `~0`, and "other agencies" `&`: what the rules of exchange are written in.
 */
export type SentenceReading = {
  readonly reading: string;
  /** The agencies of each sign `@n`, in the order they are named. */
  readonly groups: readonly (readonly AgencyId[])[];
  /** The words of each sign `@n` and `~n` as written. */
  readonly words: readonly string[];
  readonly familyWords: readonly string[];
};

const family = readPhrases(['{family-member}']);
const pronounObject = /\b(?:her|him|them)\b(?!\s+(?:[a-z]|@))/gi;
const unnamed =
  /\b(?:(?:any|all|the)?\s*(?:other|partner|outside|external|relevant|wider)\s+(?:agenc(?:y|ies)|professionals?|services?|practitioners?|partners|organisations?|workers?)|anyone(?: else)?|anybody(?: else)?|(?:with|to) others\b(?<=others)|any (?:agency|service|professional))(?:\b|$)/gi;
const ownOffice =
  /\b(?:us|me|this (?:service|office|team|practice|surgery|department|unit)|our (?:service|office|team|practice|duty (?:desk|worker|team)))\b(?!\s*:)/gi;

/** Words around a name that belong to it: "the allocated", "duty officer", "team". */
const before =
  /(?:(?:\b(?:the|a|an|her|his|their|our|its|both|allocated|duty|new|local|same|named|previous|current|former|senior|lead|locum|specialist|community|safeguarding|family(?:'s)?|mother's|mum's|child's|children's|another|hospital|adult|consultant|student)\s+)+)$/i;
const after =
  /^(?:(?:\s+|'s\s+)(?:worker|workers|team|teams|service|services|officer|officers|nurse|nurses|manager|department|dept|staff|colleagues?|duty|desk|lead|practice|surgery|unit|triage|safeguarding(?! (?:referral|concern))|liaison nurse|control room|helpline|key worker|link worker|practitioner|front door|office)\b)+/i;
/** What a name is only part of: a place, a date in a diary, a thing. */
const aThing =
  /^(?:\s+|'s\s+|-)(?:appointments?|appts?|clinics?|stations?|benefits?|records?|chronology|chronologies|places?|run|hours|holidays?|uniform|register|gates?|attendance|system|notes|files?|visits?|checks?|review|reviews|assessments?|screening|involvement|allocation|plan|premises|building|bed|grounds|trip|day|year|age|car|arrears|application|transfer|checkup|list|book|procedures?|guidance|policy|input|support|care|intervention|contact number|inquiry|investigation|custody|bail|response times?|bloods|caution|protection)\b/i;
const place =
  /\b(?:at|in|outside|near|from inside|attend(?:s|ed|ing)?|attendance at|admitted to|taken to|brought to|presented (?:at|to)|walk(?:s|ed|ing)? to|going to|goes to|went to|back to|return(?:s|ed)? to|collected from|discharged from|home from|late for|start(?:s|ed)?)\s+$/i;

type Piece = { readonly start: number; readonly end: number; readonly agency: AgencyId };

const piecesIn = (text: string, mentions: readonly AgencyMention[]): readonly Piece[] =>
  mentions.flatMap(({ agency, start, end }) => {
    if (aThing.test(text.slice(end, end + 30))) return [];
    const led = before.exec(text.slice(Math.max(0, start - 60), start))?.[0].length ?? 0;
    if (place.test(text.slice(Math.max(0, start - led - 24), start - led))) return [];
    const followed = after.exec(text.slice(end, end + 40))?.[0].length ?? 0;
    return [{ agency, start: start - led, end: end + followed }];
  });

const joins = /^\s*(?:,|\/|&|\+|and|,\s*and|or|nor|and\/or|and also|as well as)\s*(?:the\s+)?$/i;
const plain = (text: string): string => text.replace(/[@~&§]/g, ' ');

/** The agencies and the words that read as one sign. */
type Sign = { start: number; end: number; readonly agencies: AgencyId[] };

const signsOf = (text: string, pieces: readonly Piece[]): readonly Sign[] => {
  const signs: Sign[] = [];
  for (const { agency, start, end } of pieces) {
    const last = signs.at(-1);
    if (last !== undefined && start < last.end) {
      // "the GP, Dr Grey": a name inside the stretch of another belongs to it.
      last.end = Math.max(last.end, end);
      if (!last.agencies.includes(agency)) last.agencies.push(agency);
    } else if (last !== undefined && joins.test(text.slice(last.end, start))) {
      last.end = end;
      if (!last.agencies.includes(agency)) last.agencies.push(agency);
    } else signs.push({ start, end, agencies: [agency] });
  }
  return signs;
};

const hedgedSpeech =
  /(@\d+) (says|said|claims|claimed|states|stated|believes|believed|thinks|thought|recalls|recalled|reports|reported|maintains|maintained|insists|insisted) (?:that )?(?:she|he|they)(?: had| has)? /gi;

/**
 * Reads one sentence of a normalised text.
 *
 * @param mentions of the sentence, as offsets into it
 * @param lane the agency whose record it is: "rang us" names it
 */
export const readSentence = (
  sentence: string,
  mentions: readonly AgencyMention[],
  lane: AgencyId | undefined,
): SentenceReading => {
  const groups: AgencyId[][] = [];
  const words: string[] = [];
  const familyWords: string[] = [];
  const sign = (agencies: AgencyId[], written: string): string => {
    groups.push(agencies);
    words.push(written);
    return `@${String(groups.length - 1)}`;
  };
  const ofFamily = (written: string): string => `~${String(familyWords.push(written) - 1)}`;
  const unsigned = (text: string): string => {
    const others = plain(text).replace(unnamed, ' & ');
    const ours = lane === undefined ? others : others.replace(ownOffice, (written) => sign([lane], written));
    return ours.replace(pronounObject, ofFamily);
  };
  let masked = '';
  let at = 0;
  for (const { start, end, agencies } of signsOf(sentence, piecesIn(sentence, mentions))) {
    masked += unsigned(sentence.slice(at, start)) + sign(agencies, sentence.slice(start, end));
    at = end;
  }
  masked += unsigned(sentence.slice(at));
  const spoken = masked.replace(hedgedSpeech, '$1 CLAIMS ');
  return { reading: withOneSpace(spoken.replace(family, ofFamily)).trim(), groups, words, familyWords };
};

/** The words of a stretch of a reading, with the names back in their places. */
export const inWords = ({ words, familyWords }: SentenceReading, stretch: string): string =>
  withOneSpace(
    stretch
      .replace(/@(\d+)/g, (_, index: string) => words[Number(index)] ?? '')
      .replace(/~(\d+)/g, (_, index: string) => familyWords[Number(index)] ?? '')
      .replaceAll('&', 'other agencies'),
  ).trim();

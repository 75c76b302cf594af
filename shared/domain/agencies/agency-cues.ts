import { knownAgencies, type NamedAgency } from './known-agencies.ts';
import { plainName, recogniseAgency } from './recognise-agency.ts';

/** Words that mean an agency, and how they are found in a text. */
export type Cue = {
  readonly agency: string;
  readonly words: string;
  /** Sticky: to be tried where a word begins, up to the last letter or figure of the cue. */
  readonly head: RegExp;
  /** Sticky: what may follow the head, so that a word ends there. */
  readonly tail: RegExp;
  /** What the word in the text may be that the cue begins with, in lower case; empty where any place must be tried. */
  readonly openings: readonly string[];
  /** Tells what happened rather than who did it. */
  readonly weak: boolean;
};

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Words for what happened rather than for who did it: they count where no agency is named. */
const happenings = new Set(
  [
    'arrested',
    'booking in',
    'booking-in',
    'scan',
    'born by',
    'birth of the twins',
    'twins born',
    'Caesarean',
    'babies admitted',
    'discharged home',
    'twins go home',
    'ward',
    'case allocated',
    'care plan overview',
    'rape investigation',
    'criminal investigation',
    'baby massage',
    'parents craft',
    'antenatal',
    'ante-natal',
    'food bank',
    'social work',
    'tenancy',
    'primary',
    'secondary',
    'officers',
    'child in need',
    'CIN',
    'refuge',
    'surgery',
    'officers',
  ].map(plainName),
);

/** The first word of a cue as texts may spell it: with its apostrophe, without, in the plural. */
const openingsOf = (words: string): readonly string[] => {
  const lower = words.toLowerCase();
  const first = /^[\p{L}\p{N}]+/u.exec(lower)?.[0] ?? '';
  if (first === '' || /[\ud800-\udfff]/.test(first)) return [];
  const joined = /^[\p{L}\p{N}'’]+/u.exec(lower)?.[0].replace(/['’]/g, '') ?? first;
  return [...new Set([first, joined].flatMap((word) => [word, `${word}s`, `${word}es`]))];
};

/** Words as texts may spell them: without an apostrophe, over the end of a line, with a hyphen. */
const sourceOf = (words: string): string => escaped(words).replace(/['’]/g, "['’]?").replace(/\s+/g, '[\\s-]+');

const tails = new Map<string, RegExp>();

/** Nearly all cues end alike, and an expression that knows every alphabet takes a millisecond to make: one serves them all. */
const tailOf = (ending: string, flags: string): RegExp => {
  const key = `${flags} ${ending}`;
  const tail = tails.get(key) ?? new RegExp(`${ending}(?:['’]s)?(?![\\p{L}\\p{N}])`, flags);
  tails.set(key, tail);
  return tail;
};

/** Capitals alone (CMHT, ED, MIND) must be capitals in the text too; other words may differ in case and apostrophe. */
const cueOf = (agency: string, words: string): Cue => {
  const isAcronym = words.length <= 6 && /^[A-Z&\d]+$/.test(words);
  const flags = isAcronym ? 'uy' : 'iuy';
  const plural = /[a-z]$/i.test(words) && !words.endsWith('s') && !isAcronym ? '(?:s|es)?' : '';
  const end = words.search(/[^\p{L}\p{N}]*$/u);
  return {
    agency,
    words,
    head: new RegExp(sourceOf(words.slice(0, end)), flags),
    tail: tailOf(sourceOf(words.slice(end)) + plural, flags),
    openings: openingsOf(words),
    weak: happenings.has(plainName(words)),
  };
};

/** The register's own names, and for agencies that are known, the usual words that no other of the register claims. */
const makeCues = (register: readonly NamedAgency[]): readonly Cue[] => {
  const cues: Cue[] = [];
  const claimed = new Set<string>();
  const add = (agency: string, words: string): void => {
    const plain = plainName(words);
    if (plain.length < 2 || claimed.has(plain)) return;
    claimed.add(plain);
    cues.push(cueOf(agency, words));
  };
  for (const { fullName, shortName, aliases } of register) {
    for (const words of [fullName, shortName, ...aliases]) add(fullName, words);
  }
  const taken = new Set<NamedAgency>();
  for (const agency of register) {
    const usual = [agency.fullName, agency.shortName, ...agency.aliases]
      .map((name) => recogniseAgency(name, knownAgencies))
      .find((found) => found !== undefined && !taken.has(found));
    if (usual === undefined) continue;
    taken.add(usual);
    for (const words of usual.aliases) add(agency.fullName, words);
  }
  if (register.length === 0) {
    for (const usual of knownAgencies) {
      for (const words of [usual.fullName, usual.shortName, ...usual.aliases]) add(usual.fullName, words);
    }
  }
  return cues.sort((one, other) => other.words.length - one.words.length);
};

let usual: readonly Cue[] | undefined;

/** The cues of a register, the longest first; those of an empty one are made once. */
export const cuesOf = (register: readonly NamedAgency[]): readonly Cue[] =>
  register.length === 0 ? (usual ??= makeCues([])) : makeCues(register);

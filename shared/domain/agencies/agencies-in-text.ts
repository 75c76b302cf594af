import { knownAgencies, type NamedAgency } from './known-agencies.ts';
import { plainName, recogniseAgency } from './recognise-agency.ts';

/** A lane that a text proposes, the other agencies it names, and the words that decided. Names are full names. */
export type AgenciesInText = {
  readonly lead?: string | undefined;
  readonly others: readonly string[];
  readonly why: string;
};

type Cue = {
  readonly agency: string;
  readonly words: string;
  readonly pattern: RegExp;
  /** Its first word in lower case: a text without it needs no closer look. */
  readonly opening: string;
  readonly weak: boolean;
};
type Mention = {
  readonly agency: string;
  readonly words: string;
  readonly start: number;
  readonly end: number;
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

/** Capitals alone (CMHT, ED, MIND) must be capitals in the text too; other words may differ in case and apostrophe. */
const cueOf = (agency: string, words: string): Cue => {
  const isAcronym = words.length <= 6 && /^[A-Z&\d]+$/.test(words);
  const source = escaped(words).replace(/['’]/g, "['’]?").replace(/\s+/g, '[\\s-]+');
  const plural = /[a-z]$/i.test(words) && !words.endsWith('s') && !isAcronym ? '(?:s|es)?' : '';
  return {
    agency,
    words,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])${source}${plural}(?:['’]s)?(?![\\p{L}\\p{N}])`, isAcronym ? 'gu' : 'giu'),
    opening: /^[\p{L}\p{N}]+/u.exec(words.toLowerCase())?.[0] ?? '',
    weak: happenings.has(plainName(words)),
  };
};

/** The register's own names, and for agencies that are known, the usual words that no other of the register claims. */
const cuesOf = (register: readonly NamedAgency[]): readonly Cue[] => {
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

const mentionsIn = (text: string, cues: readonly Cue[]): readonly Mention[] => {
  const mentions: Mention[] = [];
  const lower = text.toLowerCase();
  for (const { agency, pattern, opening, weak } of cues) {
    if (!lower.includes(opening)) continue;
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const overlaps = mentions.some((other) => start < other.end && other.start < end);
      if (!overlaps) mentions.push({ agency, words: match[0], start, end, weak });
    }
  }
  return mentions.sort((one, other) => one.start - other.start);
};

const passive =
  /\b(?:referred|referral|seen|visited|visit|visits|met|recommended|interviewed|arrested|assessed|supervised|contacted|told|informed|spoken to|followed up|held|undertaken|made|advised|registered|meeting|carried out|assessment|appointment)\b[^.;]{0,60}\bby (?:an? |the |allocated |her |his |their |new |community |unannounced )?$/i;

/** The agency that does or records what the text tells: the one after "by", else the first that is named. */
const leadOf = (text: string, mentions: readonly Mention[]): Mention | undefined => {
  const doer = mentions.find(({ start }) => passive.test(text.slice(Math.max(0, start - 120), start)));
  return doer ?? mentions[0];
};

/**
 * Proposes the lane of an entry whose file has no agency, from its words: who acts leads, the others are involved.
 * The comment counts where the text itself names nobody. Only a proposal: a person confirms it.
 */
export const agencyReader = (
  register: readonly NamedAgency[],
): ((text: string, comment?: string) => AgenciesInText) => {
  const cues = cuesOf(register);
  return (text, comment = '') => {
    const inText = mentionsIn(text, cues);
    const inComment = mentionsIn(comment, cues);
    const named = inText.filter(({ weak }) => !weak);
    const weakly = inText.filter(({ weak }) => weak);
    const namedInComment = inComment.filter(({ weak }) => !weak);
    const lead = leadOf(text, named) ?? weakly[0] ?? leadOf(comment, namedInComment) ?? inComment[0];
    if (lead === undefined) return { others: [], why: 'no agency is named in the words' };
    const others = [...new Set([...named, ...namedInComment].map(({ agency }) => agency))];
    return {
      lead: lead.agency,
      others: others.filter((agency) => agency !== lead.agency),
      why: `led by “${lead.words}”`,
    };
  };
};

/** One text against one register; for many texts make an `agencyReader` once. */
export const agenciesInText = (text: string, register: readonly NamedAgency[]): AgenciesInText =>
  agencyReader(register)(text);

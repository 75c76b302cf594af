import { sumOfLetters } from '../../reading/sum-of-letters.ts';

/** What likeness reads of one word: a number for its stem, one for how it begins, and the class it stands for. */
export type WordFacts = {
  readonly word: string;
  /** As are all numbers here, of 32 bits with a sign. */
  readonly stem: number;
  readonly root: number;
  readonly part: WordPart;
  /** The class of the word where it has one, else its stem: "midwife" and "school" are both an agency. */
  readonly classed: number;
  /** What the word weighs by itself, summed up when it is first asked for: see `likeness.ts`. */
  own: Int16Array | undefined;
};

/** A word like others, one that tells of absence, one for the family, one for agencies and those who work there. */
export type WordPart = 'plain' | 'not' | 'family' | 'agencies';

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const absence = wordsOf(
  `no not never none nil nobody nothing neither nor without failed fail fails failure unable lack lacked lacking absence absent omitted omit
  neglected missing missed unclear unknown unaware didn't wasn't weren't hadn't hasn't couldn't don't doesn't cannot can't isn't outstanding
  awaited overlooked unrecorded undocumented unallocated unsigned unanswered zero yet only rather instead little should could ought blank
  empty lost nowhere hardly scarcely`,
);
const family = wordsOf(
  `mother mum father dad parents parent grandmother grandfather grandparents gran nan aunt uncle sister brother sibling siblings partner
  husband wife son daughter family child baby boy girl children infant toddler ms mr mrs she he her him they carer patient pt resident
  tenant client adult boyfriend girlfriend stepfather stepmother mgm mgf pgm cousin neighbour`,
);
const agencies = wordsOf(
  `gp hv sw cpn midwife midwives nurse nurses doctor consultant paediatrician psychiatrist social worker workers police officer officers
  school teacher dsl nursery housing probation mash csc asc cmht camhs ed a&e hospital ward surgery practice practitioner professional
  professionals agency agencies service services team duty manager supervisor keyworker key advocate idva marac solicitor pharmacist
  dentist ambulance crew paramedic clinic clinician trust council landlord department authority board staff`,
);

const partOf = (word: string): WordPart => {
  if (absence.has(word)) return 'not';
  if (family.has(word)) return 'family';
  return agencies.has(word) ? 'agencies' : 'plain';
};

const ending = /(?:ations?|ings?|ements?|ments?|edly|ed|ers?|es|s|ly)$/;

/** The word without a usual ending; at least three letters of it stay. */
export const stemOf = (word: string): string => {
  if (word.length < 5) return word;
  const bare = word.replace(/'s$/, '');
  const cut = bare.replace(ending, '');
  return cut.length < 3 ? bare : cut;
};

const makeFacts = (word: string): WordFacts => {
  const stem = sumOfLetters(stemOf(word));
  const part = partOf(word);
  const classed = part === 'plain' ? stem : part.length;
  return { word, stem, root: sumOfLetters(word.slice(0, 5)), part, classed, own: undefined };
};

/** Names and slips of the pen are without end; what is kept is not. The places are a power of two, half of them left empty. */
const mostKept = 60_000;
const places = 0x2_0000;
const kept: (WordFacts | undefined)[] = Array.from({ length: places });
let keptSoFar = 0;

/** What likeness reads of the word that stands in a text in small letters from `start` to `end`; worked out once for each word. */
export const factsAt = (lower: string, start: number, end: number): WordFacts => {
  let place = sumOfLetters(lower, start, end) & (places - 1);
  for (let facts = kept[place]; facts !== undefined; facts = kept[place]) {
    if (facts.word.length === end - start && lower.startsWith(facts.word, start)) return facts;
    place = (place + 1) & (places - 1);
  }
  const facts = makeFacts(lower.slice(start, end));
  if (keptSoFar < mostKept) {
    kept[place] = facts;
    keptSoFar += 1;
  }
  return facts;
};

/** The same of a word by itself. */
export const factsOfWord = (word: string): WordFacts => factsAt(word, 0, word.length);

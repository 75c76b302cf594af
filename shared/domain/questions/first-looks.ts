import { stemLooks } from '../reading/stem-finder.ts';

/** For each thing that is looked for in words, stems of which one stands in all that tell of it. */
const stems = {
  meeting: ['meet', 'met', 'conference', 'core group', 'review', 'icpc', 'rcpc', 'marac', 'discussion'],
  minutes: ['minute', 'notes', 'action', 'record', 'written', 'came round'],
  drink: ['alcohol', 'drink', 'drank', 'drunk', 'wine', 'units'],
  // An admission is told in words of drinking too.
  drugs: ['alcohol', 'drink', 'drank', 'drunk', 'wine', 'units', 'drug', 'cannabis', 'cocaine', 'heroin', 'substance'],
  kept: ['attend', 'dna', 'brought', 'arrive', 'come', 'keep', 'kept', 'came to'],
  seen: ['seen', 'see ', 'saw '],
  allocation: ['allocated'],
  birth: ['born', 'birth', 'delivered'],
  death: ['dead', 'died'],
  closing: ['clos', 'discharged'],
  figure: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
} as const;

export type Look = keyof typeof stems;

/** What a normalised text in small letters may tell of, as bits; see `mayTell`. */
export const looksOf = stemLooks(Object.values(stems));

const bits = new Map(Object.keys(stems).map((look, at) => [look, 1 << at]));

/** Whether words of a thing can stand in the text. Where they cannot, none of its expressions need be tried. */
export const mayTell = (looks: number, look: Look): boolean => (looks & (bits.get(look) ?? 0)) !== 0;

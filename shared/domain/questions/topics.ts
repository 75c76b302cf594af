import { type Look, mayTell } from './first-looks.ts';

/** Something that records can tell in two opposite ways. */
export type Topic = {
  readonly name: string;
  /** The words without which a text says nothing of it. */
  readonly look: Look;
  readonly one: RegExp;
  readonly other: RegExp;
  /** The words say it of one appointment or visit, so both must mean the same one. */
  readonly needsSameEvent?: true;
};

const drink = String.raw`(?:alcohol|drink(?:s|ing)?|drank|drunk|wine|units)`;
const drugs = String.raw`(?:drugs?|cannabis|cocaine|heroin|substances?)`;
const denies = (what: string): RegExp =>
  new RegExp(
    String.raw`\b(?:den(?:y|ied|ies|ying))\b[^.;]{0,50}\b${what}|\b(?:no|not had|has not|had not|hasn't|hadn't|not been|stopped|no longer|never)\b (?:had |any |used |been |using |drinking )*${what}`,
    'i',
  );
const admits = (what: string): RegExp =>
  new RegExp(
    String.raw`\b(?:admit(?:s|ted)?|disclos(?:es|ed)|acknowledg(?:es|ed)|confess(?:es|ed))\b[^.;]{0,50}\b${what}|\breports? (?:\w+ )?\d+ units|\b\d+ units (?:last|this|a|per)\b|\b(?:drinking|drinks|drank) (?:heavily|regularly|daily|most|every|\d+)`,
    'i',
  );

export const topics: readonly Topic[] = [
  { name: 'drinking', look: 'drink', one: denies(drink), other: admits(drink) },
  { name: 'drug use', look: 'drugs', one: denies(drugs), other: admits(drugs) },
  {
    name: 'whether an appointment was kept',
    look: 'kept',
    one: /\b(?:did not attend|dna|was not brought|did not (?:arrive|come|keep)|failed to attend)\b/i,
    other: /\b(?:attended|came to|was brought|kept (?:her|his|the) appointment)\b/i,
    needsSameEvent: true,
  },
  {
    name: 'whether the child was seen',
    look: 'seen',
    one: /\b(?:child|children|baby|[ms])\b[^.;]{0,20}\bnot seen\b|\bnot see (?:the )?(?:child|children|baby)\b/i,
    other:
      /\b(?:child|children|baby)\b[^.;]{0,20}\b(?:were|was)? ?(?:both )?seen\b|\bsaw (?:the |both )?(?:child|children|baby)\b/i,
    needsSameEvent: true,
  },
];

/*
 * What words say of all topics is one number, of two bits for each: the one thing, and the other. What several sentences say is
 * put together by `|`.
 */

const oneBit = (at: number): number => 1 << (2 * at);
const otherBit = (at: number): number => 2 << (2 * at);

/** @param looks what the words may tell of, see `first-looks.ts` */
export const sidesTaken = (words: string, looks: number): number => {
  let taken = 0;
  for (const [at, { look, one, other }] of topics.entries()) {
    if (!mayTell(looks, look)) continue;
    if (one.test(words)) taken |= oneBit(at);
    if (other.test(words)) taken |= otherBit(at);
  }
  return taken;
};

/** The side that is taken on the topic at this place of the list: -1 for the one thing, 1 for the other. Both cancel out. */
export const sideOn = (taken: number, at: number): -1 | 0 | 1 => {
  const [one, other] = [(taken & oneBit(at)) !== 0, (taken & otherBit(at)) !== 0];
  return one === other ? 0 : one ? -1 : 1;
};

import type { ReadText } from '../gaps/read-words.ts';
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

/** What a text says of each topic: the one thing, the other, or neither; both cancel out. */
export type Stances = readonly (-1 | 0 | 1)[];

/** Undefined of a text that takes no side on anything. */
export const stancesIn = ({ text }: ReadText, looks: number): Stances | undefined => {
  const stances = topics.map(({ look, one, other }) => {
    if (!mayTell(looks, look)) return 0;
    const [a, b] = [one.test(text), other.test(text)];
    return a === b ? 0 : a ? -1 : 1;
  });
  return stances.some((stance) => stance !== 0) ? stances : undefined;
};

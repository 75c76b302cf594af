import { onceForEachSaid, type Said } from '../gaps/said.ts';
import { kindBitsIn } from '../same-event/event-kinds.ts';
import { saysClosed, saysNotClosed } from './closing.ts';
import { namesFamily, saysNotMet, saysSeen } from './contact-with-family.ts';
import { type Look, looksOf, mayTell } from './first-looks.ts';
import { saysMeetingHeld, saysMinutesKept, saysNoMinutes } from './meetings.ts';
import { eventsDone } from './once-events.ts';
import { sidesTaken } from './topics.ts';

/*
 * What the rules ask of each sentence by itself, answered in bits: what an entry tells is what one or another of its sentences
 * does. Expressions are tried only where the look they need was found in the sentence.
 */

type Ask = { readonly says: (sentence: string) => boolean; readonly look?: Look };

const asks = {
  meetingHeld: { says: saysMeetingHeld, look: 'meeting' },
  minutesKept: { says: saysMinutesKept, look: 'minutes' },
  noMinutes: { says: saysNoMinutes, look: 'minutes' },
  closed: { says: saysClosed, look: 'closing' },
  notClosed: { says: saysNotClosed, look: 'closing' },
  seen: { says: saysSeen },
  family: { says: namesFamily },
  notMet: { says: saysNotMet },
  // The look says it all.
  figure: { says: () => true, look: 'figure' },
} satisfies Readonly<Record<string, Ask>>;

type Fact = keyof typeof asks;

const asked: readonly Ask[] = Object.values(asks);
const bitOf = new Map(Object.keys(asks).map((fact, at) => [fact, 1 << at]));

/** What words tell, each a number of bits. */
export type FactBits = {
  /** See `tells`. */
  readonly told: number;
  /** Which sides they take, see `topics.ts`. */
  readonly sides: number;
  /** Which events that happen once they tell of as done, see `once-events.ts`. */
  readonly events: number;
  /** Which kinds of event they tell of, see `event-kinds.ts`. */
  readonly kinds: number;
};

export const tells = ({ told }: Pick<FactBits, 'told'>, fact: Fact): boolean => (told & (bitOf.get(fact) ?? 0)) !== 0;

/** What one sentence tells. */
export const factsSaid = onceForEachSaid(({ text, lower }: Said): FactBits => {
  const looks = looksOf(lower);
  let told = 0;
  for (const [at, { says, look }] of asked.entries())
    if ((look === undefined || mayTell(looks, look)) && says(text)) told |= 1 << at;
  return { told, sides: sidesTaken(text, looks), events: eventsDone(text, looks), kinds: kindBitsIn(text, lower) };
});

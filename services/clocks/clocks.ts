import type { InputOf, Services } from '#shared/contract.ts';
import type { Clock, ClockEnd } from '#shared/domain/clocks/clock.ts';
import { clockIdOf } from '#shared/domain/clocks/make-clock.ts';
import { durationRule } from '#shared/domain/clocks/rules/all-rules.ts';
import { AppError } from '#shared/errors.ts';
import type { CalendarDate, EntryId } from '#shared/model.ts';
import { requireDay } from '../days.ts';
import type { ReadableReview } from '../db/handles.ts';
import { editReview } from '../edit-review.ts';
import { requireEntry } from '../entries.ts';
import { readAheadOf } from '../reading/read-ahead.ts';
import type { ServiceContext } from '../service-context.ts';
import { rulerServices } from './rulers.ts';
import { clockRuleServices } from './clock-rules.ts';
import { rulesOfReview } from './rules-of-review.ts';
import { clocksOfReview } from './work-out-clocks.ts';

type Given = { readonly entry?: EntryId | undefined; readonly day?: string | undefined };
type KeptEnd = { readonly entry: EntryId | null; readonly day: CalendarDate | null };

/** An end as it is kept. @throws AppError bad-input where neither the entry nor the person gives a day */
const keptEnd = (review: ReadableReview, { entry, day }: Given): KeptEnd => {
  const typed = day === undefined ? undefined : requireDay(day);
  if (entry === undefined) {
    if (typed === undefined) throw new AppError('bad-input', 'A clock starts and ends at an entry or on a day.');
    return { entry: null, day: typed };
  }
  const { when, corrected } = requireEntry(review, entry);
  const { earliest, latest } = corrected ?? when;
  const own = earliest === latest ? earliest : undefined;
  if (own === undefined && typed === undefined)
    throw new AppError('bad-input', 'This entry is not dated to one day. Say on which day the clock starts or ends.');
  return { entry, day: own ?? typed ?? null };
};

const ofStanding = ({ entry, day }: ClockEnd): KeptEnd => ({ entry: entry ?? null, day });

const endFrom = (
  review: ReadableReview,
  given: Given | null | undefined,
  standing: ClockEnd | undefined,
): KeptEnd | undefined => {
  if (given === null) return undefined;
  if (given !== undefined) return keptEnd(review, given);
  return standing === undefined ? undefined : ofStanding(standing);
};

const acts: Readonly<Record<Clock['state'], string>> = {
  proposed: 'Take back a decision on a clock',
  confirmed: 'Confirm a clock',
  'set-aside': 'Set a clock aside',
};

const requireRule = (review: ReadableReview, rule: string): string => {
  if (rule !== durationRule.id && !rulesOfReview(review).some((each) => each.rule.id === rule))
    throw new AppError('not-found', 'There is no such rule in this review. Choose another one.');
  return rule;
};

const rowOf = (review: ReadableReview, standing: Clock | undefined, input: InputOf<'decideClock'>) => {
  const from = endFrom(review, input.from, standing?.from);
  const to = endFrom(review, input.to, standing?.to);
  if (from === undefined) throw new AppError('bad-input', 'Choose the entry or the day that the clock starts at.');
  if (from.day !== null && to?.day !== undefined && to.day !== null && to.day < from.day)
    throw new AppError('bad-input', 'The clock would end before it starts. Choose another end.');
  return {
    rule: standing?.rule ?? requireRule(review, input.rule ?? durationRule.id),
    from_entry: from.entry,
    from_day: from.day,
    to_entry: to?.entry ?? null,
    to_day: to?.day ?? null,
    reason: input.reason ?? standing?.reason ?? '',
  };
};

/** Clocks: found, decided on, made of two entries by a person. */
const decisionServices = {
  clocks: async ({ review }, { ports, reviews }) => {
    const open = reviews.get(review);
    await readAheadOf(open, ports.reading).all('clocks');
    return clocksOfReview(open);
  },

  decideClock: async (input, context) => {
    const { clocks } = await clocksOfReview(context.reviews.get(input.review));
    const standing = input.clock === undefined ? undefined : clocks.find(({ id }) => id === input.clock);
    const { version, value } = editReview(context, input, acts[input.state], (draft) => {
      if (input.clock !== undefined && standing === undefined)
        throw new AppError('not-found', 'This clock is no longer found in the review. Choose another one.');
      if (input.state === 'proposed') {
        if (standing === undefined) throw new AppError('bad-input', 'Say which clock is meant.');
        draft.remove('clock_decision', standing.id);
        return standing.id;
      }
      const row = rowOf(draft.review, standing, input);
      if (input.state === 'set-aside' && row.reason.trim() === '')
        throw new AppError('bad-input', 'A clock is set aside with a reason. Write why, then set it aside.');
      const start: ClockEnd = {
        ...(row.from_entry === null ? {} : { entry: row.from_entry }),
        day: requireDay(row.from_day ?? ''),
        step: '',
        why: '',
      };
      const id = standing?.id ?? clockIdOf(row.rule, start);
      draft.put('clock_decision', id, { ...row, state: input.state });
      return id;
    });
    return { version, clock: value };
  },
} satisfies Pick<Services<ServiceContext>, 'clocks' | 'decideClock'>;

export const clockServices = { ...decisionServices, ...clockRuleServices, ...rulerServices };

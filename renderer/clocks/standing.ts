import type { Clock } from '#shared/domain/clocks/clock.ts';
import { countOf } from '#shared/domain/clocks/clock-text.ts';

export type Standing = 'within' | 'over' | 'running' | 'no-limit' | 'not-known';

/** How a clock stands to its limit, without a judgement. */
export const standingOf = ({ met, limit, notBefore, to }: Clock): Standing => {
  if (limit === undefined && notBefore === undefined) return 'no-limit';
  if (met !== undefined) return met ? 'within' : 'over';
  return to === undefined ? 'running' : 'not-known';
};

/** The same in words: shape and words carry it, never colour alone. */
export const standingWords = (clock: Clock): string => {
  const { elapsed, limit, unit } = clock;
  switch (standingOf(clock)) {
    case 'within':
      return 'within the limit';
    case 'over':
      return limit !== undefined && elapsed > limit
        ? `${countOf(elapsed - limit, unit)} over the limit`
        : 'outside the limit';
    case 'running':
      return 'still running';
    case 'no-limit':
      return 'no limit';
    case 'not-known':
      return 'times of day would have to tell';
  }
};

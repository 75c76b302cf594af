import type { Planted } from './planted.ts';
import { appointments } from './storylines/appointments.ts';
import { drinkAndDrift } from './storylines/drink-and-drift.ts';
import { narrative } from './storylines/narrative.ts';
import { nearMisses } from './storylines/near-misses.ts';
import { pregnancyAndFirstYear } from './storylines/pregnancy-and-first-year.ts';
import { secondPlan } from './storylines/second-plan.ts';
import { twoAccounts } from './storylines/two-accounts.ts';

/** Everything that was written on purpose, as against the ordinary work around it. */
export const storylines: readonly Planted[] = [
  ...pregnancyAndFirstYear,
  ...drinkAndDrift,
  ...secondPlan,
  ...appointments,
  ...twoAccounts,
  ...nearMisses,
  ...narrative,
];

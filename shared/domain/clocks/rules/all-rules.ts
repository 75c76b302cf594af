import type { ClockRule } from './clock-rule.ts';
import { localRules } from './local-rules.ts';
import { nationalRules } from './national-rules.ts';

const duration = { scope: 'duration', onAtStart: true, whenOpen: 'never', repeats: false } as const;
const noRule = 'No rule: how long it took.';

/** Intervals without a limit, and what an entry promises within a time of its own. */
const durations: readonly ClockRule[] = [
  {
    ...duration,
    id: 'referral_allocation',
    name: 'Referral to allocation',
    from: ['referral'],
    to: 'allocation',
    unit: 'working days',
    source: noRule,
    note: '',
  },
  {
    ...duration,
    id: 'supervision_interval',
    name: 'Supervision to the next',
    from: ['supervision'],
    to: 'supervision',
    unit: 'days',
    repeats: true,
    source: noRule,
    note: 'Shown for as long as no rule on supervision was chosen.',
  },
  {
    ...duration,
    scope: 'national',
    id: 'unannounced_visit',
    name: 'Unannounced visit as promised',
    from: ['unannounced-visit-promised'],
    to: 'unannounced-visit',
    unit: 'days',
    whenOpen: 'always',
    source: 'The entry’s own words say within what time.',
    note: '',
  },
];

/** Every rule that the program brings along; a review's own come after them. */
export const allRules: readonly ClockRule[] = [...nationalRules, ...durations, ...localRules];

/** A rule that a person made of two entries: how long it took from the one to the other. */
export const durationRule: ClockRule = {
  ...duration,
  id: 'duration',
  name: 'From one entry to another',
  from: [],
  to: '',
  unit: 'days',
  source: noRule,
  note: '',
};

import type { RegisterState } from '#shared/domain/register/filter-register.ts';

/** The states as the register names them, in the order in which a panel goes through them. */
export const stateNames: Readonly<Record<RegisterState, string>> = {
  'to-consider': 'To consider',
  asked: 'Asked of an agency',
  agreed: 'Agreed',
  'set-aside': 'Set aside',
  mitigated: 'Mitigated',
  closed: 'Closed',
};

export const statesToChoose: readonly RegisterState[] = [
  'to-consider',
  'asked',
  'agreed',
  'set-aside',
  'mitigated',
  'closed',
];

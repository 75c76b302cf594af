import type { ExchangeAct, ExchangeMeans, ExchangeOutcome, ExchangeState } from './exchange.ts';

/** What an outcome is called on screen; all of it "by the records received". */
export const outcomeNames: Readonly<Record<ExchangeOutcome, string>> = {
  shared: 'shared',
  'not-shared': 'not shared, by these records',
  claimed: 'claimed, not confirmed',
  late: 'late',
};

export const actNames: Readonly<Record<ExchangeAct, string>> = {
  told: 'told',
  asked: 'asked',
  referred: 'referred to',
  met: 'met',
};

export const meansNames: Readonly<Record<ExchangeMeans, string>> = {
  referral: 'referral',
  call: 'call',
  letter: 'letter',
  'e-mail': 'e-mail',
  report: 'report',
  meeting: 'meeting',
  visit: 'visit',
  'not-said': 'means not said',
};

export const exchangeStateNames: Readonly<Record<ExchangeState, string>> = {
  'to-consider': 'to consider',
  agreed: 'agreed',
  'set-aside': 'set aside',
};

/** What a receiver is called that the words do not name. */
export const notNamed = 'others, not named';

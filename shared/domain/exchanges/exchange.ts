import type { AgencyId, CalendarDate, EntryId, Evidence } from '../../model.ts';

/** What one agency did towards another. */
export const exchangeActs = ['told', 'asked', 'referred', 'met'] as const;
export type ExchangeAct = (typeof exchangeActs)[number];

export const exchangeMeans = [
  'referral',
  'call',
  'letter',
  'e-mail',
  'report',
  'meeting',
  'visit',
  'not-said',
] as const;
export type ExchangeMeans = (typeof exchangeMeans)[number];

/** `claimed`: the one says that it told, and the other's records do not confirm it. */
export const exchangeOutcomes = ['shared', 'not-shared', 'claimed', 'late'] as const;
export type ExchangeOutcome = (typeof exchangeOutcomes)[number];

export const exchangeStates = ['to-consider', 'agreed', 'set-aside'] as const;
export type ExchangeState = (typeof exchangeStates)[number];

/** Made of what it rests on (`entry:act:from>to`, with nothing after `>` where no receiver is named; or `added:n`), so that the same words give the same id each time. */
export type ExchangeId = string & { readonly __brand: 'ExchangeId' };

/**
 * Information going from one agency to another, as an entry's words tell it. Who recorded it, from whom and to whom are three
 * things: an answer that never came belongs to the exchange, never to the one who chased.
 */
export type Exchange = {
  readonly id: ExchangeId;
  readonly act: ExchangeAct;
  readonly from: AgencyId;
  /** Absent where something did not go on and the words do not say to whom it should have ("never passed on"). */
  readonly to?: AgencyId | undefined;
  /** The lane of the entry; absent where nobody could tell it yet. */
  readonly recordedBy?: AgencyId | undefined;
  readonly entry: EntryId;
  readonly means: ExchangeMeans;
  /** The words that say what was told or asked; empty where they do not. */
  readonly about: string;
  readonly outcome: ExchangeOutcome;
  /** A standing copy or notice that one record alone tells of: seldom entered as received, so it is counted apart. */
  readonly copy?: true | undefined;
  readonly state: ExchangeState;
  readonly reason: string;
  readonly earliest?: CalendarDate | undefined;
  readonly latest?: CalendarDate | undefined;
  readonly quote: string;
  /** One sentence: which words say so, and why the outcome is what it is. */
  readonly explanation: string;
  readonly evidence: readonly Evidence[];
};

/** An exchange as the words tell it, before any person has said what they think of it. */
export type FoundExchange = Omit<Exchange, 'state' | 'reason'>;

import type { ExchangeAct, ExchangeMeans } from './exchange.ts';

/**
 * Who sends where a clause does not say it with a sign: `subject`, whom the words before the verb name, else the lane;
 * `lane`, the agency whose record it is; and whether somebody of the family before the verb means that nobody sent.
 */
export type ExchangeRule = {
  readonly id: string;
  readonly act: ExchangeAct;
  /** What the rule reads, in one plain sentence. */
  readonly statement: string;
  /** In the notation of `exchange-words.ts`. */
  readonly pattern: string;
  readonly sender: 'subject' | 'lane' | 'named';
  /** Who receives where the pattern names nobody: the lane, or others who are not named. */
  readonly receiver?: 'lane' | 'others' | undefined;
  readonly means?: ExchangeMeans | undefined;
  /** The words themselves say that it did not happen. */
  readonly denied?: boolean | undefined;
  /** Neither side is said to have begun it: either may have told the other. */
  readonly mutual?: boolean | undefined;
  /** Where nobody is named, the agency that the words before speak of is meant ("nobody rang back"). */
  readonly meansLastNamed?: boolean | undefined;
  /** Counts though what came before the verb is in the passive or names the family ("Ms A was referred to"). */
  readonly passive?: boolean | undefined;
};

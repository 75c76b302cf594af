import type { ExchangeOutcome } from '#shared/domain/exchanges/exchange.ts';
import { findExchanges } from '#shared/domain/exchanges/find-exchanges.ts';
import type { LabelledExchange } from '../../../fixtures/exchanges/labelled.ts';
import { agencyCalled, nameOfAgency, register } from '../../../fixtures/exchanges/register.ts';
import { entryOf } from '../gaps/entry-of.ts';

/** What the rules read in a labelled sentence, as it is labelled. A talk or meeting is told with the lane first. */
export const toldIn = ({ lane, text }: Pick<LabelledExchange, 'lane' | 'text'>): ReadonlyMap<string, ExchangeOutcome> =>
  new Map(
    findExchanges([entryOf(text, { agency: agencyCalled(lane) })], register).map(({ act, from, to, outcome }) => {
      const way = `${nameOfAgency(from)}>${nameOfAgency(to)}`;
      const turned = act === 'met' && nameOfAgency(from) !== lane ? `${nameOfAgency(to)}>${nameOfAgency(from)}` : way;
      return [turned, outcome];
    }),
  );

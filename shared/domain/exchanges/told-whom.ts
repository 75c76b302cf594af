import type { AgencyId, CalendarDate } from '../../model.ts';
import type { Exchange } from './exchange.ts';

/** What went from one agency to another over a span: counts of exchanges, never a score. */
export type ToldCell = {
  readonly arrived: number;
  /** Late ones have arrived, and are among `arrived` too. */
  readonly late: number;
  /** One record alone has it, standing copies left out. */
  readonly claimed: number;
  /** Standing copies and notices of one record alone. */
  readonly copies: number;
  readonly notShared: number;
  readonly exchanges: readonly Exchange[];
};

export type Span = { readonly from?: CalendarDate | undefined; readonly to?: CalendarDate | undefined };

/** Whether some day of the exchange lies in the span; without a date it lies in a span that is open at both ends. */
export const isInSpan = ({ earliest, latest }: Pick<Exchange, 'earliest' | 'latest'>, { from, to }: Span): boolean => {
  const first = earliest ?? latest;
  const last = latest ?? earliest;
  if (first === undefined || last === undefined) return from === undefined && to === undefined;
  return (from === undefined || last >= from) && (to === undefined || first <= to);
};

/** The key of a cell: from whom, and to whom; `undefined` is whoever the words do not name. */
export const cellKey = (from: AgencyId, to: AgencyId | undefined): string =>
  `${String(from)}>${to === undefined ? '' : String(to)}`;

/**
 * Who told whom: a cell for each pair that has an exchange in the span. What was set aside does not count; a meeting
 * informs both ways and stands in both cells.
 */
export const toldWhom = (exchanges: readonly Exchange[], span: Span): ReadonlyMap<string, ToldCell> => {
  const byCell = new Map<string, Exchange[]>();
  const put = (key: string, exchange: Exchange): void => {
    const list = byCell.get(key);
    if (list === undefined) byCell.set(key, [exchange]);
    else list.push(exchange);
  };
  for (const exchange of exchanges) {
    if (exchange.state === 'set-aside' || !isInSpan(exchange, span)) continue;
    put(cellKey(exchange.from, exchange.to), exchange);
    if (exchange.act === 'met' && exchange.to !== undefined) put(cellKey(exchange.to, exchange.from), exchange);
  }
  return new Map(
    [...byCell].map(([key, list]) => {
      const count = (outcome: Exchange['outcome']): number => list.filter((one) => one.outcome === outcome).length;
      const late = count('late');
      const copies = list.filter(
        ({ outcome, copy, state }) => outcome === 'claimed' && copy === true && state !== 'agreed',
      ).length;
      return [
        key,
        {
          arrived: count('shared') + late,
          late,
          claimed: count('claimed') - copies,
          copies,
          notShared: count('not-shared'),
          exchanges: list,
        },
      ];
    }),
  );
};

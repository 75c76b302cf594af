import type { ExchangeOutcome } from '#shared/domain/exchanges/exchange.ts';

const head = 'M15 3.5 L19 7 L15 10.5';
const shapes: Readonly<Record<ExchangeOutcome, readonly string[]>> = {
  shared: ['M1 7 H19', head],
  late: ['M1 7 H19', head, 'M9 3 V11'],
  claimed: ['M1 7 H4 M6.5 7 H9.5 M12 7 H15', head],
  'not-shared': ['M1 7 H8', 'M8 3 L11 11'],
};

/** What became of an exchange, as the arrow that the timeline draws: whole, with a bar, dashed, or broken off. */
export const OutcomeMark = ({ outcome }: { readonly outcome: ExchangeOutcome }) => (
  <svg className={`outcome-mark outcome-mark-${outcome}`} width="20" height="14" viewBox="0 0 20 14" aria-hidden="true">
    {shapes[outcome].map((d) => (
      <path key={d} d={d} fill="none" stroke="currentColor" strokeWidth="1.6" />
    ))}
  </svg>
);

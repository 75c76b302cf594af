import { z } from 'zod';
import { edit, rowId, text } from './call-schemas.ts';
import { exchangeMeans, exchangeOutcomes, exchangeStates } from './domain/exchanges/exchange.ts';
import type { ExchangeId } from './domain/exchanges/exchange.ts';
import type { ThreadId } from './domain/threads/thread.ts';
import type { AgencyId, EntryId } from './model.ts';

/** An exchange by the id that its reading gives it; refused where no exchange of the review has it. */
const exchangeRef = text(200).min(1) as unknown as z.ZodType<ExchangeId, ExchangeId>;

export const decidedExchange = z.strictObject({
  ...edit,
  exchange: exchangeRef,
  state: z.enum(exchangeStates).optional(),
  /** A person's own reading of the outcome; null goes back to the one that was read. */
  outcome: z.enum(exchangeOutcomes).nullable().optional(),
  reason: text(4000).optional(),
});

export const newExchange = z.strictObject({
  ...edit,
  entry: rowId<EntryId>(),
  from: rowId<AgencyId>(),
  /** Absent where nobody can say to whom it should have gone. */
  to: rowId<AgencyId>().optional(),
  means: z.enum(exchangeMeans),
  about: text(2000),
  outcome: z.enum(exchangeOutcomes),
});

export const removedExchange = z.strictObject({ ...edit, exchange: exchangeRef });

export const thread = z.strictObject({
  ...edit,
  /** Absent for a new one. */
  id: rowId<ThreadId>().optional(),
  title: text(200).min(1),
  words: text(500),
  entries: z.array(rowId<EntryId>()).max(5000),
  leftOut: z.array(rowId<EntryId>()).max(5000),
});

export const removedThread = z.strictObject({ ...edit, id: rowId<ThreadId>() });

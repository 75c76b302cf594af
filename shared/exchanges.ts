import { z } from 'zod';
import { call, edit, ofReview, rowId, text } from './call-schemas.ts';
import { exchangeMeans, exchangeOutcomes, exchangeStates } from './domain/exchanges/exchange.ts';
import type { Exchange, ExchangeId } from './domain/exchanges/exchange.ts';
import type { FollowedThread, ThreadId } from './domain/threads/thread.ts';
import type { AgencyId, ChangeId, EntryId } from './model.ts';

/** An exchange by the id that its reading gives it; refused where no exchange of the review has it. */
const exchangeRef = text(200).min(1) as unknown as z.ZodType<ExchangeId, ExchangeId>;

const decidedExchange = z.strictObject({
  ...edit,
  exchange: exchangeRef,
  state: z.enum(exchangeStates).optional(),
  /** A person's own reading of the outcome; null goes back to the one that was read. */
  outcome: z.enum(exchangeOutcomes).nullable().optional(),
  reason: text(4000).optional(),
});

const newExchange = z.strictObject({
  ...edit,
  entry: rowId<EntryId>(),
  from: rowId<AgencyId>(),
  /** Absent where nobody can say to whom it should have gone. */
  to: rowId<AgencyId>().optional(),
  means: z.enum(exchangeMeans),
  about: text(2000),
  outcome: z.enum(exchangeOutcomes),
});

const removedExchange = z.strictObject({ ...edit, exchange: exchangeRef });

const thread = z.strictObject({
  ...edit,
  /** Absent for a new one. */
  id: rowId<ThreadId>().optional(),
  title: text(200).min(1),
  words: text(500),
  entries: z.array(rowId<EntryId>()).max(5000),
  leftOut: z.array(rowId<EntryId>()).max(5000),
});

const removedThread = z.strictObject({ ...edit, id: rowId<ThreadId>() });

type Edited = { readonly version: ChangeId };

/** Who told whom, and pieces of information that are followed. */
export const exchangeCalls = {
  /** Who told whom, as the words tell it and people decided. */
  exchanges: call(z.strictObject(ofReview)).answers<readonly Exchange[]>(),
  /** Pieces of information that are followed from agency to agency, each gathered and followed as things stand. */
  threads: call(z.strictObject(ofReview)).answers<readonly FollowedThread[]>(),
  decideExchange: call(decidedExchange).answers<Edited>(),
  /** An exchange that a person sees in an entry and no rule read. */
  addExchange: call(newExchange).answers<Edited & { readonly exchange: ExchangeId }>(),
  /** Takes away one that was added by hand. */
  removeExchange: call(removedExchange).answers<Edited>(),
  putThread: call(thread).answers<Edited & { readonly id: number }>(),
  removeThread: call(removedThread).answers<Edited>(),
} as const;

import type { ChangeId, ReviewId } from '#shared/model.ts';
import { edit } from './db/edit.ts';
import type { Draft, Edit } from './db/edit.ts';
import { readOnly } from './db/foreseen.ts';
import type { WritableReview } from './db/handles.ts';
import type { LoggedTable } from './db/logged-tables.ts';
import { readReviewRow } from './db/particulars.ts';
import type { OpenReview } from './open-reviews.ts';
import type { ServiceContext } from './service-context.ts';

export type Basis = { readonly review: ReviewId; readonly basedOn: ChangeId };

/** The review for writing. @throws AppError read-only where its file or folder cannot be written to */
export const writableOf = (open: OpenReview): WritableReview => {
  if (open.writable === undefined) throw readOnly();
  return open.writable;
};

/** Who stands in the audit trail: who decides for the review, else the computer it was done on. */
export const doneBy = (open: OpenReview): string => {
  const { decided_by: decidedBy } = readReviewRow(open.readable);
  return decidedBy === '' ? 'This computer' : decidedBy;
};

/** Tables whose rows decide which words and dates the gap rules read, and which rules there are. */
const readByRules: readonly LoggedTable[] = [
  'source_state',
  'entry_state',
  'date_correction',
  'rule_choice',
  'own_phrase',
];

/** Says that what was worked out from words, dates or rules may no longer stand. */
export const noteTouched = (open: OpenReview, tables: ReadonlySet<LoggedTable>): void => {
  if (!readByRules.some((table) => tables.has(table))) return;
  open.found.touched();
};

/** One edit of an open review, in the audit trail as `did`. */
export const editReview = <T>(
  { reviews, ports }: ServiceContext,
  { review, basedOn }: Basis,
  did: string,
  work: (draft: Draft, open: OpenReview) => T,
): Edit<T> => {
  const open = reviews.get(review);
  const line = { by: doneBy(open), at: ports.now(), did, basedOn };
  const edited = edit(writableOf(open), line, (draft) => work(draft, open));
  noteTouched(open, edited.tables);
  return edited;
};

import { z } from 'zod';
import { call, edit, ofReview, rowId, text } from './call-schemas.ts';
import type { AgencyId, ChangeId, DateReading, EntryId } from './model.ts';

type Edited = { readonly version: ChangeId };

/** How a person places entries in lanes and corrects their dates; their words never change. */
export const entryCalls = {
  /** Reads dates as the review reads them; without a review, by the usual conventions. */
  readDates: call(z.strictObject({ review: ofReview.review.optional(), dates: z.array(text(200)).max(1000) })).answers<
    readonly DateReading[]
  >(),
  /** Places entries in a lane and confirms it; without `agency` it confirms each proposal as it stands. */
  placeEntries: call(
    z.strictObject({
      ...edit,
      entries: z.array(rowId<EntryId>()).min(1).max(50_000),
      agency: rowId<AgencyId>().optional(),
    }),
  ).answers<Edited>(),
  /** A person's own reading of a date, beside the imported one; empty takes the correction back. */
  correctDate: call(z.strictObject({ ...edit, entry: rowId<EntryId>(), whenWritten: text(200) })).answers<
    Edited & { readonly reading?: DateReading | undefined }
  >(),
};

import type { Services } from '#shared/contract.ts';
import { readDateCell } from '#shared/domain/when/read-date-cell.ts';
import { AppError } from '#shared/errors.ts';
import type { AgencyId, When } from '#shared/model.ts';
import { drawnGapId } from './db/gap-decisions.ts';
import type { ReadableReview } from './db/handles.ts';
import { readLoggedRow } from './db/logged-tables.ts';
import { readAgencies, readTerms } from './db/particulars.ts';
import { whenRow } from './db/when-columns.ts';
import { readYearPivot } from './db/year-pivot.ts';
import { editReview } from './edit-review.ts';
import { standingGaps } from './gaps.ts';
import { requireKind } from './own-kinds.ts';
import type { ServiceContext } from './service-context.ts';

const readDates = (written: string, pivot: number): When => {
  const { when } = readDateCell(written, { pivot });
  if (when.earliest === undefined && when.latest === undefined)
    throw new AppError('bad-input', 'This could not be read as a date. Write it like 24.01.14-25.03.14 or May 2010.');
  return when;
};

const requireAgencies = (review: ReadableReview, ids: readonly AgencyId[]): void => {
  const known = new Set(readAgencies(review).map(({ id }) => id));
  if (ids.some((id) => !known.has(id)))
    throw new AppError('not-found', 'One of these agencies is no longer among the particulars. Choose another one.');
};

const requireParted = (between: readonly AgencyId[]): void => {
  if (between.length > 0 && new Set(between).size < 2)
    throw new AppError('bad-input', 'A gap between agencies needs two of them. Choose another one.');
};

/** The table and row of a gap that a person added or drew. */
const rowByHand = (gap: string): { readonly table: 'added_gap' | 'drawn_gap'; readonly row: number } | undefined => {
  const [, kind, id] = /^(added|drawn):(\d+)$/.exec(gap) ?? [];
  if (kind === undefined) return undefined;
  return { table: kind === 'added' ? 'added_gap' : 'drawn_gap', row: Number(id) };
};

/** Gaps that people draw without an entry, and the terms of reference that findings bear on. */
export const drawnGapServices = {
  drawGap: (input, context) => {
    const { concerns = [], between = [], recordedBy } = input;
    const when = readDates(input.whenWritten, readYearPivot(context.reviews.get(input.review).readable));
    const { version, value } = editReview(context, input, 'Draw a gap', ({ review, put, nextId }) => {
      requireKind(review, input.kind);
      requireAgencies(review, [...concerns, ...between, ...(recordedBy === undefined ? [] : [recordedBy])]);
      requireParted(between);
      const id = nextId('drawn_gap');
      put('drawn_gap', id, {
        kind: input.kind,
        form: input.form ?? null,
        ...whenRow(when),
        recorded_by: recordedBy ?? null,
        concerns: JSON.stringify(concerns),
        between_agencies: JSON.stringify(between),
        words: input.words.trim(),
      });
      return drawnGapId(review, id);
    });
    return { version, gap: value };
  },

  removeGap: (input, context) => {
    const { version } = editReview(context, input, 'Take away a gap that was added by hand', (draft) => {
      const row = rowByHand(input.gap);
      if (row === undefined)
        throw new AppError('bad-input', 'This gap was found by a rule. Set it aside, with the reason, instead.');
      if (readLoggedRow(draft.review, row.table, row.row) === undefined)
        throw new AppError('not-found', 'This gap is no longer in the register.');
      draft.remove(row.table, row.row);
    });
    return { version };
  },

  setGapTerms: (input, context) => {
    const { of, terms } = input;
    const { version } = editReview(context, input, 'Choose terms of reference', (draft, open) => {
      const good = /^good:(\d+)$/.exec(of)?.[1];
      const isThere =
        good === undefined
          ? standingGaps(open).some(({ id }) => id === of)
          : readLoggedRow(draft.review, 'good_practice', Number(good)) !== undefined;
      if (!isThere) throw new AppError('not-found', 'This is no longer in the register. Choose another one.');
      const known = new Set(readTerms(draft.review).map(({ id }) => id));
      if (terms.some((term) => !known.has(term)))
        throw new AppError('not-found', 'One of these terms of reference is no longer there. Choose again.');
      if (terms.length === 0) draft.remove('gap_terms', of);
      else draft.put('gap_terms', of, { terms: JSON.stringify([...new Set(terms)].toSorted((a, b) => a - b)) });
    });
    return { version };
  },
} satisfies Pick<Services<ServiceContext>, 'drawGap' | 'removeGap' | 'setGapTerms'>;

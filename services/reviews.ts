import path from 'node:path';
import type { Services } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import type { Review } from '#shared/model.ts';
import { checkReview } from './db/check.ts';
import { createReviewFile } from './db/create.ts';
import { readOwnKinds } from './db/gap-kinds.ts';
import { didAt, stacksOf, versionOfReview } from './db/log.ts';
import type { ReviewRow } from './db/particulars.ts';
import { readAgencies, readMarkers, readPeople, readReviewRow, readTerms } from './db/particulars.ts';
import { readSources } from './db/sources.ts';
import { readYearPivot, yearPivotChoice } from './db/year-pivot.ts';
import { editedDay, requireDay, requireInOrder } from './days.ts';
import { editReview } from './edit-review.ts';
import { reviewFileName } from './file-names.ts';
import type { OpenReview } from './open-reviews.ts';
import type { ServiceContext } from './service-context.ts';

const describe = ({ id, path: file, readable, writable }: OpenReview): Review => {
  const row = readReviewRow(readable);
  const { undo, redo } = stacksOf(readable);
  return {
    id,
    fileName: path.basename(file),
    version: versionOfReview(readable),
    title: row.title,
    kind: row.kind,
    periodFrom: row.period_from ?? undefined,
    periodTo: row.period_to ?? undefined,
    decidedBy: row.decided_by,
    about: row.about,
    people: readPeople(readable),
    agencies: readAgencies(readable),
    terms: readTerms(readable),
    markers: readMarkers(readable),
    sources: readSources(readable),
    ownKinds: readOwnKinds(readable),
    yearPivot: readYearPivot(readable),
    undo: didAt(readable, undo.at(-1)),
    redo: didAt(readable, redo.at(-1)),
    readOnly: writable === undefined,
  };
};

/** Puts a review at the top of the recent ones. */
const remember = ({ recent, ports }: ServiceContext, open: OpenReview): void => {
  recent.remember({ path: open.path, title: readReviewRow(open.readable).title, openedAt: ports.now() });
};

/** Opens the review file at a path of this computer. */
export const openAt = (context: ServiceContext, file: string): OpenReview => {
  const { ports, reviews } = context;
  const { review, copies } = reviews.open(file, ports.now().replaceAll(':', '.'));
  if (copies > 0) ports.log({ event: 'migrated', count: copies });
  remember(context, review);
  return review;
};

const newReviewRow = (given: {
  readonly title: string;
  readonly kind?: string | undefined;
  readonly periodFrom?: string | undefined;
  readonly periodTo?: string | undefined;
}): ReviewRow => {
  requireInOrder(given.periodFrom, given.periodTo);
  return {
    title: given.title,
    kind: given.kind ?? '',
    period_from: given.periodFrom === undefined ? null : requireDay(given.periodFrom),
    period_to: given.periodTo === undefined ? null : requireDay(given.periodTo),
    decided_by: '',
    about: '',
  };
};

/** Reviews as files: made, opened, closed, described, checked. */
export const reviewServices = {
  createReview: (input, context) => {
    const { shelf, reviews, ports } = context;
    const file = path.join(shelf.folder(input.folder), reviewFileName(input.fileName));
    const open = reviews.take(file, createReviewFile(file, newReviewRow(input), ports.now()));
    remember(context, open);
    return { review: open.id };
  },

  openReview: ({ file }, context) => {
    const shelved = context.shelf.file(file);
    if (shelved.kind === 'bytes')
      throw new AppError(
        'bad-input',
        'A review is opened where it lies, so that what you change is saved there. Choose Open and look for it in its folder.',
      );
    if (context.opening.file === file) context.opening.file = undefined;
    return { review: openAt(context, shelved.path).id };
  },

  closeReview: ({ review }, { reviews }) => {
    reviews.leave(review);
    return {};
  },

  review: ({ review }, { reviews }) => describe(reviews.glance(review)),

  checkReview: ({ review }, { reviews }) => checkReview(reviews.get(review).readable),

  updateReview: (input, context) => {
    const { version } = editReview(context, input, 'Change the particulars of the review', (draft) => {
      const standing = readReviewRow(draft.review);
      const row = {
        title: input.title ?? standing.title,
        kind: input.kind ?? standing.kind,
        period_from: editedDay(input.periodFrom, standing.period_from),
        period_to: editedDay(input.periodTo, standing.period_to),
        decided_by: input.decidedBy ?? standing.decided_by,
        about: input.about ?? standing.about,
      };
      requireInOrder(row.period_from, row.period_to);
      draft.put('review', 1, row);
      if (input.yearPivot !== undefined && input.yearPivot !== readYearPivot(draft.review))
        draft.put('rule_choice', yearPivotChoice, { is_on: 1, settings: JSON.stringify({ pivot: input.yearPivot }) });
    });
    return { version };
  },
} satisfies Pick<
  Services<ServiceContext>,
  'createReview' | 'openReview' | 'closeReview' | 'review' | 'checkReview' | 'updateReview'
>;

import type { Services } from '#shared/contract.ts';
import { readDateCell } from '#shared/domain/when/read-date-cell.ts';
import { AppError } from '#shared/errors.ts';
import type { When } from '#shared/model.ts';
import { readEpisodes } from './db/episodes.ts';
import { readLoggedRow } from './db/logged-tables.ts';
import { whenRow } from './db/when-columns.ts';
import { readYearPivot } from './db/year-pivot.ts';
import { editReview } from './edit-review.ts';
import type { ServiceContext } from './service-context.ts';

const gone = () =>
  new AppError('not-found', 'This episode is no longer in the review. It may have been taken away or undone.');

const readTime = (written: string, pivot: number): When => {
  const { when } = readDateCell(written, { pivot });
  if (when.earliest === undefined && when.latest === undefined)
    throw new AppError(
      'bad-input',
      'This could not be read as a time. Write it like 2.6.13-14.5.14, May 2010 or summer 2013.',
    );
  return when;
};

/** Named times through all lanes: each change is one edit that can be undone. */
export const episodeServices = {
  episodes: ({ review }, { reviews }) => readEpisodes(reviews.get(review).readable),

  putEpisode: (input, context) => {
    const act = input.id === undefined ? 'Add an episode' : 'Change an episode';
    const { version, value } = editReview(context, input, act, (draft) => {
      if (input.id !== undefined && readLoggedRow(draft.review, 'episode', input.id) === undefined) throw gone();
      const id = input.id ?? draft.nextId('episode');
      const when = readTime(input.whenWritten, readYearPivot(draft.review));
      draft.put('episode', id, { title: input.title.trim(), ...whenRow(when) });
      return id;
    });
    return { version, id: value };
  },

  removeEpisode: (input, context) => {
    const { version } = editReview(context, input, 'Take away an episode', (draft) => {
      if (readLoggedRow(draft.review, 'episode', input.id) === undefined) throw gone();
      draft.remove('episode', input.id);
    });
    return { version };
  },
} satisfies Pick<Services<ServiceContext>, 'episodes' | 'putEpisode' | 'removeEpisode'>;

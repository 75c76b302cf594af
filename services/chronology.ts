import type { Services } from '#shared/contract.ts';
import { rankWords } from '#shared/domain/chronology/rank-words.ts';
import { readOwnHeadings, readWordsBy, readWordsUnder } from './db/chronology.ts';
import type { ServiceContext } from './service-context.ts';

/** What the chronology as a table needs beside the entries: the files' own columns, and the order of words. */
export const chronologyServices = {
  ownHeadings: ({ review }, { reviews }) => readOwnHeadings(reviews.get(review).readable),

  entriesInOrder: ({ review, by }, { reviews }) => {
    const { readable } = reviews.get(review);
    return rankWords(typeof by === 'string' ? readWordsBy(readable, by) : readWordsUnder(readable, by.heading));
  },
} satisfies Pick<Services<ServiceContext>, 'ownHeadings' | 'entriesInOrder'>;

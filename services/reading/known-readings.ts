import { stepReader } from '#shared/domain/clocks/find-steps.ts';
import { nothingFound } from '#shared/domain/gaps/find-in-entry.ts';
import { isReadForQuestions, keepForQuestions, readForQuestions } from '#shared/domain/questions/read-for-questions.ts';
import { stepsInForce } from '../clocks/steps-in-force.ts';
import { readGapSettings } from '../db/gap-settings.ts';
import { readingOf } from '../exchange-reading.ts';
import type { OpenReview } from '../open-reviews.ts';
import type { FoundInBatch } from './messages.ts';
import type { Row } from './batches.ts';
import type { Reading } from './job.ts';
import type { ReadingName, ReadingRules } from './readings.ts';

/** The rules of a review as they are now, for other threads, and how this one reads by them and keeps what is found. */
export type KnownReadings = { readonly rules: ReadingRules; readonly readings: Readonly<Record<ReadingName, Reading>> };

const eachRow = <Each>(
  rows: readonly Row[],
  each: readonly Each[],
  keep: (row: Row, found: Each | undefined) => void,
): void => {
  for (const [at, row] of rows.entries()) keep(row, each[at]);
};

/** Which of the four was found is told by the answer: another one than was asked for is kept all the same, by its own rules. */
export const knownReadings = (open: OpenReview): KnownReadings => {
  const { off, phrases } = readGapSettings(open.readable);
  const gaps = open.found.looking(open.readable);
  const exchanges = readingOf(open);
  const { own, steps } = stepsInForce(open);
  const clocks = stepReader(steps);
  const keep = (rows: readonly Row[], found: FoundInBatch): void => {
    switch (found.what) {
      case 'gaps':
        eachRow(rows, found.each, ({ stamp }, each) => {
          gaps.keep(stamp, each ?? nothingFound);
        });
        break;
      case 'exchanges':
        eachRow(rows, found.each, ({ entry }, each) => {
          exchanges.toldIn.keep(entry, each ?? []);
        });
        break;
      case 'questions':
        eachRow(rows, found.each, ({ entry }, each) => {
          if (each !== undefined) keepForQuestions(entry, exchanges, each);
        });
        break;
      case 'clocks':
        eachRow(rows, found.each, ({ entry }, each) => {
          clocks.keep(entry, each ?? []);
        });
    }
  };
  return {
    rules: { off: [...off], phrases, agencies: exchanges.agencies, ownSteps: own },
    readings: {
      gaps: {
        isKnown: gaps.isKnown,
        read: ({ stamp, entry }) => {
          if (!gaps.isKnown(stamp)) gaps.keep(stamp, gaps.find(entry));
        },
        keep,
      },
      exchanges: {
        isKnown: (_, entry) => entry !== undefined && exchanges.toldIn.isKnown(entry),
        read: ({ entry }) => void exchanges.toldIn(entry),
        keep,
      },
      questions: {
        isKnown: (_, entry) => entry !== undefined && isReadForQuestions(entry, exchanges),
        read: ({ entry }) => {
          readForQuestions(entry, exchanges);
        },
        keep,
      },
      clocks: {
        isKnown: (_, entry) => entry !== undefined && clocks.isKnown(entry),
        read: ({ entry }) => void clocks(entry),
        keep,
      },
    },
  };
};

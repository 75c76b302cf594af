import { use, useCallback } from 'react';
import type { CalendarDate } from '#shared/model.ts';
import { sentenceOf } from './sentence-of.ts';
import { OpenReviewContext } from './open-review.ts';
import { useProgram } from './program.ts';

export type DayTyped = { readonly day: CalendarDate } | { readonly empty: true } | { readonly problem: string };

/** Reads one day as people write it ("2.6.13", "2 June 2013"), as the open review reads it; empty is an answer of its own. */
export const useReadDay = (): ((written: string) => Promise<DayTyped>) => {
  const { api } = useProgram();
  const review = use(OpenReviewContext)?.id;
  return useCallback(
    async (written) => {
      if (written.trim() === '') return { empty: true };
      try {
        const [reading] = await api.readDates({ review, dates: [written.trim()] });
        const earliest = reading?.when.earliest;
        if (reading?.problem !== undefined) return { problem: reading.problem };
        if (earliest === undefined || reading?.when.precision !== 'day')
          return { problem: 'Write one day, such as 2 June 2013.' };
        return { day: earliest };
      } catch (error) {
        return { problem: sentenceOf(error) };
      }
    },
    [api, review],
  );
};

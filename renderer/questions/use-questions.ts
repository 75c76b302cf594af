import { useEffect, useState } from 'react';
import type { EntryText } from '#shared/contract.ts';
import type { EntryId } from '#shared/model.ts';
import type { Questions } from '#shared/questions.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { sentenceOf } from '../state/sentence-of.ts';

export type FetchedQuestions = {
  readonly found?: Questions | undefined;
  readonly texts: ReadonlyMap<EntryId, EntryText>;
  readonly problem?: string | undefined;
};

/** Texts asked for in one call. */
const atOnce = 500;

/** The questions with the words of their entries, read again when the review has changed. */
export const useQuestions = (): FetchedQuestions => {
  const { api, id } = useOpenReview();
  const { version } = useReviewData().timeline;
  const [fetched, setFetched] = useState<FetchedQuestions>({ texts: new Map() });
  useEffect(() => {
    let wanted = true;
    const read = async () => {
      try {
        const found = await api.questions({ review: id });
        const ids = [...new Set(found.questions.flatMap(({ entries }) => entries))];
        const texts: EntryText[] = [];
        for (let from = 0; from < ids.length; from += atOnce)
          texts.push(...(await api.entryTexts({ review: id, entries: ids.slice(from, from + atOnce) })));
        if (wanted) setFetched({ found, texts: new Map(texts.map((text) => [text.id, text])) });
      } catch (error) {
        if (wanted) setFetched({ texts: new Map(), problem: sentenceOf(error) });
      }
    };
    void read();
    return () => {
      wanted = false;
    };
  }, [api, id, version]);
  return fetched;
};

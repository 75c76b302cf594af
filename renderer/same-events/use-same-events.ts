import { useEffect, useState } from 'react';
import type { EntryText } from '#shared/contract.ts';
import type { EntryId } from '#shared/model.ts';
import type { SameEvents } from '#shared/same-events.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { sentenceOf } from '../state/sentence-of.ts';

export type FetchedEvents = {
  readonly events?: SameEvents | undefined;
  readonly texts: ReadonlyMap<EntryId, EntryText>;
  readonly problem?: string | undefined;
};

/** Texts asked for in one call. */
const atOnce = 500;

/** Candidates and joined events with the words of their entries, read again when the review has changed. */
export const useSameEvents = (): FetchedEvents => {
  const { api, id } = useOpenReview();
  const { version } = useReviewData().timeline;
  const [fetched, setFetched] = useState<FetchedEvents>({ texts: new Map() });
  useEffect(() => {
    let wanted = true;
    const read = async () => {
      try {
        const events = await api.sameEvents({ review: id });
        const ids = [...new Set([...events.candidates.flatMap(({ entries }) => entries), ...events.joined.flat()])];
        const texts: EntryText[] = [];
        for (let from = 0; from < ids.length; from += atOnce)
          texts.push(...(await api.entryTexts({ review: id, entries: ids.slice(from, from + atOnce) })));
        if (wanted) setFetched({ events, texts: new Map(texts.map((text) => [text.id, text])) });
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

import { useEffect, useState } from 'react';
import type { ReviewId } from '#shared/model.ts';
import type { Api } from '#shared/transport.ts';
import { useOpenReview, useWholeVersion } from './open-review.ts';
import { sentenceOf } from './sentence-of.ts';

export type Answer<Found> = {
  readonly answer?: Found | undefined;
  readonly problem?: string | undefined;
};

/**
 * What a call answers, asked again whenever the review changes; the last answer stays until the new one is here.
 *
 * @param ask the same function each time, since another one asks again
 */
export const useAnswer = <Found>(ask: (api: Api, review: ReviewId) => Promise<Found>): Answer<Found> => {
  const { api, id } = useOpenReview();
  const version = useWholeVersion();
  const [answered, setAnswered] = useState<Answer<Found>>({});
  useEffect(() => {
    if (version === undefined) return undefined;
    let wanted = true;
    const read = async () => {
      try {
        const answer = await ask(api, id);
        if (wanted) setAnswered({ answer });
      } catch (error) {
        if (wanted) setAnswered({ problem: sentenceOf(error) });
      }
    };
    void read();
    return () => {
      wanted = false;
    };
  }, [ask, api, id, version]);
  return answered;
};

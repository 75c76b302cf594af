import { useEffect, useState } from 'react';
import type { GapRules, RuleChange, RulesPreview } from '#shared/gap-rules.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { sentenceOf } from '../state/sentence-of.ts';

export type FetchedRules = { readonly rules?: GapRules | undefined; readonly problem?: string | undefined };

/** The rules as they stand, read again when the review has changed. */
export const useRules = (): FetchedRules => {
  const { api, id } = useOpenReview();
  const { version } = useReviewData().timeline;
  const [fetched, setFetched] = useState<FetchedRules>({});
  useEffect(() => {
    let wanted = true;
    const read = async () => {
      try {
        const rules = await api.gapRules({ review: id });
        if (wanted) setFetched({ rules });
      } catch (error) {
        if (wanted) setFetched({ problem: sentenceOf(error) });
      }
    };
    void read();
    return () => {
      wanted = false;
    };
  }, [api, id, version]);
  return fetched;
};

export type Previewed = { readonly preview: RulesPreview } | { readonly problem: string };

/** Works out what a change of the rules would do. */
export const usePreview = () => {
  const { api, id } = useOpenReview();
  return async (change: RuleChange): Promise<Previewed> => {
    try {
      return { preview: await api.previewGapRules({ review: id, change }) };
    } catch (error) {
      return { problem: sentenceOf(error) };
    }
  };
};

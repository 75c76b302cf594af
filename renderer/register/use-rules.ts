import type { GapRules, RuleChange, RulesPreview } from '#shared/gap-rules.ts';
import type { ReviewId } from '#shared/model.ts';
import type { Api } from '#shared/transport.ts';
import { useOpenReview } from '../state/open-review.ts';
import { sentenceOf } from '../state/sentence-of.ts';
import { useAnswer } from '../state/use-answer.ts';

export type FetchedRules = { readonly rules?: GapRules | undefined; readonly problem?: string | undefined };

const askRules = (api: Api, review: ReviewId): Promise<GapRules> => api.gapRules({ review });

/** The rules as they stand, read again when the review has changed. */
export const useRules = (): FetchedRules => {
  const { answer, problem } = useAnswer(askRules);
  return { rules: answer, problem };
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

import type { ReviewId } from '#shared/model.ts';
import type { Questions } from '#shared/questions.ts';
import type { Api } from '#shared/transport.ts';
import { noTexts, textsOf } from '../state/texts-of.ts';
import type { Texts } from '../state/texts-of.ts';
import { useAnswer } from '../state/use-answer.ts';

export type FetchedQuestions = {
  readonly found?: Questions | undefined;
  readonly texts: Texts;
  readonly problem?: string | undefined;
};

const ask = async (api: Api, review: ReviewId) => {
  const found = await api.questions({ review });
  const entries = found.questions.flatMap((question) => question.entries);
  return { found, texts: await textsOf(api, review, entries) };
};

/** The questions with the words of their entries, read again when the review has changed. */
export const useQuestions = (): FetchedQuestions => {
  const { answer, problem } = useAnswer(ask);
  return { found: answer?.found, texts: answer?.texts ?? noTexts, problem };
};

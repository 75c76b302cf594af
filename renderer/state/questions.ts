import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Question } from '#shared/domain/questions/question.ts';
import type { ChangeId, ReviewId } from '#shared/model.ts';
import type { Api } from '#shared/transport.ts';
import { sentenceOf } from './sentence-of.ts';

/** The questions of the rules that are on, as of one version of the review; absent until they were first asked for. */
export type QuestionState = {
  readonly questions?: readonly Question[] | undefined;
  readonly problem?: string | undefined;
};

export type QuestionActions = {
  readonly store: StoreApi<QuestionState>;
  /** Reads them for a version of the review, once; what is shown stays until the new ones are there. */
  readonly want: (version: ChangeId) => void;
};

export const createQuestions = (api: Api, review: ReviewId): QuestionActions => {
  const store = createStore<QuestionState>(() => ({}));
  let asked: ChangeId | undefined;
  const read = async (version: ChangeId) => {
    try {
      const { questions } = await api.questions({ review });
      if (asked === version) store.setState({ questions, problem: undefined });
    } catch (error) {
      if (asked !== version) return;
      asked = undefined;
      store.setState({ problem: sentenceOf(error) });
    }
  };
  return {
    store,
    want: (version) => {
      if (asked === version) return;
      asked = version;
      void read(version);
    },
  };
};

import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { RuleValues } from '#shared/domain/questions/rule-facts.ts';
import type { Question } from '#shared/domain/questions/question.ts';
import type { ChangeId, ReviewId } from '#shared/model.ts';
import type { Api } from '#shared/transport.ts';
import { sentenceOf } from './sentence-of.ts';

/** The questions of the rules that are on, as of one version of the review; absent until they were first asked for. */
export type QuestionState = {
  readonly questions?: readonly Question[] | undefined;
  /** The numbers of the rule that finds silences, as the panel chose them. */
  readonly silence?: RuleValues | undefined;
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
      const { questions, rules } = await api.questions({ review });
      const settings = rules.find(({ id }) => id === 'silence')?.settings ?? [];
      const silence = Object.fromEntries(settings.map(({ key, value }) => [key, value]));
      if (asked === version) store.setState({ questions, silence, problem: undefined });
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

import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { RuleValues } from '#shared/domain/questions/rule-facts.ts';
import type { Question } from '#shared/domain/questions/question.ts';
import type { ChangeId, ReviewId } from '#shared/model.ts';
import type { Api } from '#shared/transport.ts';
import { onceForVersion } from './once-for-version.ts';

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

/** The questions, read when a part of the page first asks for them and again when the review has changed. */
export const createQuestions = (api: Api, review: ReviewId): QuestionActions => {
  const store = createStore<QuestionState>(() => ({}));
  const read = async () => {
    const { questions, rules } = await api.questions({ review });
    const settings = rules.find(({ id }) => id === 'silence')?.settings ?? [];
    return { questions, silence: Object.fromEntries(settings.map(({ key, value }) => [key, value])) };
  };
  const want = onceForVersion(
    read,
    (found) => {
      store.setState({ ...found, problem: undefined });
    },
    (problem) => {
      store.setState({ problem });
    },
  );
  return { store, want };
};

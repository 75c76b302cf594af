import type { Clocks } from '#shared/clocks.ts';
import type { ReviewId } from '#shared/model.ts';
import type { Api } from '#shared/transport.ts';
import { useAnswer } from './use-answer.ts';
import { whenIdle } from './when-idle.ts';

export type FetchedClocks = { readonly clocks?: Clocks | undefined; readonly problem?: string | undefined };

const askClocks = async (api: Api, review: ReviewId): Promise<Clocks> => {
  await whenIdle();
  return api.clocks({ review });
};

/** Clocks, rules and rulers of the review as it stands. */
export const useClocks = (): FetchedClocks => {
  const { answer, problem } = useAnswer(askClocks);
  return { clocks: answer, problem };
};

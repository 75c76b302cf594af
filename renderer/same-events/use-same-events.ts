import type { ReviewId } from '#shared/model.ts';
import type { SameEvents } from '#shared/same-events.ts';
import type { Api } from '#shared/transport.ts';
import { noTexts, textsOf } from '../state/texts-of.ts';
import type { Texts } from '../state/texts-of.ts';
import { useAnswer } from '../state/use-answer.ts';

export type FetchedEvents = {
  readonly events?: SameEvents | undefined;
  readonly texts: Texts;
  readonly problem?: string | undefined;
};

const ask = async (api: Api, review: ReviewId) => {
  const events = await api.sameEvents({ review });
  const entries = [...events.candidates.flatMap((candidate) => candidate.entries), ...events.joined.flat()];
  return { events, texts: await textsOf(api, review, entries) };
};

/** Candidates and joined events with the words of their entries, read again when the review has changed. */
export const useSameEvents = (): FetchedEvents => {
  const { answer, problem } = useAnswer(ask);
  return { events: answer?.events, texts: answer?.texts ?? noTexts, problem };
};

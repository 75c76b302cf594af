import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { EntryId, ReviewId } from '#shared/model.ts';
import type { SearchResult } from '#shared/search-result.ts';
import type { Api } from '#shared/transport.ts';
import { sentenceOf } from './sentence-of.ts';

export type Finding = {
  /** What is being looked for; empty where nothing is. */
  readonly words: string;
  /** What was found for these words; absent while they are looked for. */
  readonly result?: SearchResult | undefined;
  readonly problem?: string | undefined;
  /** Entries that hold some words, by the words: what the filters by words and by person let pass. */
  readonly holding: ReadonlyMap<string, ReadonlySet<EntryId>>;
};

export type FindingActions = {
  readonly store: StoreApi<Finding>;
  /** Looks for words as they are typed; the newest ones count. */
  readonly look: (words: string) => void;
  readonly clear: () => void;
  /** Finds out which entries hold these words, where that is not known yet. */
  readonly want: (words: string) => void;
  /** The words of the review changed: what is known is found again. */
  readonly refresh: () => void;
};

const mostHits = 60;
const restMs = 90;

/** Search as a person types, and which entries hold the words that filters name. */
export const createFinding = (api: Api, review: ReviewId): FindingActions => {
  const store = createStore<Finding>(() => ({ words: '', holding: new Map() }));
  const { getState, setState } = store;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const asked = new Set<string>();

  const search = async (words: string): Promise<void> => {
    try {
      const result = await api.search({ review, words, limit: mostHits });
      if (getState().words === words) setState({ result, problem: undefined });
    } catch (error) {
      if (getState().words === words) setState({ result: undefined, problem: sentenceOf(error) });
    }
  };
  const hold = async (words: string): Promise<void> => {
    asked.add(words);
    try {
      const entries = await api.entriesHolding({ review, words });
      if (asked.has(words)) setState(({ holding }) => ({ holding: new Map(holding).set(words, new Set(entries)) }));
    } catch (error) {
      asked.delete(words);
      setState({ problem: sentenceOf(error) });
    }
  };

  return {
    store,
    look: (words) => {
      clearTimeout(waiting);
      setState({ words, problem: undefined, ...(words.trim() === '' ? { result: undefined } : {}) });
      if (words.trim() !== '') waiting = setTimeout(() => void search(words), restMs);
    },
    clear: () => {
      clearTimeout(waiting);
      setState({ words: '', result: undefined, problem: undefined });
    },
    want: (words) => {
      if (!asked.has(words)) void hold(words);
    },
    refresh: () => {
      const { words, holding } = getState();
      asked.clear();
      for (const known of holding.keys()) void hold(known);
      if (words.trim() !== '') void search(words);
    },
  };
};

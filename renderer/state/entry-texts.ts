import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { EntryText } from '#shared/contract.ts';
import type { EntryId, ReviewId } from '#shared/model.ts';
import type { Api } from '#shared/transport.ts';
import { sentenceOf } from './sentence-of.ts';

export type EntryTexts = {
  readonly texts: ReadonlyMap<EntryId, EntryText>;
  readonly problem?: string | undefined;
};

export type EntryTextActions = {
  readonly store: StoreApi<EntryTexts>;
  /** Fetches those that are not here yet; asked for as rows come into view. */
  readonly want: (entries: readonly EntryId[]) => void;
  /** Fetches all that are not here yet, for a print; ends when they are, or at the first that could not be read. */
  readonly wantAll: (entries: readonly EntryId[]) => Promise<void>;
  /** From now on with what stands under the files' own headings; what is here already is asked for again. */
  readonly withCells: () => void;
  /** The review has changed: what is shown stays, and is asked for again. */
  readonly refresh: () => void;
};

const most = 200;
/** The most that one call takes. */
const page = 500;

/** The words of the entries in view, fetched a page at a time. */
export const createEntryTexts = (api: Api, review: ReviewId): EntryTextActions => {
  const store = createStore<EntryTexts>(() => ({ texts: new Map() }));
  const asked = new Set<EntryId>();
  let withCells = false;

  const isHere = (entry: EntryId): boolean => {
    const text = store.getState().texts.get(entry);
    return text !== undefined && (!withCells || text.cells !== undefined);
  };
  const fetchPage = async (entries: readonly EntryId[]) => {
    try {
      const found = await api.entryTexts({ review, entries: [...entries], withCells });
      store.setState(({ texts }) => ({
        texts: new Map([...texts, ...found.map((text) => [text.id, text] as const)]),
        problem: undefined,
      }));
    } catch (error) {
      for (const entry of entries) asked.delete(entry);
      store.setState({ problem: sentenceOf(error) });
    }
  };

  return {
    store,
    want: (entries) => {
      const missing = entries.filter((entry) => !asked.has(entry)).slice(0, most);
      if (missing.length === 0) return;
      for (const entry of missing) asked.add(entry);
      void fetchPage(missing);
    },
    wantAll: async (entries) => {
      const missing = entries.filter((entry) => !isHere(entry));
      for (const entry of missing) asked.add(entry);
      for (let at = 0; at < missing.length; at += page) {
        await fetchPage(missing.slice(at, at + page));
        if (store.getState().problem !== undefined) return;
      }
    },
    withCells: () => {
      if (withCells) return;
      withCells = true;
      asked.clear();
    },
    refresh: () => {
      asked.clear();
    },
  };
};

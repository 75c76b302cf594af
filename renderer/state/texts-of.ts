import type { EntryText } from '#shared/contract.ts';
import type { EntryId, ReviewId } from '#shared/model.ts';
import type { Api } from '#shared/transport.ts';

export type Texts = ReadonlyMap<EntryId, EntryText>;

export const noTexts: Texts = new Map();

/** The most that one call takes. */
const atOnce = 500;

/** The words of some entries, each asked for once however often it is named. */
export const textsOf = async (api: Api, review: ReviewId, entries: readonly EntryId[]): Promise<Texts> => {
  const ids = [...new Set(entries)];
  const texts: EntryText[] = [];
  for (let from = 0; from < ids.length; from += atOnce)
    texts.push(...(await api.entryTexts({ review, entries: ids.slice(from, from + atOnce) })));
  return new Map(texts.map((text) => [text.id, text]));
};

import type { FollowedThread } from '#shared/domain/threads/thread.ts';
import type { EntryId } from '#shared/model.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { useExchanges } from '../state/use-exchanges.ts';
import { Checkbox } from '../ui/Checkbox.tsx';

const without = (list: readonly EntryId[], entry: EntryId): EntryId[] => list.filter((one) => one !== entry);

/** Which threads this entry belongs to: any entry can be put into one by hand, whatever its words. */
export const ThreadsOfEntry = ({ entry }: { readonly entry: EntryId }) => {
  const { api, data } = useOpenReview();
  const { review } = useReviewData();
  const { threads = [] } = useExchanges();
  if (threads.length === 0) return undefined;
  const put = ({ id, title, words, entries, leftOut }: FollowedThread, belongs: boolean) => {
    void data.edit((base) =>
      api.putThread({
        ...base,
        id,
        title,
        words,
        entries: belongs ? [...without(entries, entry), entry] : without(entries, entry),
        leftOut: belongs ? without(leftOut, entry) : [...without(leftOut, entry), entry],
      }),
    );
  };
  return (
    <fieldset className="threads-of-entry">
      <legend className="label">Belongs to the thread</legend>
      {threads.map((thread) => (
        <Checkbox
          key={thread.id}
          isChecked={thread.gathered.includes(entry)}
          isDisabled={review.readOnly}
          onChange={(belongs) => {
            put(thread, belongs);
          }}
        >
          {thread.title}
        </Checkbox>
      ))}
    </fieldset>
  );
};

import { useStore } from 'zustand';
import { describeWhen } from '#shared/domain/when/describe-when.ts';
import type { EntryId } from '#shared/model.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { useAgencyNames } from '../state/use-exchanges.ts';
import { Button } from '../ui/Button.tsx';

export type ThreadEntryProps = {
  readonly entry: EntryId;
  readonly shared?: readonly string[] | undefined;
  readonly action: 'Add' | 'Leave out';
  readonly onAct: (entry: EntryId) => void;
  readonly onLeave?: ((entry: EntryId) => void) | undefined;
  readonly onOpen: (entry: EntryId) => void;
};

/** An entry of a thread, or one that may belong to it, with its words as written. */
export const ThreadEntry = ({ entry, shared, action, onAct, onLeave, onOpen }: ThreadEntryProps) => {
  const { texts } = useOpenReview();
  const { readOnly } = useReviewData().review;
  const nameOf = useAgencyNames();
  const text = useStore(texts.store, (state) => state.texts.get(entry));
  if (text === undefined) return <li className="thread-entry quiet-text">Reading the entry</li>;
  const words = [text.text, text.comment].filter((one) => one !== '').join(' ');
  const label = `${nameOf(text.placement.agency)}, ${describeWhen(text.when)}`;
  return (
    <li className="thread-entry">
      <span className="thread-day">{describeWhen(text.when)}</span>
      <span className="thread-agency">{nameOf(text.placement.agency)}</span>
      <span>
        {words}
        {shared === undefined ? undefined : <span className="quiet-text">{` Shares: ${shared.join(', ')}`}</span>}
      </span>
      <span className="thread-acts">
        <Button
          kind="link"
          label={`See the entry: ${label}`}
          onPress={() => {
            onOpen(entry);
          }}
        >
          See
        </Button>
        <Button
          kind="link"
          isDisabled={readOnly}
          label={`${action}: ${label}`}
          onPress={() => {
            onAct(entry);
          }}
        >
          {action}
        </Button>
        {onLeave === undefined ? undefined : (
          <Button
            kind="link"
            isDisabled={readOnly}
            label={`Does not belong: ${label}`}
            onPress={() => {
              onLeave(entry);
            }}
          >
            Does not belong
          </Button>
        )}
      </span>
    </li>
  );
};

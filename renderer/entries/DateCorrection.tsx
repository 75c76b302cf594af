import { describeWhen } from '#shared/domain/when/describe-when.ts';
import type { Entry } from '#shared/model.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { Button } from '../ui/Button.tsx';
import { InlineField } from '../ui/InlineField.tsx';

/** A person's own reading of the date, beside the imported one, which stays as it was written. */
export const DateCorrection = ({ entry }: { readonly entry: Entry }) => {
  const { api, data } = useOpenReview();
  const { review } = useReviewData();
  const correct = (whenWritten: string) =>
    data.edit((base) => api.correctDate({ ...base, entry: entry.id, whenWritten }));
  return (
    <div className="correction">
      <InlineField
        label="Date, corrected"
        hint={
          entry.corrected === undefined
            ? 'As you write it. The imported date stays beside it.'
            : `Read as ${describeWhen(entry.corrected)}; imported as “${entry.when.asWritten}”.`
        }
        value={entry.corrected?.asWritten ?? ''}
        maxLength={200}
        readOnly={review.readOnly}
        onCommit={correct}
      />
      {entry.corrected === undefined || review.readOnly ? undefined : (
        <Button
          kind="link"
          onPress={() => {
            void correct('');
          }}
        >
          Take the correction back
        </Button>
      )}
    </div>
  );
};

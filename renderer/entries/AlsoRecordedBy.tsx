import type { EntryId } from '#shared/model.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { useAlsoRecorded } from '../state/use-also-recorded.ts';
import { Button } from '../ui/Button.tsx';

export type AlsoRecordedByProps = { readonly entry: EntryId };

/** The other entries of an event that several agencies recorded; absent where the entry stands alone. */
export const AlsoRecordedBy = ({ entry }: AlsoRecordedByProps) => {
  const { api, data, selection } = useOpenReview();
  const { review } = useReviewData();
  const others = useAlsoRecorded().get(entry) ?? [];
  if (others.length === 0) return undefined;
  return (
    <section className="details-section" aria-labelledby="also-recorded">
      <h3 className="label" id="also-recorded">
        Also recorded by
      </h3>
      <ul>
        {others.map((other) => (
          <li key={other.entry}>
            <Button
              kind="link"
              onPress={() => {
                selection.select(other.entry);
              }}
            >
              {review.agencies.find(({ id }) => id === other.agency)?.fullName ?? 'Another entry'}
            </Button>
          </li>
        ))}
      </ul>
      <Button
        kind="link"
        isDisabled={review.readOnly}
        onPress={() => {
          void data.edit((base) => api.partEvent({ ...base, entry }));
        }}
      >
        Take apart
      </Button>
    </section>
  );
};

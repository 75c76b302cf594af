import { laneOrder } from '#shared/domain/lanes/lanes-of.ts';
import { unplacedName } from '#shared/domain/lanes/timeline-lane.ts';
import type { Entry } from '#shared/model.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';

/** Which lane the entry is in, why, and whether a person has confirmed it. */
export const LaneChoice = ({ entry }: { readonly entry: Entry }) => {
  const { api, data } = useOpenReview();
  const { review } = useReviewData();
  const { agency, state, why } = entry.placement;
  const proposed = state === 'proposed';
  const options = [
    ...(agency === undefined ? [{ value: '', label: unplacedName }] : []),
    ...laneOrder(review.agencies).map(({ id, fullName }) => ({ value: String(id), label: fullName })),
  ];
  return (
    <div className="correction">
      <Select
        label="Lane"
        hint={`${proposed ? 'Proposed' : 'Confirmed'}${why === '' ? '' : `: ${why}`}`}
        value={agency === undefined ? '' : String(agency)}
        options={options}
        isDisabled={review.readOnly}
        onChange={(value) => {
          const chosen = review.agencies.find(({ id }) => String(id) === value);
          if (chosen === undefined) return;
          void data.edit((base) => api.placeEntries({ ...base, entries: [entry.id], agency: chosen.id }));
        }}
      />
      {proposed && agency !== undefined && !review.readOnly ? (
        <Button
          onPress={() => {
            void data.edit((base) => api.placeEntries({ ...base, entries: [entry.id] }));
          }}
        >
          Confirm this lane
        </Button>
      ) : undefined}
    </div>
  );
};

import { useStore } from 'zustand';
import { rulerChoices } from '#shared/domain/clocks/ruler-choice.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { useClocks } from '../state/use-clocks.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';

/** Which second ruler stands above the lanes; rulers of the review's own are made on the screen of clocks. */
export const RulerChoice = () => {
  const { view } = useOpenReview();
  const { review } = useReviewData();
  const { ruler = '' } = useStore(view.store);
  const { clocks } = useClocks();
  const choices = rulerChoices(clocks?.rulers ?? [], review.markers);
  return (
    <div className="ruler-choice">
      <Select
        label="Second ruler"
        value={ruler}
        options={[
          { value: '', label: 'None' },
          ...choices.map(({ id, ruler: { title } }) => ({ value: id, label: title })),
        ]}
        onChange={(chosen) => {
          view.showRuler(chosen === '' ? undefined : chosen);
        }}
      />
      <Button
        kind="link"
        onPress={() => {
          view.go('clocks');
        }}
      >
        Add a ruler
      </Button>
    </div>
  );
};

import { useStore } from 'zustand';
import { useOpenReview } from '../state/open-review.ts';
import { Select } from '../ui/Select.tsx';
import { useAnchors } from './use-anchors.ts';

/** What the days of the timeline are counted from, before and after: a key date, or the entry that is selected. */
export const AlignChoice = () => {
  const { view } = useOpenReview();
  const { align = '' } = useStore(view.store);
  const anchors = useAnchors();
  const known = anchors.some(({ id }) => id === align);
  return (
    <Select
      label="Align to"
      value={known ? align : ''}
      options={[{ value: '', label: 'Nothing' }, ...anchors.map(({ id, title }) => ({ value: id, label: title }))]}
      onChange={(chosen) => {
        view.alignTo(anchors.find(({ id }) => id === chosen));
      }}
    />
  );
};

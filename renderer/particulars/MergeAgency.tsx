import { useState } from 'react';
import { laneOrder } from '#shared/domain/lanes/lanes-of.ts';
import type { Agency } from '#shared/model.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';

/** Puts one agency's lane into another's: for one office that two chronologies call by two names. */
export const MergeAgency = ({ agency }: { readonly agency: Agency }) => {
  const { api, data } = useOpenReview();
  const { review } = useReviewData();
  const [chosen, setChosen] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState<string>();
  const others = laneOrder(review.agencies).filter(({ id }) => id !== agency.id);
  const into = others.find(({ id }) => String(id) === chosen);
  if (others.length === 0) return undefined;
  if (!isOpen)
    return (
      <Button
        kind="link"
        label={`Merge ${agency.fullName} into another agency`}
        onPress={() => {
          setOpen(true);
        }}
      >
        Merge
      </Button>
    );
  return (
    <div className="merge-agency" role="group" aria-label={`Merge ${agency.fullName} into another agency`}>
      <p>
        All entries and chronologies of <strong>{agency.fullName}</strong> go into the other lane, and its names become
        names of the other. Undo parts them again.
      </p>
      <Select
        label={`Merge ${agency.fullName} into`}
        value={chosen}
        options={[
          ...(chosen === '' ? [{ value: '', label: 'Choose an agency' }] : []),
          ...others.map(({ id, fullName }) => ({ value: String(id), label: fullName })),
        ]}
        hint={problem}
        onChange={setChosen}
      />
      <Button
        kind="primary"
        isDisabled={into === undefined}
        onPress={() => {
          if (into === undefined) return;
          void data.edit((base) => api.mergeAgencies({ ...base, agency: agency.id, into: into.id })).then(setProblem);
        }}
      >
        {into === undefined ? 'Merge' : `Merge into ${into.fullName}`}
      </Button>
      <Button
        kind="link"
        onPress={() => {
          setOpen(false);
        }}
      >
        Cancel
      </Button>
    </div>
  );
};

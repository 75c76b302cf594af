import { useStore } from 'zustand';
import { laneOrder } from '#shared/domain/lanes/lanes-of.ts';
import { unplacedName } from '#shared/domain/lanes/timeline-lane.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { PopoverButton } from '../ui/PopoverButton.tsx';

/** Which agencies are on screen: each to show or hide, or one alone. */
export const AgencyFilter = () => {
  const { filters } = useOpenReview();
  const { review, timeline } = useReviewData();
  const { hiddenAgencies } = useStore(filters.store);
  const choices: readonly { readonly id: number; readonly name: string }[] = [
    ...laneOrder(review.agencies).map(({ id, shortName }) => ({ id, name: shortName })),
    ...(timeline.entries.agency.includes(0) ? [{ id: 0, name: unplacedName }] : []),
  ];
  const all = choices.map(({ id }) => id);
  const count = review.agencies.length;
  const hidden = all.filter((id) => hiddenAgencies.has(id)).length;
  const words = `${count} ${count === 1 ? 'agency' : 'agencies'}${hidden === 0 ? '' : `, ${hidden} hidden`}`;

  return (
    <PopoverButton button={words} kind="link" label="Agencies on screen">
      <ul className="agency-filter">
        {choices.map(({ id, name }) => (
          <li key={id} className="agency-filter-row">
            <Checkbox
              isChecked={!hiddenAgencies.has(id)}
              onChange={(shown) => {
                filters.showAgency(id, shown);
              }}
            >
              {name}
            </Checkbox>
            <Button
              kind="link"
              label={`Show only ${name}`}
              onPress={() => {
                filters.showOnly([id], all);
              }}
            >
              only
            </Button>
          </li>
        ))}
      </ul>
      <div className="agency-filter-all">
        <Button
          isDisabled={hidden === 0}
          onPress={() => {
            filters.showOnly(all, all);
          }}
        >
          Show all agencies
        </Button>
        <Button
          isDisabled={hidden === all.length}
          onPress={() => {
            filters.showOnly([], all);
          }}
        >
          Hide all
        </Button>
      </div>
    </PopoverButton>
  );
};

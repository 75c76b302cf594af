import { useState } from 'react';
import { laneOrder } from '#shared/domain/lanes/lanes-of.ts';
import type { EntryId, LaneGroup } from '#shared/model.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { GroupEntries } from './GroupEntries.tsx';

const plural = (count: number): string => (count === 1 ? '1 entry' : `${count} entries`);

/** "23 entries led by “Midwife”". */
const groundOf = ({ entries, why, fileName, agency }: LaneGroup): string => {
  if (agency === undefined) return `${plural(entries.length)} whose words name no agency`;
  return fileName === undefined
    ? `${plural(entries.length)} ${why}`
    : `${plural(entries.length)} of ${fileName}, by the ${why}`;
};

/** One group: why it is one, the lane it is to go to, and its rows, of which some may be left out. */
export const LaneGroupRow = ({ group }: { readonly group: LaneGroup }) => {
  const { api, data } = useOpenReview();
  const { review } = useReviewData();
  const [chosen, setChosen] = useState<string>(group.agency === undefined ? '' : String(group.agency));
  const [leftOut, setLeftOut] = useState<ReadonlySet<EntryId>>(new Set());
  const [isOpen, setOpen] = useState(group.agency === undefined);
  const agencies = laneOrder(review.agencies);
  const lane = agencies.find(({ id }) => String(id) === chosen);
  const entries = group.entries.filter((entry) => !leftOut.has(entry));
  const ground = groundOf(group);
  // What is said of each button begins with the words on it, so that it can be pressed by voice.
  const confirmWords = entries.length === group.entries.length ? 'Confirm' : `Confirm ${entries.length}`;
  const rowsWords = isOpen ? 'Hide rows' : 'Show rows';
  const options = [
    ...(chosen === '' ? [{ value: '', label: 'Choose a lane' }] : []),
    ...agencies.map(({ id, fullName }) => ({ value: String(id), label: fullName })),
  ];
  const confirm = () => {
    if (lane === undefined || entries.length === 0) return;
    const placed = lane.id === group.agency ? {} : { agency: lane.id };
    void data.edit((base) => api.placeEntries({ ...base, entries: [...entries], ...placed }));
  };
  return (
    <li className="lane-group" aria-label={ground}>
      <div className="lane-group-head">
        <h3 className="lane-group-ground">{ground}</h3>
        <Select
          label={`Lane of the ${ground}`}
          hiddenLabel
          value={chosen}
          options={options}
          isDisabled={review.readOnly}
          onChange={setChosen}
        />
        <Button
          isDisabled={review.readOnly || lane === undefined || entries.length === 0}
          label={
            lane === undefined
              ? `${confirmWords}: first choose a lane for the ${ground}`
              : `Confirm ${plural(entries.length)} as ${lane.fullName}`
          }
          onPress={confirm}
        >
          {confirmWords}
        </Button>
        <Button
          kind="link"
          isExpanded={isOpen}
          label={`${rowsWords} of the ${ground}`}
          onPress={() => {
            setOpen(!isOpen);
          }}
        >
          {rowsWords}
        </Button>
      </div>
      {isOpen ? (
        <GroupEntries
          entries={group.entries}
          leftOut={leftOut}
          onToggle={(entry) => {
            const next = new Set(leftOut);
            if (!next.delete(entry)) next.add(entry);
            setLeftOut(next);
          }}
        />
      ) : undefined}
    </li>
  );
};

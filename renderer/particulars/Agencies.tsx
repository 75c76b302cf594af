import { laneOrder } from '#shared/domain/lanes/lanes-of.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { Button } from '../ui/Button.tsx';
import { AddForm } from './AddForm.tsx';
import { AgencyRow } from './AgencyRow.tsx';
import { Part } from './Part.tsx';
import { useNoContacts } from '../state/use-no-contacts.ts';
import { usePut } from './use-put.ts';

/** The agencies, in the order of their lanes. */
export const Agencies = () => {
  const { view } = useOpenReview();
  const { review, timeline } = useReviewData();
  const { put } = usePut();
  const noContacts = useNoContacts();
  const agencies = laneOrder(review.agencies);
  const proposed = timeline.entries.confirmed.filter((confirmed) => confirmed === 0).length;
  return (
    <Part title="Agencies" about="Each is a lane of the timeline. Agencies of one sector stand together.">
      {agencies.length === 0 ? <p>None yet. An import adds those it meets.</p> : undefined}
      {proposed === 0 ? undefined : (
        <Button
          onPress={() => {
            view.go('lanes');
          }}
        >
          {proposed === 1 ? 'Confirm the lane of 1 entry' : `Confirm the lanes of ${proposed} entries`}
        </Button>
      )}
      <ol className="part-list">
        {agencies.map((agency, place) => (
          <AgencyRow
            key={agency.id}
            agency={agency}
            above={agencies[place - 1]}
            below={agencies[place + 1]}
            noContacts={noContacts}
          />
        ))}
      </ol>
      {review.readOnly ? undefined : (
        <AddForm
          name="Add an agency"
          fields={['Full name', 'Short name']}
          needed="Give the agency a name."
          onAdd={([fullName = '', shortName = '']) =>
            put({
              part: 'agency',
              fullName,
              shortName: shortName === '' ? fullName.slice(0, 60) : shortName,
              aliases: [],
              sector: 'other',
            })
          }
        />
      )}
    </Part>
  );
};

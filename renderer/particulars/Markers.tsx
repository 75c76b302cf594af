import { useReviewData } from '../state/open-review.ts';
import { AddForm } from './AddForm.tsx';
import { Part } from './Part.tsx';
import { readAs } from './read-as.ts';
import { SimpleRow } from './SimpleRow.tsx';
import { usePut } from './use-put.ts';

/** Key dates, drawn through all lanes. */
export const Markers = () => {
  const { review } = useReviewData();
  const { put, remove } = usePut();
  return (
    <Part title="Markers" about="Key dates, drawn through all lanes: a birth, a referral, the start of the period.">
      {review.markers.length === 0 ? <p>None yet.</p> : undefined}
      <ul className="part-list">
        {review.markers.map(({ id, title, when }) => (
          <SimpleRow
            key={id}
            name={title}
            readOnly={review.readOnly}
            fields={[
              {
                label: 'Marker',
                value: title,
                onCommit: (value) =>
                  value === ''
                    ? Promise.resolve('A marker needs a name.')
                    : put({ part: 'marker', id, title: value, whenWritten: when.asWritten }),
              },
              {
                label: 'Date',
                value: when.asWritten,
                hint: readAs(when),
                onCommit: (value) =>
                  value === ''
                    ? Promise.resolve('A marker needs a date.')
                    : put({ part: 'marker', id, title, whenWritten: value }),
              },
            ]}
            onRemove={() => {
              void remove('marker', id);
            }}
          />
        ))}
      </ul>
      {review.readOnly ? undefined : (
        <AddForm
          name="Add a marker"
          fields={['Marker', 'Date']}
          needed="Give the marker a name."
          onAdd={([title = '', whenWritten = '']) =>
            whenWritten === ''
              ? Promise.resolve('Write its date, such as 2 June 2013.')
              : put({ part: 'marker', title, whenWritten })
          }
        />
      )}
    </Part>
  );
};

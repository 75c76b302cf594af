import { useReviewData } from '../state/open-review.ts';
import { AddForm } from './AddForm.tsx';
import { Part } from './Part.tsx';
import { SimpleRow } from './SimpleRow.tsx';
import { usePut } from './use-put.ts';

/** The terms of reference: the questions that the review is to answer. */
export const Terms = () => {
  const { review } = useReviewData();
  const { put, remove } = usePut();
  return (
    <Part title="Terms of reference" about="The questions that the review is to answer, as they are numbered.">
      {review.terms.length === 0 ? <p>None yet.</p> : undefined}
      <ul className="part-list">
        {review.terms.map(({ id, number, text }) => (
          <SimpleRow
            key={id}
            name={`term ${number}`}
            readOnly={review.readOnly}
            firstIsBrief
            fields={[
              {
                label: 'Number',
                value: number,
                onCommit: (value) => put({ part: 'term', id, number: value, text }),
              },
              {
                label: 'Question',
                value: text,
                multiline: true,
                onCommit: (value) =>
                  value === ''
                    ? Promise.resolve('A term needs its question.')
                    : put({ part: 'term', id, number, text: value }),
              },
            ]}
            onRemove={() => {
              void remove('term', id);
            }}
          />
        ))}
      </ul>
      {review.readOnly ? undefined : (
        <AddForm
          name="Add a term of reference"
          fields={['Question', 'Number']}
          needed="Write the question."
          onAdd={([text = '', number = '']) => put({ part: 'term', number, text })}
        />
      )}
    </Part>
  );
};

import type { Person } from '#shared/model.ts';
import { useReviewData } from '../state/open-review.ts';
import { AddForm } from './AddForm.tsx';
import { Part } from './Part.tsx';
import { SimpleRow } from './SimpleRow.tsx';
import { usePut } from './use-put.ts';

/** The people the review is about, by the names it gives them, and who they are to the child. */
export const People = () => {
  const { review } = useReviewData();
  const { put, remove } = usePut();
  const change = ({ id, name, role, born }: Person, part: Partial<Person>) => {
    const next = { name, role, born, ...part };
    return put({ part: 'person', id, ...next });
  };
  return (
    <Part title="People" about="Use the names of the review (“Ms A”), not people’s own.">
      {review.people.length === 0 ? <p>None yet.</p> : undefined}
      <ul className="part-list">
        {review.people.map((person) => (
          <SimpleRow
            key={person.id}
            name={person.name}
            readOnly={review.readOnly}
            fields={[
              {
                label: 'Name',
                value: person.name,
                onCommit: (name) =>
                  name === '' ? Promise.resolve('A person needs a name.') : change(person, { name }),
              },
              { label: 'Who they are', value: person.role, onCommit: (role) => change(person, { role }) },
              {
                label: 'Born',
                value: person.born ?? '',
                onCommit: (born) => change(person, { born: born === '' ? undefined : born }),
              },
            ]}
            onRemove={() => {
              void remove('person', person.id);
            }}
          />
        ))}
      </ul>
      {review.readOnly ? undefined : (
        <AddForm
          name="Add a person"
          fields={['Name', 'Who they are']}
          needed="Give the person the name that the review uses."
          onAdd={([name = '', role = '']) => put({ part: 'person', name, role })}
        />
      )}
    </Part>
  );
};

import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';

export type AddFormProps = {
  /** "Add an agency". */
  readonly name: string;
  /** The fields, of which the first is needed. */
  readonly fields: readonly string[];
  /** What is said where the first is empty. */
  readonly needed: string;
  readonly onAdd: (values: readonly string[]) => Promise<string | undefined>;
};

/** A line that adds one more to a list: closed until it is asked for. */
export const AddForm = ({ name, fields, needed, onAdd }: AddFormProps) => {
  const [values, setValues] = useState<readonly string[]>();
  const [problem, setProblem] = useState<string>();

  const add = async () => {
    const typed = (values ?? []).map((value) => value.trim());
    const answer = typed[0] === '' ? needed : await onAdd(typed);
    setProblem(answer);
    if (answer === undefined) setValues(undefined);
  };

  if (values === undefined)
    return (
      <Button
        kind="link"
        onPress={() => {
          setValues(fields.map(() => ''));
        }}
      >
        {name}
      </Button>
    );
  return (
    <form
      className="add-form"
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      {fields.map((field, place) => (
        <TextField
          key={field}
          label={field}
          value={values[place] ?? ''}
          problem={place === 0 ? problem : undefined}
          onChange={(value) => {
            setValues(values.with(place, value));
          }}
        />
      ))}
      <div className="add-form-steps">
        <Button type="submit">Add</Button>
        <Button
          kind="link"
          onPress={() => {
            setValues(undefined);
            setProblem(undefined);
          }}
        >
          Cancel
        </Button>
      </div>
    </form>
  );
};

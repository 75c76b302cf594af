import { useId } from 'react';
import './field.css';

export type RadioChoiceProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
};

/** One of a few, all of them in sight. */
export const RadioChoice = <Value extends string>({ label, value, options, onChange }: RadioChoiceProps<Value>) => {
  const name = useId();
  return (
    <fieldset className="radio-choice">
      <legend className="field-label">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className="checkbox">
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => {
              onChange(option.value);
            }}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
};

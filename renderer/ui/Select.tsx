import { useId } from 'react';
import './field.css';

export type SelectOption<Value extends string> = { readonly value: Value; readonly label: string };

export type SelectProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly SelectOption<Value>[];
  readonly onChange: (value: Value) => void;
  readonly hint?: string | undefined;
  readonly isDisabled?: boolean;
  readonly hiddenLabel?: boolean;
};

/** A choice from a list: the system's own control, which every screen reader and keyboard knows. */
export const Select = <Value extends string>({
  label,
  value,
  options,
  onChange,
  hint,
  isDisabled = false,
  hiddenLabel = false,
}: SelectProps<Value>) => {
  const id = useId();
  return (
    <div className="field">
      <label className={hiddenLabel ? 'for-screen-readers' : 'field-label'} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="field-input"
        value={value}
        disabled={isDisabled}
        {...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {hint === undefined ? undefined : (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
};

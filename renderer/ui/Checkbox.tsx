import type { ReactNode } from 'react';
import './field.css';

export type CheckboxProps = {
  readonly children: ReactNode;
  readonly isChecked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly isDisabled?: boolean;
};

/** One thing that is so or is not. The words beside it are part of its target. */
export const Checkbox = ({ children, isChecked, onChange, isDisabled = false }: CheckboxProps) => (
  <label className="checkbox">
    <input
      type="checkbox"
      checked={isChecked}
      disabled={isDisabled}
      onChange={(event) => {
        onChange(event.target.checked);
      }}
    />
    <span>{children}</span>
  </label>
);

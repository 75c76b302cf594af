import { useEffect, useId } from 'react';
import type { FocusEventHandler, KeyboardEventHandler } from 'react';
import './field.css';

export type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  /** One sentence; the field is then marked and the sentence is read with it. */
  readonly problem?: string | undefined;
  readonly multiline?: boolean;
  readonly readOnly?: boolean;
  readonly hiddenLabel?: boolean;
  /** It has just been asked for: the next key belongs in it. */
  readonly takesFocus?: boolean;
  readonly maxLength?: number;
  readonly onBlur?: FocusEventHandler;
  readonly onKeyDown?: KeyboardEventHandler;
};

/** One line, or several, of text with its label above and what to know about it below. */
export const TextField = ({
  label,
  value,
  onChange,
  hint,
  problem,
  multiline = false,
  readOnly = false,
  hiddenLabel = false,
  takesFocus = false,
  maxLength = 4000,
  onBlur,
  onKeyDown,
}: TextFieldProps) => {
  const id = useId();
  useEffect(() => {
    if (takesFocus) document.getElementById(id)?.focus();
  }, [takesFocus, id]);
  const told = [hint === undefined ? '' : `${id}-hint`, problem === undefined ? '' : `${id}-problem`].join(' ').trim();
  const shared = {
    id,
    className: 'field-input',
    value,
    readOnly,
    maxLength,
    autoComplete: 'off',
    spellCheck: false,
    'aria-invalid': problem !== undefined,
    ...(told === '' ? {} : { 'aria-describedby': told }),
    ...(onBlur === undefined ? {} : { onBlur }),
    ...(onKeyDown === undefined ? {} : { onKeyDown }),
  };
  return (
    <div className="field">
      <label className={hiddenLabel ? 'for-screen-readers' : 'field-label'} htmlFor={id}>
        {label}
      </label>
      {multiline ? (
        <textarea
          {...shared}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      ) : (
        <input
          type="text"
          {...shared}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      )}
      {hint === undefined ? undefined : (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem === undefined ? undefined : (
        <p className="field-problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
};

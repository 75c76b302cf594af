import { useState } from 'react';
import { TextField } from './TextField.tsx';

export type InlineFieldProps = {
  readonly label: string;
  readonly value: string;
  /** Stores the new words; answers a sentence where they could not be taken. */
  readonly onCommit: (value: string) => Promise<string | undefined>;
  readonly hint?: string | undefined;
  readonly multiline?: boolean;
  readonly readOnly?: boolean;
  readonly hiddenLabel?: boolean;
  readonly maxLength?: number;
};

/** A field that is stored when a person leaves it or presses Enter, and goes back with Escape. */
export const InlineField = ({ value, onCommit, multiline = false, ...rest }: InlineFieldProps) => {
  const [draft, setDraft] = useState<string>();
  const [problem, setProblem] = useState<string>();

  const commit = async () => {
    if (draft === undefined) return;
    if (draft.trim() === value) {
      setDraft(undefined);
      setProblem(undefined);
      return;
    }
    const answer = await onCommit(draft.trim());
    setProblem(answer);
    // What could not be stored stays in the field: nothing a person typed is thrown away.
    if (answer === undefined) setDraft(undefined);
  };

  return (
    <TextField
      {...rest}
      multiline={multiline}
      value={draft ?? value}
      problem={problem}
      onChange={setDraft}
      onBlur={() => {
        void commit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          void commit();
        }
        if (event.key === 'Escape' && draft !== undefined) {
          event.stopPropagation();
          setDraft(undefined);
          setProblem(undefined);
        }
      }}
    />
  );
};

import { Button } from '../ui/Button.tsx';
import { InlineField } from '../ui/InlineField.tsx';

export type SimpleRowProps = {
  /** Which of the list it is, for those who hear it. */
  readonly name: string;
  readonly readOnly: boolean;
  /** The first field holds a number or a letter only. */
  readonly firstIsBrief?: boolean;
  readonly fields: readonly {
    readonly label: string;
    readonly value: string;
    readonly hint?: string | undefined;
    readonly multiline?: boolean;
    readonly onCommit: (value: string) => Promise<string | undefined>;
  }[];
  readonly onRemove: () => void;
};

/** One line of a list of the particulars: its fields, and Remove. */
export const SimpleRow = ({ name, readOnly, firstIsBrief = false, fields, onRemove }: SimpleRowProps) => (
  <li className={firstIsBrief ? 'simple-row simple-row-brief' : 'simple-row'} aria-label={name}>
    {fields.map((field) => (
      <InlineField key={field.label} {...field} readOnly={readOnly} />
    ))}
    {readOnly ? undefined : (
      <Button kind="link" label={`Remove ${name}`} onPress={onRemove}>
        Remove
      </Button>
    )}
  </li>
);

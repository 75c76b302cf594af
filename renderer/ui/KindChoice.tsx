import { useState } from 'react';
import { reviewKinds } from '#shared/model.ts';
import { InlineField } from './InlineField.tsx';
import { Select } from './Select.tsx';

const own = 'own';
const known: readonly string[] = reviewKinds;

export type KindChoiceProps = {
  readonly value: string;
  readonly onCommit: (kind: string) => Promise<string | undefined>;
  readonly isDisabled?: boolean;
};

/** The kind of review: from the list, or in a person's own words where theirs is not on it. */
export const KindChoice = ({ value, onCommit, isDisabled = false }: KindChoiceProps) => {
  const [typing, setTyping] = useState(false);
  const isOwn = typing || (value !== '' && !known.includes(value));
  const options = [
    ...(value === '' ? [{ value: '', label: 'Not said' }] : []),
    ...known.map((kind) => ({ value: kind, label: kind })),
    { value: own, label: 'Another kind, in your own words' },
  ];
  return (
    <div className="kind-choice">
      <Select
        label="Kind of review"
        value={isOwn ? own : value}
        options={options}
        isDisabled={isDisabled}
        onChange={(chosen) => {
          setTyping(chosen === own);
          if (chosen !== own) void onCommit(chosen);
        }}
      />
      {isOwn ? (
        <InlineField
          label="Its kind, in your own words"
          value={known.includes(value) ? '' : value}
          maxLength={100}
          readOnly={isDisabled}
          onCommit={(kind) =>
            kind === '' ? Promise.resolve('Write the kind, or choose one from the list.') : onCommit(kind)
          }
        />
      ) : undefined}
    </div>
  );
};

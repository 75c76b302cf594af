import { describeWhen } from '#shared/domain/when/describe-when.ts';
import type { RowChange } from '#shared/model.ts';
import type { ChangeChoice, VersionChange } from '#shared/version-change.ts';
import { Select } from '../ui/Select.tsx';
import { changeNames } from './words.ts';

type Option = { readonly value: ChangeChoice; readonly label: string };

const pair: readonly Option[] = [
  { value: 'take', label: 'Take the new row' },
  { value: 'keep', label: 'Keep the row as it was' },
  { value: 'apart', label: 'These are two different rows' },
];
const options: Readonly<Record<RowChange, readonly Option[]>> = {
  unchanged: [],
  reworded: pair,
  redated: pair,
  new: [
    { value: 'take', label: 'Add it' },
    { value: 'keep', label: 'Leave it out' },
  ],
  gone: [
    { value: 'take', label: 'Withdraw it' },
    { value: 'keep', label: 'Keep it' },
  ],
};

export type ChangedRowProps = {
  readonly change: VersionChange;
  readonly onChoose: (choice: ChangeChoice) => void;
};

/** One row as it was and as it is, what hangs on it, and what is to be done with it. */
export const ChangedRow = ({ change: { change, alsoReworded, choice, before, after }, onChoose }: ChangedRowProps) => {
  const name = alsoReworded ? 're-dated and reworded' : changeNames[change];
  const row = after?.row ?? before?.row ?? 0;
  return (
    <li className="changed-row" aria-label={`Row ${row}, ${name}`}>
      <p className="changed-row-name">{name}</p>
      <div className="changed-row-sides">
        {before === undefined ? undefined : <Side title={`Was row ${before.row}`} row={before} />}
        {after === undefined || change === 'unchanged' ? undefined : (
          <Side title={`Now row ${after.row}`} row={after} />
        )}
        {before === undefined || before.kept.length === 0 ? undefined : (
          <p className="changed-row-kept">{`Beside it: ${before.kept.join(', ')}`}</p>
        )}
      </div>
      {options[change].length === 0 ? undefined : (
        <Select
          label={`What to do with row ${row}, ${name}`}
          hiddenLabel
          value={choice}
          options={options[change]}
          onChange={onChoose}
        />
      )}
    </li>
  );
};

const Side = ({ title, row }: { readonly title: string; readonly row: NonNullable<VersionChange['after']> }) => (
  <p>
    <span className="quiet-text">{`${title}, ${describeWhen(row.when)}. `}</span>
    <bdi>{row.text}</bdi> {row.comment === '' ? undefined : <bdi className="quiet-text">{row.comment}</bdi>}
  </p>
);

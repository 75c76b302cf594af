import {
  columnName,
  columnOfHeading,
  knownColumns,
  movedColumn,
  plainArrangement,
  withColumn,
} from '#shared/domain/chronology/chronology-columns.ts';
import type { ChronologyColumn } from '#shared/domain/chronology/chronology-columns.ts';
import { useStore } from 'zustand';
import { useOpenReview } from '../state/open-review.ts';
import { useOwnHeadings } from '../state/use-own-headings.ts';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { PopoverButton } from '../ui/PopoverButton.tsx';
import { Select } from '../ui/Select.tsx';

/** Which columns the chronology has, from the left, and what it is in order of; kept with the review. */
export const ColumnChoice = () => {
  const { view } = useOpenReview();
  const { arrangement } = useStore(view.store);
  const { columns, by, down } = arrangement;
  const headings = useOwnHeadings();
  const all: readonly ChronologyColumn[] = [...knownColumns, ...headings.map(columnOfHeading)];
  const hidden = [
    { name: 'Not shown', columns: knownColumns.filter((column) => !columns.includes(column)) },
    { name: 'Of the files, not shown', columns: headings.map(columnOfHeading).filter((one) => !columns.includes(one)) },
  ];
  const show = (column: ChronologyColumn, shown: boolean) => {
    view.arrange({ columns: withColumn(columns, column, shown) });
  };
  const move = (column: ChronologyColumn, step: 1 | -1) => {
    view.arrange({ columns: movedColumn(columns, column, step) });
  };

  return (
    <PopoverButton
      button={`Columns: ${String(columns.length)} of ${String(all.length)}`}
      kind="link"
      label="Columns"
      side="end"
    >
      <fieldset className="filter-group">
        <legend className="field-label">Shown, from the left</legend>
        <ul className="column-choice">
          {columns.map((column, at) => (
            <li key={column} className="column-choice-row">
              <Checkbox
                isChecked
                isDisabled={columns.length === 1}
                onChange={() => {
                  show(column, false);
                }}
              >
                {columnName(column)}
              </Checkbox>
              <span className="column-choice-steps">
                <Button
                  kind="link"
                  label={`Move ${columnName(column)} to the left`}
                  isDisabled={at === 0}
                  onPress={() => {
                    move(column, -1);
                  }}
                >
                  Left
                </Button>
                <Button
                  kind="link"
                  label={`Move ${columnName(column)} to the right`}
                  isDisabled={at === columns.length - 1}
                  onPress={() => {
                    move(column, 1);
                  }}
                >
                  Right
                </Button>
              </span>
            </li>
          ))}
        </ul>
      </fieldset>
      {hidden
        .filter((group) => group.columns.length > 0)
        .map((group) => (
          <fieldset key={group.name} className="filter-group">
            <legend className="field-label">{group.name}</legend>
            {group.columns.map((column) => (
              <Checkbox
                key={column}
                isChecked={false}
                onChange={() => {
                  show(column, true);
                }}
              >
                {columnName(column)}
              </Checkbox>
            ))}
          </fieldset>
        ))}
      <Select
        label="In order of"
        value={by}
        options={[...new Set([...columns, ...all, by])].map((column) => ({ value: column, label: columnName(column) }))}
        onChange={(chosen) => {
          view.arrange({ by: chosen });
        }}
      />
      <Checkbox
        isChecked={down}
        onChange={(turned) => {
          view.arrange({ down: turned });
        }}
      >
        The last first
      </Checkbox>
      <Button
        kind="link"
        onPress={() => {
          view.arrange(plainArrangement);
        }}
      >
        As it was at first
      </Button>
    </PopoverButton>
  );
};

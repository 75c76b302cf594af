import { columnName } from '#shared/domain/chronology/chronology-columns.ts';
import type { ChronologyColumn } from '#shared/domain/chronology/chronology-columns.ts';
import type { EntryId } from '#shared/model.ts';
import { ChronologyCell } from './ChronologyCell.tsx';
import type { ChronologyRowFacts } from './chronology-row-facts.ts';

export type ChronologyRowProps = {
  readonly row: ChronologyRowFacts;
  readonly columns: readonly ChronologyColumn[];
  readonly tracks: string;
  readonly place: number;
  readonly endsUndated: boolean;
  readonly isSelected: boolean;
  /** The column that the keys are at; absent while they go from row to row. */
  readonly atColumn?: number | undefined;
  readonly onSelect: (entry: EntryId) => void;
};

export const rowId = (entry: EntryId, column?: number): string =>
  column === undefined ? `chronology-${String(entry)}` : `chronology-${String(entry)}-${String(column)}`;

/** One entry of the chronology. Keys are the grid's; a press selects. */
export const ChronologyRow = (props: ChronologyRowProps) => {
  const { row, columns, isSelected } = props;
  const { id } = row;
  const marksApart = columns.includes('marks');
  return (
    <div
      id={rowId(id)}
      className={props.endsUndated ? 'chronology-row chronology-row-last-undated' : 'chronology-row'}
      style={{ gridTemplateColumns: props.tracks }}
      role="row"
      tabIndex={-1}
      aria-rowindex={props.place}
      aria-selected={isSelected}
      onClick={() => {
        props.onSelect(id);
      }}
      onKeyDown={(event) => {
        if (event.key !== ' ') return;
        event.preventDefault();
        props.onSelect(id);
      }}
    >
      {columns.map((column, at) => (
        <div
          key={column}
          id={rowId(id, at)}
          role="gridcell"
          aria-colindex={at + 1}
          className={`chronology-cell chronology-cell-${column.startsWith('cell:') ? 'own' : column}`}
          data-at={isSelected && props.atColumn === at ? '' : undefined}
        >
          {/* Said by the heading of the column; seen where the table has no room for headings. */}
          <span className="chronology-name" aria-hidden="true">
            {columnName(column)}:{' '}
          </span>
          <ChronologyCell column={column} row={row} marksApart={marksApart} />
        </div>
      ))}
    </div>
  );
};

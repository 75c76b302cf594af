import { columnName } from '#shared/domain/chronology/chronology-columns.ts';
import type { ChronologyArrangement, ChronologyColumn } from '#shared/domain/chronology/chronology-columns.ts';

export type ChronologyHeadingsProps = {
  readonly arrangement: ChronologyArrangement;
  readonly tracks: string;
  readonly leastWidth: string;
  readonly onSort: (by: ChronologyColumn, down: boolean) => void;
};

/** The headings of the table: a press sorts by that column, another turns the order round. */
export const ChronologyHeadings = ({ arrangement, tracks, leastWidth, onSort }: ChronologyHeadingsProps) => {
  const { columns, by, down } = arrangement;
  return (
    <div
      className="chronology-columns"
      role="row"
      aria-rowindex={1}
      style={{ gridTemplateColumns: tracks, minWidth: leastWidth }}
    >
      {columns.map((column, at) => {
        const sorted = column === by;
        return (
          <span
            key={column}
            role="columnheader"
            aria-colindex={at + 1}
            className="chronology-column"
            aria-sort={sorted ? (down ? 'descending' : 'ascending') : 'none'}
          >
            <button
              type="button"
              className="chronology-sort"
              title={sorted ? 'Turn the order round' : `Put in order of ${columnName(column).toLowerCase()}`}
              onClick={() => {
                onSort(column, sorted && !down);
              }}
            >
              <span>{columnName(column)}</span>
              <span className="chronology-sort-sign" aria-hidden="true">
                {sorted ? (down ? '▼' : '▲') : ''}
              </span>
            </button>
          </span>
        );
      })}
    </div>
  );
};

import { columnName } from '#shared/domain/chronology/chronology-columns.ts';
import type { ChronologyColumn } from '#shared/domain/chronology/chronology-columns.ts';
import { ChronologyCell } from './ChronologyCell.tsx';
import type { ChronologyRowFacts } from './chronology-row-facts.ts';
import { paperShare } from './column-widths.ts';

/** More rows than this are hundreds of sheets: the print then says where it ends. */
export const mostPrinted = 5000;

export type PrintedChronologyProps = {
  readonly title: string;
  /** What of the review is on the paper and in which order, in words. */
  readonly shown: string;
  readonly columns: readonly ChronologyColumn[];
  readonly rows: readonly ChronologyRowFacts[];
  /** How many rows there would be without the limit. */
  readonly of: number;
};

/** The chronology as it goes on paper: a plain table of every row in the columns chosen, its headings on every sheet. */
export const PrintedChronology = ({ title, shown, columns, rows, of }: PrintedChronologyProps) => {
  const short = rows.filter(({ words }) => words === undefined).length;
  const marksApart = columns.includes('marks');
  return (
    <div className="printed">
      <h1>{title}</h1>
      <p>
        Chronology. {shown}
        {of > rows.length
          ? ` The first ${rows.length} of ${of} rows are printed; filter by agency to print others.`
          : ''}
        {short > 0 ? ` ${short} entries are shortened: use “Print” above the table to have their whole words.` : ''}
      </p>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" style={{ width: paperShare(columns, column) }}>
                {columnName(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {columns.map((column) => (
                <td key={column}>
                  <ChronologyCell column={column} row={row} marksApart={marksApart} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

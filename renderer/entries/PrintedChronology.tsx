import type { EntryText } from '#shared/contract.ts';
import { factsOfGap, gapStateNames } from '#shared/domain/gap-kinds.ts';
import { unplacedName } from '#shared/domain/lanes/timeline-lane.ts';
import { describeWhen } from '#shared/domain/when/describe-when.ts';
import type { EntryId, Gap } from '#shared/model.ts';
import { GapMark, markStateOf } from '../ui/GapMark.tsx';
import { GoodPracticeMark } from '../ui/GoodPracticeMark.tsx';

/** More rows than this are hundreds of sheets: the print then says where it ends. */
export const mostPrinted = 5000;

export type PrintedRow = {
  readonly id: EntryId;
  readonly agency?: string | undefined;
  readonly label: string;
  readonly words?: EntryText | undefined;
  readonly gaps: readonly Gap[];
  readonly isGood: boolean;
};

export type PrintedChronologyProps = {
  readonly title: string;
  /** What of the review is on the paper, in words. */
  readonly shown: string;
  readonly rows: readonly PrintedRow[];
  /** How many rows there would be without the limit. */
  readonly of: number;
};

const Marks = ({ gaps, isGood }: Pick<PrintedRow, 'gaps' | 'isGood'>) => (
  <ul>
    {gaps.map((gap) => (
      <li key={gap.id}>
        <GapMark kind={gap.kind} ownKind={gap.ownKind} state={markStateOf(gap)} /> {factsOfGap(gap).name},{' '}
        {gapStateNames[gap.state]}
      </li>
    ))}
    {isGood ? (
      <li>
        <GoodPracticeMark /> Good practice
      </li>
    ) : undefined}
  </ul>
);

/** The chronology as it goes on paper: a plain table of every row, its headings on every sheet. */
export const PrintedChronology = ({ title, shown, rows, of }: PrintedChronologyProps) => {
  const short = rows.filter(({ words }) => words === undefined).length;
  return (
    <div className="printed">
      <h1>{title}</h1>
      <p>
        Chronology. {shown}.
        {of > rows.length
          ? ` The first ${rows.length} of ${of} rows are printed; filter by agency to print others.`
          : ''}
        {short > 0 ? ` ${short} entries are shortened: use “Print” above the table to have their whole words.` : ''}
      </p>
      <table>
        <thead>
          <tr>
            {['Date', 'Agency', 'Entry', 'Comment', 'File and row'].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, agency, label, words, gaps, isGood }) => (
            <tr key={id}>
              <td>
                {words === undefined ? '' : describeWhen(words.when)} {words?.when.time}
              </td>
              <td>{agency ?? unplacedName}</td>
              <td>
                <p>{words?.text ?? label}</p>
                {gaps.length === 0 && !isGood ? undefined : <Marks gaps={gaps} isGood={isGood} />}
              </td>
              <td>{words?.comment}</td>
              <td>{words === undefined ? '' : `${words.fileName}, row ${words.row}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

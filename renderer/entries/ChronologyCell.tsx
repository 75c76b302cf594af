import { headingOf } from '#shared/domain/chronology/chronology-columns.ts';
import type { ChronologyColumn } from '#shared/domain/chronology/chronology-columns.ts';
import { factsOfGap, gapStateNames } from '#shared/domain/gap-kinds.ts';
import { unplacedName } from '#shared/domain/lanes/timeline-lane.ts';
import { describeWhen } from '#shared/domain/when/describe-when.ts';
import type { Certainty } from '#shared/model.ts';
import { GapMark, markStateOf } from '../ui/GapMark.tsx';
import { GoodPracticeMark } from '../ui/GoodPracticeMark.tsx';
import type { ChronologyRowFacts } from './chronology-row-facts.ts';

const certaintyNames: Readonly<Record<Certainty, string>> = {
  certain: 'certain',
  approximate: 'approximate',
  uncertain: 'uncertain',
};

const Marks = ({ gaps, isGood }: Pick<ChronologyRowFacts, 'gaps' | 'isGood'>) =>
  gaps.length === 0 && !isGood ? undefined : (
    <ul className="chronology-marks">
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

export type ChronologyCellProps = {
  readonly column: ChronologyColumn;
  readonly row: ChronologyRowFacts;
  /** The marks have a column of their own, so that they do not stand below the words. */
  readonly marksApart: boolean;
};

/** What one entry has in one column. */
export const ChronologyCell = ({ column, row, marksApart }: ChronologyCellProps) => {
  const { words } = row;
  switch (column) {
    case 'date':
      return (
        <>
          <p className="chronology-date">{words === undefined ? '' : describeWhen(words.when)}</p>
          {words?.when.time === undefined ? undefined : <p className="quiet-text">{words.when.time}</p>}
          {row.needsAttention ? <p className="chronology-attention">needs attention</p> : undefined}
        </>
      );
    case 'agency':
      return (
        <>
          {row.agency ?? unplacedName}
          {row.alsoBy === '' ? undefined : <p className="quiet-text">{`also ${row.alsoBy}`}</p>}
          {words?.placement.state === 'proposed' ? <p className="quiet-text">proposed</p> : undefined}
        </>
      );
    case 'entry':
      return (
        <>
          <p className="chronology-text">{words?.text ?? row.label}</p>
          {marksApart ? undefined : <Marks gaps={row.gaps} isGood={row.isGood} />}
        </>
      );
    case 'comment':
      return <p className="chronology-text chronology-comment">{words?.comment}</p>;
    case 'source':
      return words === undefined ? undefined : (
        <p className="quiet-text">
          {words.fileName}, <span className="chronology-file-row">row {words.row}</span>
        </p>
      );
    case 'written':
      return <p>{words?.written === '' ? 'none written' : words?.written}</p>;
    case 'time':
      return words?.when.time;
    case 'certainty':
      return words === undefined
        ? undefined
        : words.when.precision === 'unknown'
          ? 'not read'
          : certaintyNames[words.when.certainty];
    case 'others':
      return row.others;
    case 'marks':
      return <Marks gaps={row.gaps} isGood={row.isGood} />;
    case 'terms':
      return row.terms;
    default:
      return <p className="chronology-text">{words?.cells?.[headingOf(column) ?? '']}</p>;
  }
};

import type { EntryText } from '#shared/contract.ts';
import { factsOfGap, gapStateNames } from '#shared/domain/gap-kinds.ts';
import { unplacedName } from '#shared/domain/lanes/timeline-lane.ts';
import { describeWhen } from '#shared/domain/when/describe-when.ts';
import type { EntryId, Gap } from '#shared/model.ts';
import { GapMark, markStateOf } from '../ui/GapMark.tsx';
import { GoodPracticeMark } from '../ui/GoodPracticeMark.tsx';

export type ChronologyRowProps = {
  readonly id: EntryId;
  readonly place: number;
  readonly agency?: string | undefined;
  readonly label: string;
  /** Absent until it has been fetched; the label stands in for it. */
  readonly words?: EntryText | undefined;
  readonly gaps: readonly Gap[];
  readonly isGood: boolean;
  readonly needsAttention: boolean;
  readonly endsUndated: boolean;
  /** Other agencies that recorded the same event; empty where there are none. */
  readonly alsoBy: string;
  readonly isSelected: boolean;
  readonly onSelect: (entry: EntryId) => void;
};

/** One entry of the chronology. Keys are the grid's; a press selects. */
export const ChronologyRow = (props: ChronologyRowProps) => {
  const { id, words, gaps } = props;
  return (
    <div
      id={`chronology-${id}`}
      className={props.endsUndated ? 'chronology-row chronology-row-last-undated' : 'chronology-row'}
      role="row"
      tabIndex={-1}
      aria-rowindex={props.place}
      aria-selected={props.isSelected}
      onClick={() => {
        props.onSelect(id);
      }}
      onKeyDown={(event) => {
        if (event.key !== ' ') return;
        event.preventDefault();
        props.onSelect(id);
      }}
    >
      <div role="gridcell" className="chronology-cell">
        <p className="chronology-date">{words === undefined ? '' : describeWhen(words.when)}</p>
        {words?.when.time === undefined ? undefined : <p className="quiet-text">{words.when.time}</p>}
        {props.needsAttention ? <p className="chronology-attention">needs attention</p> : undefined}
      </div>
      <div role="gridcell" className="chronology-cell">
        {props.agency ?? unplacedName}
        {props.alsoBy === '' ? undefined : <p className="quiet-text">{`also ${props.alsoBy}`}</p>}
        {words?.placement.state === 'proposed' ? <p className="quiet-text">proposed</p> : undefined}
      </div>
      <div role="gridcell" className="chronology-cell chronology-cell-text">
        <p className="chronology-text">{words?.text ?? props.label}</p>
        {gaps.length === 0 && !props.isGood ? undefined : (
          <ul className="chronology-marks">
            {gaps.map((gap) => (
              <li key={gap.id}>
                <GapMark kind={gap.kind} ownKind={gap.ownKind} state={markStateOf(gap)} /> {factsOfGap(gap).name},{' '}
                {gapStateNames[gap.state]}
              </li>
            ))}
            {props.isGood ? (
              <li>
                <GoodPracticeMark /> Good practice
              </li>
            ) : undefined}
          </ul>
        )}
      </div>
      <div role="gridcell" className="chronology-cell chronology-comment">
        <p className="chronology-text">{words?.comment}</p>
      </div>
      <div role="gridcell" className="chronology-cell chronology-cell-source quiet-text">
        {words === undefined ? undefined : (
          <>
            <p>{words.fileName}</p>
            <p>row {words.row}</p>
          </>
        )}
      </div>
    </div>
  );
};

import { basisNames, gapFormNames } from '#shared/domain/gap-kinds.ts';
import { unplacedName } from '#shared/domain/lanes/timeline-lane.ts';
import type { RegisterItem } from '#shared/domain/register/register-item.ts';
import type { Term } from '#shared/model.ts';
import { termWords } from '#shared/domain/register/term-words.ts';
import { formatInstantDay } from '../ui/format-instant.ts';
import { besideWords, stateWords, whenWords } from './item-words.ts';
import { RegisterMark } from './RegisterMark.tsx';

export type RegisterRowProps = {
  readonly item: RegisterItem;
  readonly rowKey: string;
  readonly place: number;
  readonly agencies: string;
  /** The date as it stands in the entry; absent until it has been fetched. */
  readonly asWritten?: string | undefined;
  readonly terms: readonly Term[];
  readonly isSelected: boolean;
  readonly onSelect: () => void;
};

export const rowId = (key: string): string => `register-${key.replace(/[^\w-]/g, '-')}`;

/** One line of the register: what, when and who, on what it rests, and how it stands. */
export const RegisterRow = (props: RegisterRowProps) => {
  const { item, terms } = props;
  const written = item.asWritten ?? props.asWritten ?? '';
  const term = termWords(item.terms, terms);
  return (
    <div
      id={rowId(props.rowKey)}
      className="register-row"
      role="row"
      tabIndex={-1}
      aria-rowindex={props.place}
      aria-selected={props.isSelected}
      onClick={props.onSelect}
      onKeyDown={(event) => {
        if (event.key !== ' ') return;
        event.preventDefault();
        props.onSelect();
      }}
    >
      <div role="gridcell" className="register-cell register-kind">
        <RegisterMark item={item} />
        <div>
          <p className="register-name">{item.name}</p>
          {item.form === undefined ? undefined : <p className="quiet-text">{gapFormNames[item.form]}</p>}
        </div>
      </div>
      <div role="gridcell" className="register-cell">
        <p className="register-when">{whenWords(item)}</p>
        {written === '' ? undefined : <p className="quiet-text">{`written “${written}”`}</p>}
        <p className="quiet-text">{props.agencies === '' ? unplacedName : props.agencies}</p>
      </div>
      <div role="gridcell" className="register-cell">
        {item.quote === '' ? undefined : <p className="register-quote">{item.quote}</p>}
        <p className="quiet-text">{item.bases.map((basis) => basisNames[basis]).join('; ')}</p>
        {item.gap?.ruleOff === true ? (
          <p className="quiet-text">Its rule is switched off; it stays because it was decided on.</p>
        ) : undefined}
        {item.sense === '' ? undefined : (
          <p className="register-sense">
            <span className="label">Made sense at the time</span> {item.sense}
          </p>
        )}
      </div>
      <div role="gridcell" className="register-cell">
        <p className={`register-state register-state-${item.kind === 'good-practice' ? 'good' : item.state}`}>
          {stateWords(item)}
        </p>
        {besideWords(item).map((words) => (
          <p key={words} className="quiet-text">
            {words}
          </p>
        ))}
        {item.decided === undefined ? undefined : (
          <p className="quiet-text">{`${item.decided.by}, ${formatInstantDay(item.decided.at)}`}</p>
        )}
        {item.reason === '' ? undefined : <p className="register-reason">{item.reason}</p>}
        {term === '' ? undefined : <p className="register-terms">{term}</p>}
      </div>
    </div>
  );
};

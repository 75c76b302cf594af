import { Button } from '../ui/Button.tsx';
import { ColumnChoice } from './ColumnChoice.tsx';

export type ChronologyHeadProps = {
  readonly undated: number;
  readonly attention: number;
  readonly sorting: boolean;
  readonly onNextAttention: () => void;
  /** Absent while a print is being made ready. */
  readonly onPrint?: (() => void) | undefined;
};

const attentionWords = (attention: number, undated: number): string => {
  const need = attention === 1 ? '1 entry needs attention' : `${attention} entries need attention`;
  if (undated === 0) return `${need}.`;
  if (undated === attention)
    return `${need}: no date could be read. ${attention === 1 ? 'It stands' : 'They stand'} first.`;
  return undated === 1
    ? `${need}. One has no date that could be read: it stands first.`
    : `${need}. ${undated} have no date that could be read: they stand first.`;
};

/** Above the table: what needs a person, the columns, and Print. */
export const ChronologyHead = (props: ChronologyHeadProps) => {
  const { undated, attention, sorting, onNextAttention, onPrint } = props;
  return (
    <div className="chronology-head">
      {attention === 0 ? undefined : (
        <div className="chronology-attention-line">
          <p role="status">{attentionWords(attention, undated)}</p>
          <Button kind="link" label="Next entry that needs attention" onPress={onNextAttention}>
            Next
          </Button>
        </div>
      )}
      <div className="chronology-choices">
        <span className="quiet-text" role="status">
          {sorting ? 'Putting in order' : ''}
        </span>
        <ColumnChoice />
        <Button kind="link" isDisabled={onPrint === undefined} {...(onPrint === undefined ? {} : { onPress: onPrint })}>
          {onPrint === undefined ? 'Making the print ready' : 'Print'}
        </Button>
      </div>
    </div>
  );
};

import { chronologyOrders } from '#shared/domain/chronology-order.ts';
import type { ChronologyOrder } from '#shared/domain/chronology-order.ts';
import { Button } from '../ui/Button.tsx';

const orderNames: Readonly<Record<ChronologyOrder, string>> = {
  date: 'Date',
  agency: 'Agency',
  source: 'File and row',
};

export type ChronologyHeadProps = {
  readonly order: ChronologyOrder;
  readonly onOrder: (order: ChronologyOrder) => void;
  readonly undated: number;
  readonly attention: number;
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

/** Above the table: what needs a person, the order of the rows, and Print. */
export const ChronologyHead = (props: ChronologyHeadProps) => {
  const { order, onOrder, undated, attention, onNextAttention, onPrint } = props;
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
      <div className="chronology-orders" role="group" aria-label="Order of the chronology">
        <span className="quiet-text" aria-hidden="true">
          In order of
        </span>
        {chronologyOrders.map((by) => (
          <button
            key={by}
            type="button"
            className="chronology-order"
            aria-pressed={by === order}
            aria-label={`In order of ${orderNames[by].toLowerCase()}`}
            onClick={() => {
              onOrder(by);
            }}
          >
            {orderNames[by]}
          </button>
        ))}
        <Button kind="link" isDisabled={onPrint === undefined} {...(onPrint === undefined ? {} : { onPress: onPrint })}>
          {onPrint === undefined ? 'Making the print ready' : 'Print'}
        </Button>
      </div>
    </div>
  );
};

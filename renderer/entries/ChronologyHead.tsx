import type { ChronologyOrder } from '#shared/domain/chronology-order.ts';

const columns: readonly { readonly name: string; readonly order?: ChronologyOrder }[] = [
  { name: 'Date', order: 'date' },
  { name: 'Agency', order: 'agency' },
  { name: 'Entry' },
  { name: 'Comment' },
  { name: 'File and row', order: 'source' },
];

export type ChronologyHeadProps = {
  readonly order: ChronologyOrder;
  readonly onOrder: (order: ChronologyOrder) => void;
  readonly undated: number;
};

/** The columns, those that the table can be put in order by as buttons; and how many rows have no date. */
export const ChronologyHead = ({ order, onOrder, undated }: ChronologyHeadProps) => (
  <div className="chronology-top">
    {undated === 0 ? undefined : (
      <p className="chronology-undated" role="status">
        {undated === 1
          ? '1 entry has no date that could be read. It stands first.'
          : `${undated} entries have no date that could be read. They stand first.`}
      </p>
    )}
    <div className="chronology-columns" role="group" aria-label="Order of the chronology">
      {columns.map(({ name, order: by }) =>
        by === undefined ? (
          <span key={name} className="chronology-column">
            {name}
          </span>
        ) : (
          <button
            key={name}
            type="button"
            className="chronology-column chronology-order"
            aria-pressed={by === order}
            aria-label={`In order of ${name.toLowerCase()}`}
            onClick={() => {
              onOrder(by);
            }}
          >
            {name}
            <span aria-hidden="true">{by === order ? ' ↓' : ''}</span>
          </button>
        ),
      )}
    </div>
  </div>
);

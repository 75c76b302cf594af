import type { RowTotals } from '#shared/model.ts';

export type RowTotalsLineProps = { readonly rows: RowTotals };

/** The sum that a reviewer must be able to swear to: every record of the file, and what became of it. */
export const RowTotalsLine = ({ rows }: RowTotalsLineProps) => {
  const parts = [
    { count: rows.entries, name: rows.entries === 1 ? 'entry' : 'entries' },
    { count: rows.needsAttention, name: rows.needsAttention === 1 ? 'needs attention' : 'need attention' },
    { count: rows.joined, name: 'joined to the row above' },
    { count: rows.blank, name: 'blank' },
    { count: rows.headings, name: 'headings' },
  ];
  const sentence = `${rows.total} records are ${parts.map(({ count, name }) => `${count} ${name}`).join(', ')}.`;
  return (
    <div className="row-totals">
      <p className="for-screen-readers">{sentence}</p>
      <dl className="row-totals-sum" aria-hidden="true">
        <div>
          <span />
          <dd>{rows.total}</dd>
          <dt>records in the file</dt>
        </div>
        {parts.map(({ count, name }, index) => (
          <div key={name} className={index === 1 && count > 0 ? 'row-totals-alert' : undefined}>
            <span className="row-totals-sign">{index === 0 ? '=' : '+'}</span>
            <dd>{count}</dd>
            <dt>{name}</dt>
          </div>
        ))}
      </dl>
    </div>
  );
};

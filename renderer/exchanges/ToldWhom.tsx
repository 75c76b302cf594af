import { notNamed } from '#shared/domain/exchanges/exchange-names.ts';
import { cellKey } from '#shared/domain/exchanges/told-whom.ts';
import type { ToldCell } from '#shared/domain/exchanges/told-whom.ts';
import type { Agency } from '#shared/model.ts';
import { OutcomeMark } from '../ui/OutcomeMark.tsx';

export type ToldWhomProps = {
  readonly agencies: readonly Agency[];
  readonly cells: ReadonlyMap<string, ToldCell>;
  readonly chosen: string | undefined;
  readonly onChoose: (cell: string | undefined) => void;
};

const Heard = ({ children }: { readonly children: string }) => <span className="for-screen-readers">{children}</span>;

/** What a cell counts, each number with its words for who hears it. */
const inWords = ({ arrived, late, claimed, copies, notShared }: ToldCell): string =>
  [
    [arrived, 'arrived'],
    [late, 'of them late'],
    [copies, 'in one record only: standing copies'],
    [claimed, 'claimed, not confirmed'],
    [notShared, 'not shared'],
  ]
    .filter(([number]) => number !== 0)
    .map(([number, words]) => `${String(number)} ${String(words)}`)
    .join(', ');

/** Who told whom: rows tell, columns are told. Counts of exchanges that were recorded, in the order of the lanes; no sums. */
export const ToldWhom = ({ agencies, cells, chosen, onChoose }: ToldWhomProps) => {
  const withUnnamed = agencies.some(({ id }) => cells.has(cellKey(id, undefined)));
  const cellOf = (row: Agency, to: Agency | undefined) => {
    const key = cellKey(row.id, to?.id);
    const cell = cells.get(key);
    if (cell === undefined)
      return (
        <td key={key} className={row === to ? 'told-self' : undefined}>
          <span aria-hidden="true">{row === to ? '' : '·'}</span>
        </td>
      );
    const label = `${row.shortName} to ${to?.shortName ?? notNamed}: ${inWords(cell)}`;
    return (
      <td key={key}>
        <button
          type="button"
          className="told-cell"
          aria-pressed={chosen === key}
          title={label}
          onClick={() => {
            onChoose(chosen === key ? undefined : key);
          }}
        >
          <Heard>{label}</Heard>
          {cell.arrived === 0 ? undefined : (
            <span className="told-count" aria-hidden="true">
              {cell.arrived}
            </span>
          )}
          {cell.copies === 0 ? undefined : (
            <span className="told-copies" aria-hidden="true">
              +{cell.copies}
            </span>
          )}
          {cell.claimed === 0 ? undefined : (
            <span className="told-mark" aria-hidden="true">
              <OutcomeMark outcome="claimed" />
              {cell.claimed}
            </span>
          )}
          {cell.notShared === 0 ? undefined : (
            <span className="told-mark told-not" aria-hidden="true">
              <OutcomeMark outcome="not-shared" />
              {cell.notShared}
            </span>
          )}
        </button>
      </td>
    );
  };
  return (
    <div className="told-scroll" role="region" aria-label="Who told whom" tabIndex={-1}>
      <table className="told">
        <thead>
          <tr>
            <th scope="col">
              <span className="quiet-text">from ↓ to →</span>
            </th>
            {agencies.map(({ id, shortName }) => (
              <th key={id} scope="col">
                {shortName}
              </th>
            ))}
            {withUnnamed ? <th scope="col">{notNamed}</th> : undefined}
          </tr>
        </thead>
        <tbody>
          {agencies.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.shortName}</th>
              {agencies.map((to) => cellOf(row, to))}
              {withUnnamed ? cellOf(row, undefined) : undefined}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

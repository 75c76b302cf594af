import { useState } from 'react';
import { gapStateNames } from '#shared/domain/gap-kinds.ts';
import { laneOrder } from '#shared/domain/lanes/lanes-of.ts';
import { registerMatrix } from '#shared/domain/register/register-matrix.ts';
import type { MatrixRow, StateCounts } from '#shared/domain/register/register-matrix.ts';
import type { RegisterItem } from '#shared/domain/register/register-item.ts';
import { gapStates } from '#shared/model.ts';
import type { AgencyId, Term } from '#shared/model.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { GapMark } from '../ui/GapMark.tsx';
import { GoodPracticeMark } from '../ui/GoodPracticeMark.tsx';
import { Select } from '../ui/Select.tsx';
import { useRegisterItems } from './use-register.ts';

const markStates = { 'to-consider': 'open', asked: 'asked', agreed: 'agreed', 'set-aside': 'set-aside' } as const;

/** How many are in each state: the shape of the state and the number, never a colour alone. */
const Counts = ({ row, counts, sample }: { row: MatrixRow; counts: StateCounts; sample: RegisterItem | undefined }) => (
  <span className="matrix-counts" aria-hidden="true">
    {gapStates
      .filter((state) => counts[state] > 0)
      .map((state) => (
        <span key={state} className="matrix-count">
          {row.kind === 'good-practice' ? (
            <GoodPracticeMark />
          ) : (
            <GapMark kind={row.kind} ownKind={sample?.gap?.ownKind} state={markStates[state]} />
          )}
          {counts[state]}
        </span>
      ))}
  </span>
);

const inWords = ({ kind }: MatrixRow, counts: StateCounts): string =>
  gapStates
    .filter((state) => counts[state] > 0)
    .map((state) => `${String(counts[state])} ${kind === 'good-practice' ? 'marked' : gapStateNames[state]}`)
    .join(', ');

const termName = ({ number, text }: Term): string => (number === '' ? text : `Term ${number}`);

/** Kinds of gap, and good practice, by terms of reference. Each number opens exactly those in the list. */
export const RegisterMatrix = () => {
  const { register } = useOpenReview();
  const { review } = useReviewData();
  const items = useRegisterItems();
  const [agency, setAgency] = useState<AgencyId>();
  const rows = registerMatrix(items, review.terms, agency);
  const sampleOf = (row: MatrixRow) => items.find(({ kind }) => kind === row.kind);
  const agencies = laneOrder(review.agencies);
  const columns = [...review.terms.map((term) => ({ key: String(term.id), name: termName(term), text: term.text }))];

  return (
    <div className="register-scroll">
      <div className="register-matrix-head">
        <p className="quiet-text">
          Open is to consider, broken asked of an agency, filled agreed, small and grey set aside. What bears on several
          terms stands under each of them and counts once in the last column.
        </p>
        <Select
          label="Agency"
          value={agency === undefined ? 'all' : String(agency)}
          options={[
            { value: 'all', label: 'All agencies' },
            ...agencies.map(({ id, shortName }) => ({ value: String(id), label: shortName })),
          ]}
          onChange={(chosen) => {
            setAgency(agencies.find(({ id }) => String(id) === chosen)?.id);
          }}
        />
      </div>
      {review.terms.length === 0 ? (
        <p className="register-note">
          This review has no terms of reference yet. Add them in Particulars; then choose beside each gap which it bears
          on.
        </p>
      ) : undefined}
      {rows.length === 0 ? (
        <EmptyState title="Nothing to count">Nothing in the register concerns this agency.</EmptyState>
      ) : (
        <table className="matrix">
          <thead>
            <tr>
              <th scope="col">Kind</th>
              {columns.map(({ key, name, text }) => (
                <th key={key} scope="col" title={text}>
                  {name}
                </th>
              ))}
              <th scope="col">No term yet</th>
              <th scope="col">All</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.kind}>
                <th scope="row">{row.name}</th>
                {row.cells.map(({ term, counts, total }, index) => (
                  <td key={term}>
                    {total === 0 ? (
                      <span className="matrix-none">
                        <span className="for-screen-readers">none</span>
                        <span aria-hidden="true">–</span>
                      </span>
                    ) : (
                      <button
                        type="button"
                        className="matrix-cell"
                        onClick={() => {
                          register.openOnly({ kind: row.kind, term, agency });
                        }}
                      >
                        <span className="for-screen-readers">
                          {`${row.name}, ${columns[index]?.name ?? 'no term yet'}: ${inWords(row, counts)}. Show them`}
                        </span>
                        <Counts row={row} counts={counts} sample={sampleOf(row)} />
                      </button>
                    )}
                  </td>
                ))}
                <td>
                  <button
                    type="button"
                    className="matrix-cell"
                    onClick={() => {
                      register.openOnly({ kind: row.kind, agency });
                    }}
                  >
                    <span className="for-screen-readers">{`${row.name}, all terms: `}</span>
                    {row.total}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
};

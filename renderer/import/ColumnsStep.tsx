import { withRole } from '#shared/domain/columns/guess-roles.ts';
import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { columnRoles } from '#shared/model.ts';
import type { ReviewId } from '#shared/model.ts';
import type { Api } from '#shared/transport.ts';
import { Notice } from '../ui/Notice.tsx';
import { Select } from '../ui/Select.tsx';
import type { ImportActions, IncomingFile } from './import-session.ts';
import { createPlannedRows } from './planned-rows.ts';
import { roleNames } from './words.ts';

export type ColumnsStepProps = {
  readonly api: Api;
  readonly review: ReviewId;
  readonly file: IncomingFile;
  readonly session: ImportActions;
};

const roles = columnRoles.map((value) => ({ value, label: roleNames[value] }));
const shownExamples = 3;

/** What each column is for. Every column is kept; a person says which is the date, the words, the comment, the agency. */
export const ColumnsStep = ({ api, review, file, session }: ColumnsStepProps) => {
  const { plan } = file;
  const held = useMemo(() => createPlannedRows(api, review, plan?.plan, 'all'), [api, review, plan?.plan]);
  const { rows } = useStore(held.store);
  useEffect(() => {
    held.want(0);
  }, [held]);
  if (plan === undefined) return <Notice tone="problem">{file.problem ?? 'This file is still being read.'}</Notice>;
  const examples = [...rows.values()].filter(({ becomes }) => becomes === 'entry').slice(0, shownExamples);
  return (
    <div className="import-step">
      <h1 className="import-title">{`Columns of ${plan.fileName}`}</h1>
      {file.problem === undefined ? undefined : <Notice tone="problem">{file.problem}</Notice>}
      {plan.mappingFrom === 'guessed' ? undefined : (
        <Notice tone="news">
          These columns are used as you chose for an earlier file with the same headings. Change what does not fit.
        </Notice>
      )}
      <table className="import-columns">
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">Heading</th>
            <th scope="col">Used as</th>
            <th scope="col">First rows</th>
          </tr>
        </thead>
        <tbody>
          {plan.columns.map(({ letter, heading, role }, index) => (
            <tr key={letter}>
              <td>{letter}</td>
              <th scope="row">
                <bdi>{heading === '' ? '(no heading)' : heading}</bdi>
              </th>
              <td>
                <Select
                  label={`Use column ${letter} as`}
                  hiddenLabel
                  value={role}
                  options={roles}
                  onChange={(next) => {
                    void session.choose(file.key, {
                      ...file.choices,
                      roles: withRole(file.choices.roles ?? {}, letter, next),
                    });
                  }}
                />
              </td>
              <td className="import-examples">
                {examples.map((row) => (
                  <p key={row.row}>
                    <bdi>{row.cells[index] ?? ''}</bdi>
                  </p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

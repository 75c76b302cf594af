import { useState } from 'react';
import { useStore } from 'zustand';
import type { Review, ReviewId, RowChange } from '#shared/model.ts';
import type { Api } from '#shared/transport.ts';
import type { EarlierSource } from '#shared/version-change.ts';
import { Button } from '../ui/Button.tsx';
import { formatInstantDay } from '../ui/format-instant.ts';
import { Notice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';
import { Select } from '../ui/Select.tsx';
import { ChangedRow } from './ChangedRow.tsx';
import type { ImportActions, IncomingFile } from './import-session.ts';
import { usePlanChanges } from './use-plan-changes.ts';
import { changeNames } from './words.ts';

const order: readonly RowChange[] = ['unchanged', 'reworded', 'redated', 'new', 'gone'];

const further = { value: '0', label: 'A further chronology of this agency' };
const nameOf = ({ source, fileName, importedAt }: EarlierSource) => ({
  value: String(source),
  label: `A later version of ${fileName}, imported ${formatInstantDay(importedAt)}`,
});

export type ChangesStepProps = {
  readonly api: Api;
  readonly review: Review;
  readonly file: IncomingFile;
  readonly session: ImportActions;
};

/** Whether a file is a later version of one that is here, and what becomes of each row if it is. */
export const ChangesStep = ({ api, review, file, session }: ChangesStepProps) => {
  const { plan, choices } = file;
  if (plan === undefined) return <Notice tone="problem">{file.problem ?? 'This file is still being read.'}</Notice>;
  const { replaces, couldReplace = [] } = plan;
  return (
    <div className="import-step import-check">
      <h1 className="import-title">{`What changed in ${plan.fileName}`}</h1>
      {file.problem === undefined ? undefined : <Notice tone="problem">{file.problem}</Notice>}
      {couldReplace.length === 0 ? (
        <p>Nothing of this agency is in the review yet, so there is nothing to compare this file with.</p>
      ) : (
        <Select
          label="This file is"
          value={String(replaces?.source ?? 0)}
          options={[further, ...couldReplace.map(nameOf)]}
          onChange={(source) => {
            void session.choose(file.key, { ...choices, replaces: Number(source) });
          }}
        />
      )}
      {replaces === undefined ? undefined : (
        <>
          <p className="import-lead">
            {order.map((change) => `${replaces.counts[change]} ${changeNames[change]}`).join(', ')}. Notes, decisions,
            lanes and corrections stay on every row that stays. What is gone is kept in the file, marked withdrawn.
          </p>
          <Changes key={plan.plan} api={api} review={review.id} plan={plan.plan} />
        </>
      )}
    </div>
  );
};

type ChangesProps = {
  readonly api: Api;
  readonly review: ReviewId;
  readonly plan: Parameters<typeof usePlanChanges>[2];
};

const filters = [
  { value: 'changed', label: 'Every change' },
  ...order.map((change) => ({ value: change, label: `Rows ${changeNames[change]}` })),
] as const;

const Changes = ({ api, review, plan }: ChangesProps) => {
  const [only, setOnly] = useState<(typeof filters)[number]['value']>('changed');
  const { store, choose, more } = usePlanChanges(api, review, plan, only);
  const { of, changes, problem } = useStore(store);
  return (
    <>
      <div className="import-check-filter">
        <Select label="Show" value={only} options={filters} onChange={setOnly} />
      </div>
      {problem === undefined ? undefined : <Notice tone="problem">{problem}</Notice>}
      {of === undefined && problem === undefined ? <Progress what="Comparing the two versions" /> : undefined}
      {of === 0 ? <p>{only === 'changed' ? 'No row has changed.' : 'There is none.'}</p> : undefined}
      <ul className="changed-rows">
        {changes.map((change) => (
          <ChangedRow
            key={change.index}
            change={change}
            onChoose={(choice) => {
              void choose(change.index, choice);
            }}
          />
        ))}
      </ul>
      {of !== undefined && changes.length < of ? (
        <Button
          kind="link"
          onPress={() => {
            void more();
          }}
        >
          {`Show more of ${of}`}
        </Button>
      ) : undefined}
    </>
  );
};

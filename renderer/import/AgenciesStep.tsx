import { useId, useState } from 'react';
import type { Agency } from '#shared/model.ts';
import { Notice } from '../ui/Notice.tsx';
import { Select } from '../ui/Select.tsx';
import type { ImportActions, IncomingFile } from './import-session.ts';

const kinds = [
  { value: 'agency', label: 'An agency’s chronology' },
  { value: 'review', label: 'The review’s own narrative or table' },
] as const;

export type AgenciesStepProps = {
  readonly files: readonly IncomingFile[];
  readonly agencies: readonly Agency[];
  readonly session: ImportActions;
};

/** Whose chronology each file is. A name that the review does not know yet becomes a new lane when it is stored. */
export const AgenciesStep = ({ files, agencies, session }: AgenciesStepProps) => {
  const names = useId();
  return (
    <div className="import-step">
      <h1 className="import-title">Whose chronologies these are</h1>
      <p className="import-lead">
        Leave the name empty where the rows of a file belong to several agencies: each row is then given a proposed
        lane, for you to confirm.
      </p>
      <datalist id={names}>
        {agencies.map(({ id, fullName }) => (
          <option key={id} value={fullName} />
        ))}
      </datalist>
      <table className="import-columns">
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">Agency</th>
            <th scope="col">Kind of source</th>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <tr key={file.key}>
              <th scope="row">{file.name}</th>
              <td>
                {file.plan === undefined ? (
                  <span className="import-alert">{file.problem ?? 'being read'}</span>
                ) : (
                  <AgencyName key={file.plan.plan} file={file} list={names} session={session} />
                )}
              </td>
              <td>
                <Select
                  label={`Kind of ${file.name}`}
                  hiddenLabel
                  value={file.plan?.kind ?? 'agency'}
                  options={kinds}
                  isDisabled={file.plan === undefined}
                  onChange={(kind) => {
                    void session.choose(file.key, { ...file.choices, kind });
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {files.some(({ problem, plan }) => problem !== undefined && plan !== undefined) ? (
        <Notice tone="problem">
          The last choice could not be followed for one of the files; it is read as before.
        </Notice>
      ) : undefined}
    </div>
  );
};

type AgencyNameProps = { readonly file: IncomingFile; readonly list: string; readonly session: ImportActions };

const AgencyName = ({ file, list, session }: AgencyNameProps) => {
  const proposed = file.plan?.agency;
  const [name, setName] = useState(file.choices.agency ?? proposed?.name ?? '');
  const confirmed = file.plan?.agencyState === 'confirmed';
  const settle = () => {
    const agency = name.trim();
    if (agency === (file.choices.agency ?? '')) return;
    void session.choose(file.key, { ...file.choices, agency: agency === '' ? undefined : agency });
  };
  return (
    <div className="import-agency">
      <input
        className="field-input"
        aria-label={`Agency of ${file.name}`}
        list={list}
        value={name}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => {
          setName(event.target.value);
        }}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
        }}
      />
      <p className="quiet-text">
        {confirmed ? 'Confirmed by you' : proposed === undefined ? 'Each row has its own' : `Proposed: ${proposed.why}`}
        {proposed !== undefined && !proposed.known ? '. New to this review.' : ''}
      </p>
      {!confirmed && proposed !== undefined ? (
        <button
          type="button"
          className="import-confirm"
          onClick={() => {
            void session.choose(file.key, {
              ...file.choices,
              agency: name.trim() === '' ? proposed.name : name.trim(),
            });
          }}
        >
          Confirm
        </button>
      ) : undefined}
    </div>
  );
};

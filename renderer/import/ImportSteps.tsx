import { useState } from 'react';
import { useStore } from 'zustand';
import type { Review } from '#shared/model.ts';
import type { Api } from '#shared/transport.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import type { GivenFiles } from '../ui/dropped-files.ts';
import { FileDrop } from '../ui/FileDrop.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { AgenciesStep } from './AgenciesStep.tsx';
import { ChangesStep } from './ChangesStep.tsx';
import { CheckStep } from './CheckStep.tsx';
import { ColumnsStep } from './ColumnsStep.tsx';
import { FileList } from './FileList.tsx';
import { FilesStep } from './FilesStep.tsx';
import type { ImportActions } from './import-session.ts';
import { LongWork } from './LongWork.tsx';
import { PasteTable } from './PasteTable.tsx';
import { StoredReport } from './StoredReport.tsx';
import { usePastedTables } from './use-pasted-tables.ts';
import { endings } from './words.ts';
import './import.css';
import './planned-rows.css';

type Step = 'files' | 'columns' | 'agencies' | 'changes' | 'check';

/** What changed is a step only where a file could be a later version of one that is here. */
const stepsOf = (compares: boolean): readonly { readonly value: Step; readonly name: string }[] => [
  { value: 'files', name: '1 Files' },
  { value: 'columns', name: '2 Columns' },
  { value: 'agencies', name: '3 Agencies' },
  ...(compares ? [{ value: 'changes', name: '4 What changed' } as const] : []),
  { value: 'check', name: compares ? '5 Check every row' : '4 Check every row' },
];

export type ImportStepsProps = {
  readonly api: Api;
  readonly review: Review;
  readonly session: ImportActions;
  /** Leaves for the timeline. */
  readonly onDone: () => void;
  readonly onUndo: () => void;
};

/** From dropped files to stored entries, in four or five steps that can be gone back on. Nothing is stored before the last button. */
export const ImportSteps = ({ api, review, session, onDone, onUndo }: ImportStepsProps) => {
  const { files, selected, storing, reports, problem } = useStore(session.store);
  const [step, setStep] = useState<Step>('files');
  const file = files.find(({ key }) => key === selected) ?? files[0];
  const planned = files.flatMap(({ plan }) => (plan === undefined ? [] : [plan]));
  const entries = planned.reduce((sum, { rows }) => sum + rows.entries, 0);
  const waiting = planned.reduce((sum, { rows }) => sum + rows.needsAttention, 0);
  const reading = files.some(({ state }) => state === 'reading');
  const steps = stepsOf(planned.some(({ couldReplace }) => couldReplace !== undefined));
  const at = steps.findIndex(({ value }) => value === step);
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const add = ({ files: chosen, leftOut: others }: GivenFiles) => {
    setLeftOut(others);
    void session.addFiles(chosen);
  };
  const canAdd = !review.readOnly && reports === undefined && !storing;
  const onTable = (pasted: File) => {
    setStep('files');
    void session.addFiles([pasted]);
  };
  const nextTable = usePastedTables(canAdd, onTable);
  const leftOutNotice =
    leftOut.length === 0 ? undefined : (
      <Notice
        tone="news"
        onDismiss={() => {
          setLeftOut([]);
        }}
      >
        {leftOutSentence(leftOut)}
      </Notice>
    );

  if (review.readOnly)
    return (
      <EmptyState title="This review can only be read">
        Its file or folder cannot be written to, so nothing can be imported. Copy the file to a folder of your own and
        open it there.
      </EmptyState>
    );
  if (reports !== undefined)
    return (
      <StoredReport
        reports={reports}
        onDone={() => {
          session.startAgain();
          onDone();
        }}
        onMore={() => {
          session.startAgain();
          setStep('files');
        }}
        onUndo={() => {
          session.startAgain();
          onUndo();
        }}
      />
    );
  if (file === undefined)
    return (
      <section className="import-start" aria-label="Import">
        <h1 className="import-title">Import chronologies</h1>
        <p className="import-lead">
          Drop what the agencies sent: CSV, Word documents (.docx), Excel workbooks (.xlsx), saved web pages, or text
          with tabs, semicolons or bars. You will see every row as it will be read before anything is stored.
        </p>
        {leftOutNotice}
        <FileDrop label="Choose files" endings={endings} onFiles={add}>
          <p className="quiet-text">
            or drop files or a whole folder here. Older .doc and .xls files: save them as .docx or .xlsx first.
          </p>
        </FileDrop>
        <PasteTable nextTable={nextTable} />
      </section>
    );

  const next = steps[at + 1];
  const previous = steps[at - 1];
  return (
    <section className="import" aria-label="Import">
      <div className="import-bar">
        <Tabs label="Steps of the import" items={steps} value={step} onChange={setStep} />
        <p className="quiet-text">Nothing is stored yet</p>
      </div>
      <FileList files={files} selected={file.key} onSelect={session.select} onFiles={add} />
      <div className="import-pane">
        {problem === undefined ? undefined : <Notice tone="problem">{problem}</Notice>}
        {leftOutNotice}
        {step === 'files' ? <FilesStep api={api} review={review.id} file={file} session={session} /> : undefined}
        {step === 'columns' ? (
          <ColumnsStep key={file.key} api={api} review={review.id} file={file} session={session} />
        ) : undefined}
        {step === 'agencies' ? <AgenciesStep files={files} agencies={review.agencies} session={session} /> : undefined}
        {step === 'changes' && file.plan !== undefined ? (
          <ChangesStep key={file.key} api={api} review={review} file={file} session={session} />
        ) : undefined}
        {step === 'check' ? (
          <CheckStep key={file.key} api={api} review={review.id} file={file} session={session} />
        ) : undefined}
      </div>
      <footer className="import-foot">
        {storing ? (
          <LongWork api={api} review={review.id} what={`Storing ${entries} entries`} />
        ) : (
          <p className="quiet-text">{planned.length === 0 ? '' : waitingSentence(waiting)}</p>
        )}
        <div className="import-foot-buttons">
          {previous === undefined ? undefined : (
            <Button
              onPress={() => {
                setStep(previous.value);
              }}
            >
              {`Back to ${previous.name.slice(2).toLowerCase()}`}
            </Button>
          )}
          {next === undefined ? (
            <Button
              kind="primary"
              isDisabled={storing || reading || planned.length === 0}
              onPress={() => {
                void session.commit();
              }}
            >
              {`Store ${entries} ${entries === 1 ? 'entry' : 'entries'}`}
            </Button>
          ) : (
            <Button
              kind="primary"
              isDisabled={planned.length === 0}
              onPress={() => {
                setStep(next.value);
              }}
            >
              {next.name.slice(2)}
            </Button>
          )}
        </div>
      </footer>
    </section>
  );
};

const mostNamed = 5;

const leftOutSentence = (names: readonly string[]): string => {
  const named = names.slice(0, mostNamed).join(', ');
  const rest = names.length - mostNamed;
  const more = rest > 0 ? ` and ${rest} more` : '';
  return names.length === 1
    ? `One file of the folder was left out, because it is of another kind: ${named}.`
    : `${names.length} files of the folder were left out, because they are of other kinds or too many at once: ${named}${more}.`;
};

const waitingSentence = (waiting: number): string => {
  if (waiting === 0) return 'Every row is accounted for.';
  return waiting === 1
    ? '1 row needs attention: it is stored as it is and waits in this review.'
    : `${waiting} rows need attention: they are stored as they are and wait in this review.`;
};

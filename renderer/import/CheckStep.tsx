import { useEffect, useMemo, useRef, useState } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useStore } from 'zustand';
import { describeWhen } from '#shared/domain/when/describe-when.ts';
import { placeOfRows } from '#shared/domain/reading/row-place.ts';
import type { PlannedRow } from '#shared/domain/reading/planned-row.ts';
import type { Column, ReviewId } from '#shared/model.ts';
import type { ImportPlan } from '#shared/contract.ts';
import type { Api } from '#shared/transport.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { ImportActions, IncomingFile } from './import-session.ts';
import { RowRepair } from './RowRepair.tsx';
import { RowTotalsLine } from './RowTotalsLine.tsx';
import { createPlannedRows } from './planned-rows.ts';
import type { RowFilter } from './planned-rows.ts';

export type CheckStepProps = {
  readonly api: Api;
  readonly review: ReviewId;
  readonly file: IncomingFile;
  readonly session: ImportActions;
};

const filters = [
  { value: 'all', label: 'Every row' },
  { value: 'attention', label: 'Rows to look at' },
  { value: 'entries', label: 'Entries' },
  { value: 'joined', label: 'Joined to the row above' },
  { value: 'aside', label: 'Blank rows and headings' },
] as const;

/** Every row of a file as it will be read. What stands here is what is stored. */
export const CheckStep = ({ api, review, file, session }: CheckStepProps) => {
  const { plan } = file;
  const [only, setOnly] = useState<RowFilter>(plan !== undefined && plan.rows.needsAttention > 0 ? 'attention' : 'all');
  const [words, setWords] = useState('');
  const held = useMemo(
    () => createPlannedRows(api, review, plan?.plan, only, words),
    [api, review, plan?.plan, only, words],
  );
  const rows = useStore(held.store);
  const scroller = useRef<HTMLDivElement>(null);
  const [selectedRow, setSelectedRow] = useState<number>();
  // Looked up anew: once a row was put right it is another one.
  const selected = [...rows.rows.values()].find(({ row }) => row === selectedRow);
  const at = [...rows.rows].find(([, row]) => row.row === selectedRow)?.[0] ?? -1;
  const stepTo = (to: number) => {
    setSelectedRow(rows.rows.get(to)?.row);
    virtual.scrollToIndex(to);
  };
  const virtual = useVirtualizer({
    count: rows.of ?? 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => 34,
    overscan: 12,
  });
  const inView = virtual.getVirtualItems();
  const first = inView[0]?.index ?? 0;
  const last = inView.at(-1)?.index ?? 0;
  useEffect(() => {
    held.want(first);
    held.want(last);
  }, [held, first, last]);
  if (plan === undefined) return <Notice tone="problem">{file.problem ?? 'This file is still being read.'}</Notice>;
  const shown = plan.columns.filter(({ role }) => role === 'text' || role === 'comment').slice(0, 2);
  return (
    <div className="import-step import-check">
      <div className="import-check-head">
        <h1 className="import-title">{plan.fileName}</h1>
        <p className="quiet-text">{plan.agency?.name ?? 'each row has its own lane'}</p>
      </div>
      <RowTotalsLine rows={plan.rows} />
      <div className="import-check-filter">
        <Select label="Show" value={only} options={filters} onChange={setOnly} />
        <TextField label="Rows that say" value={words} maxLength={200} onChange={setWords} />
      </div>
      {rows.failed ? (
        <Notice tone="problem">The rows could not be fetched. Go back a step and come again.</Notice>
      ) : undefined}
      {rows.of === undefined && !rows.failed ? <Progress what="Fetching the rows" /> : undefined}
      {rows.of === 0 ? (
        <p>{only === 'attention' && words === '' ? 'No row needs a look.' : 'No row of this file is like that.'}</p>
      ) : undefined}
      <div
        className="planned-rows"
        role="table"
        aria-label={`Rows of ${plan.fileName}`}
        aria-rowcount={(rows.of ?? 0) + 1}
      >
        <div className="planned-row planned-row-head" role="row" aria-rowindex={1}>
          <span role="columnheader">Row</span>
          <span role="columnheader">Date as written</span>
          <span role="columnheader">Read as</span>
          {shown.map(({ letter, heading }) => (
            <span role="columnheader" key={letter}>
              <bdi>{heading === '' ? `Column ${letter}` : heading}</bdi>
            </span>
          ))}
          <span role="columnheader">Lane</span>
        </div>
        {/* Focusable, so that it can be scrolled without a pointer. */}
        <div className="planned-rows-body" ref={scroller} role="rowgroup" tabIndex={0} aria-label="Rows">
          <div className="planned-rows-all" style={{ height: virtual.getTotalSize() }} role="presentation">
            {inView.map((item) => {
              const row = rows.rows.get(item.index);
              return (
                <div
                  key={item.key}
                  ref={virtual.measureElement}
                  data-index={item.index}
                  role="row"
                  aria-rowindex={item.index + 2}
                  className={rowClass(row, selected)}
                  style={{ transform: `translateY(${item.start}px)` }}
                  onPointerDown={() => {
                    setSelectedRow(row?.row);
                  }}
                >
                  {row === undefined ? (
                    <span role="cell">…</span>
                  ) : (
                    <RowCells row={row} shown={shown} columns={plan.columns} />
                  )}
                </div>
              );
            })}
          </div>
        </div>
      </div>
      <div className="row-steps">
        <Button
          kind="link"
          isDisabled={!rows.rows.has(at - 1)}
          onPress={() => {
            stepTo(at - 1);
          }}
        >
          Previous row
        </Button>
        <Button
          kind="link"
          isDisabled={!rows.rows.has(at + 1)}
          onPress={() => {
            stepTo(at + 1);
          }}
        >
          Next row
        </Button>
      </div>
      {selected === undefined ? undefined : (
        <p className="import-explanation" role="status">
          <strong>{`${placeInWords(plan, selected.row)}${selected.when === undefined ? '' : `, “${selected.when.asWritten}”`}`}</strong>{' '}
          {selected.explanation}
          {selected.why === '' ? '' : ` Lane: ${selected.why}.`}
        </p>
      )}
      {selected === undefined ? undefined : (
        <RowRepair key={selected.row} row={selected} file={file} session={session} />
      )}
    </div>
  );
};

/** "Row 12", and in a document of several tables "Row 12 (table 2, row 4)". */
const placeInWords = ({ parts }: ImportPlan, row: number): string =>
  parts.length > 1 ? `Row ${row} (${placeOfRows(parts, [row])})` : `Row ${row}`;

const rowClass = (row: PlannedRow | undefined, selected: PlannedRow | undefined): string => {
  const classes = ['planned-row'];
  if (row?.becomes === 'attention') classes.push('planned-row-attention');
  if (row?.becomes === 'heading' || row?.becomes === 'blank') classes.push('planned-row-quiet');
  if (row !== undefined && row.row === selected?.row) classes.push('planned-row-selected');
  return classes.join(' ');
};

const readAs = (row: PlannedRow): string => {
  if (row.becomes === 'joined') return 'joined to the row above';
  if (row.becomes === 'heading' || row.becomes === 'blank') return row.becomes;
  if (row.given !== undefined) return `${describeWhen(row.given)}, given by you`;
  return row.when === undefined ? '' : describeWhen(row.when);
};

type RowCellsProps = {
  readonly row: PlannedRow;
  readonly shown: readonly Column[];
  readonly columns: readonly Column[];
};

const RowCells = ({ row, shown, columns }: RowCellsProps) => {
  const cellOf = (letter: string) => row.cells[columns.findIndex((column) => column.letter === letter)] ?? '';
  const dated = columns.find(({ role }) => role === 'date');
  const words =
    row.becomes === 'heading'
      ? [row.cells.filter((cell) => cell !== '').join(' · ')]
      : shown.map(({ letter }) => cellOf(letter));
  return (
    <>
      <span role="cell">{row.row}</span>
      <span role="cell">
        <bdi>
          {row.when?.asWritten ?? (dated === undefined || row.becomes === 'heading' ? '' : cellOf(dated.letter))}
        </bdi>
      </span>
      <span role="cell">{readAs(row)}</span>
      {words.map((cell, index) => (
        <span role="cell" key={index}>
          <bdi>{cell}</bdi>
        </span>
      ))}
      <span role="cell" className="quiet-text">
        {row.agency ?? ''}
      </span>
      {row.problems.map(({ problem, column }) => (
        <span role="cell" className="planned-row-problem" key={`${column} ${problem}`}>
          {problem}
        </span>
      ))}
    </>
  );
};

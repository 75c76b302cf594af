import { useState } from 'react';
import { formatDay } from '#shared/domain/calendar.ts';
import type { PlannedRow } from '#shared/domain/reading/planned-row.ts';

import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { ImportActions, IncomingFile } from './import-session.ts';

export type RowRepairProps = {
  readonly row: PlannedRow;
  readonly file: IncomingFile;
  readonly session: ImportActions;
};

/** What can be put right in a row before it is stored: its date, and whether it belongs to the row above. */
export const RowRepair = ({ row, file, session }: RowRepairProps) => {
  const { choices } = file;
  const key = String(row.row);
  const [written, setWritten] = useState(choices.dates?.[key] ?? '');
  const apart = new Set(choices.apart ?? []);
  const separate = (wanted: boolean) => {
    const rows = wanted ? [...apart, row.row] : [...apart].filter((one) => one !== row.row);
    void session.choose(file.key, { ...choices, apart: rows });
  };
  const giveDate = (date: string) => {
    const others = Object.entries(choices.dates ?? {}).filter(([row]) => row !== key);
    const dates = Object.fromEntries(date.trim() === '' ? others : [...others, [key, date.trim()]]);
    void session.choose(file.key, { ...choices, dates });
  };
  const proposed = row.given === undefined && row.proposed !== undefined ? formatDay(row.proposed) : undefined;
  const isEntry = row.becomes === 'entry' || row.becomes === 'attention';
  if (!isEntry && row.becomes !== 'joined') return undefined;
  return (
    <form
      className="row-repair"
      aria-label={`Put row ${row.row} right`}
      onSubmit={(event) => {
        event.preventDefault();
        giveDate(written);
      }}
    >
      {file.problem === undefined ? undefined : <Notice tone="problem">{file.problem}</Notice>}
      {isEntry ? (
        <>
          <TextField
            label={`Your date for row ${row.row}`}
            hint="Stands beside what the file has, which is kept."
            value={written}
            maxLength={200}
            onChange={setWritten}
          />
          <Button type="submit" isDisabled={written.trim() === (choices.dates?.[key] ?? '')}>
            {written.trim() === '' && choices.dates?.[key] !== undefined ? 'Take the date back' : 'Give this date'}
          </Button>
        </>
      ) : undefined}
      {proposed === undefined ? undefined : (
        <Button
          onPress={() => {
            setWritten(proposed);
            giveDate(proposed);
          }}
        >{`Take ${proposed}`}</Button>
      )}
      {row.becomes === 'joined' ? (
        <Button
          onPress={() => {
            separate(true);
          }}
        >
          {`Make row ${row.row} an entry of its own`}
        </Button>
      ) : undefined}
      {apart.has(row.row) ? (
        <Button
          onPress={() => {
            separate(false);
          }}
        >
          {`Join row ${row.row} to the row above again`}
        </Button>
      ) : undefined}
    </form>
  );
};

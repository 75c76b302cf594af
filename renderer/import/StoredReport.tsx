import type { ImportReport } from '#shared/contract.ts';
import { Button } from '../ui/Button.tsx';

export type StoredReportProps = {
  readonly reports: readonly ImportReport[];
  readonly onDone: () => void;
  readonly onMore: () => void;
  readonly onUndo: () => void;
};

/** What happened: each file with its sum, after the rows were read back from the review file and compared. */
export const StoredReport = ({ reports, onDone, onMore, onUndo }: StoredReportProps) => {
  const entries = reports.reduce((sum, { rows }) => sum + rows.entries, 0);
  const waiting = reports.reduce((sum, { rows }) => sum + rows.needsAttention, 0);
  return (
    <section className="import-start" aria-label="Import finished">
      <h1 className="import-title">{`${entries} ${entries === 1 ? 'entry' : 'entries'} stored`}</h1>
      <p className="import-lead" role="status">
        Every row was read back from the review file and compared with what you saw.
        {waitingWords(waiting)}
      </p>
      <table className="import-columns">
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">Records</th>
            <th scope="col">Entries</th>
            <th scope="col">Need attention</th>
            <th scope="col">Joined</th>
            <th scope="col">Blank</th>
            <th scope="col">Headings</th>
          </tr>
        </thead>
        <tbody>
          {reports.map(({ file, source, rows }) => (
            <tr key={source}>
              <th scope="row">{file}</th>
              <td>{rows.total}</td>
              <td>{rows.entries}</td>
              <td>{rows.needsAttention}</td>
              <td>{rows.joined}</td>
              <td>{rows.blank}</td>
              <td>{rows.headings}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="import-foot-buttons">
        <Button kind="primary" autoFocus onPress={onDone}>
          See the timeline
        </Button>
        <Button onPress={onMore}>Import more</Button>
        <Button onPress={onUndo}>Undo this import</Button>
      </div>
    </section>
  );
};

const waitingWords = (waiting: number): string => {
  if (waiting === 0) return '';
  return waiting === 1
    ? ' One row waits for a date; it is listed in the chronology.'
    : ` ${waiting} rows wait for a date; they are listed in the chronology.`;
};

import { useId, useState } from 'react';
import { noTable } from './pasted-table.ts';
import type { NextTable } from './use-pasted-tables.ts';

export type PasteTableProps = { readonly nextTable: NextTable };

/** A place to paste rows that were copied from Word, Excel or a page. What is pasted becomes a file of the import. */
export const PasteTable = ({ nextTable }: PasteTableProps) => {
  const id = useId();
  const [problem, setProblem] = useState<string>();
  return (
    <div className="paste-table">
      <label className="field-label" htmlFor={id}>
        Paste a table
      </label>
      <textarea
        id={id}
        className="field-input paste-table-place"
        rows={2}
        value=""
        readOnly={false}
        placeholder="Copy rows in Word, Excel or a web page, with their headings, then paste them here (Ctrl+V)"
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onChange={() => {
          setProblem(noTable);
        }}
        onPaste={(event) => {
          event.preventDefault();
          setProblem(nextTable(event.clipboardData) === undefined ? noTable : undefined);
        }}
      />
      {problem === undefined ? undefined : (
        <p className="field-problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
};

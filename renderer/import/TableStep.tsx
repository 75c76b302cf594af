import type { ImportPlan } from '#shared/contract.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import type { ImportActions, IncomingFile } from './import-session.ts';

export type TableStepProps = {
  readonly file: IncomingFile;
  readonly plan: ImportPlan;
  readonly session: ImportActions;
};

const rowsInWords = (rows: number): string => (rows === 1 ? '1 row' : `${rows} rows`);

/** Which sheet or table of a file is read. The others are not forgotten: each can be read beside it. */
export const TableStep = ({ file, plan, session }: TableStepProps) => {
  if (plan.tables.length < 2) return undefined;
  const what = plan.door === 'excel' ? 'sheet' : 'table';
  const others = plan.tables.filter(({ name }) => name !== plan.table);
  return (
    <section className="import-tables" aria-label={`Every ${what} of this file`}>
      <Select
        label={plan.door === 'excel' ? 'Sheet that is read' : 'Table that is read'}
        value={plan.table ?? ''}
        options={plan.tables.map(({ name, rows, hidden }) => ({
          value: name,
          label: `${name} (${rowsInWords(rows)}${hidden ? ', hidden in the workbook' : ''})`,
        }))}
        hint={
          plan.door === 'excel'
            ? undefined
            : 'Tables with the same headings are read as one, in the order of the document.'
        }
        onChange={(table) => {
          void session.choose(file.key, { ...file.choices, table, headingRow: undefined, roles: undefined });
        }}
      />
      <p className="quiet-text">
        {others.length === 1 ? `One other ${what} is not read:` : `${others.length} other ${what}s are not read:`}
      </p>
      <ul className="import-lines">
        {others.map(({ name, rows }) => (
          <li key={name}>
            <span>{`${name}, ${rowsInWords(rows)}`}</span>
            <Button
              kind="link"
              label={`Read ${name} too`}
              onPress={() => {
                void session.addTable(file.key, name);
              }}
            >
              Read it too
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};

import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';
import { Select } from '../ui/Select.tsx';
import { TableStep } from './TableStep.tsx';
import type { ImportActions, IncomingFile } from './import-session.ts';

const encodings = [
  { value: 'utf-8', label: 'UTF-8' },
  { value: 'windows-1252', label: 'Windows-1252 (Excel)' },
  { value: 'utf-16le', label: 'UTF-16, little endian' },
  { value: 'utf-16be', label: 'UTF-16, big endian' },
] as const;
const delimiters = [
  { value: ',', label: 'Comma' },
  { value: ';', label: 'Semicolon' },
  { value: '\t', label: 'Tab' },
  { value: '|', label: 'Bar' },
] as const;

const oneOf = <Value extends string>(options: readonly { readonly value: Value }[], found: string): Value | undefined =>
  options.find(({ value }) => value === found.toLowerCase())?.value;

const mostLines = 20;

export type FilesStepProps = { readonly file: IncomingFile; readonly session: ImportActions };

/** What was found in one file: its encoding, delimiter and heading row, each of which can be put right. */
export const FilesStep = ({ file, session }: FilesStepProps) => {
  const { plan, choices } = file;
  const remove = (
    <Button
      kind="link"
      onPress={() => {
        void session.remove(file.key);
      }}
    >
      Leave this file out
    </Button>
  );
  if (file.state === 'reading') return <Progress what={`Reading ${file.name}`} />;
  return (
    <div className="import-step">
      <h1 className="import-title">{file.name}</h1>
      {file.problem === undefined ? undefined : <Notice tone="problem">{file.problem}</Notice>}
      {plan === undefined ? undefined : (
        <>
          {plan.alreadyImported === undefined ? undefined : (
            <Notice tone="news">{`The same file is in this review already, as ${plan.alreadyImported}. Storing it again would put every entry there twice.`}</Notice>
          )}
          <p className="import-lead">
            {plan.door === 'csv' ? `${plan.physicalLines} lines, ` : ''}
            {`${plan.rows.total} records, ${plan.columns.length} columns.`}
          </p>
          <TableStep file={file} plan={plan} session={session} />
          <div className="import-found">
            {plan.door !== 'csv' ? undefined : (
              <>
                <Select
                  label="Encoding"
                  value={oneOf(encodings, plan.encoding) ?? 'utf-8'}
                  options={encodings}
                  hint={plan.encodingDoubts.length === 0 ? undefined : 'Assumed: look at the lines below'}
                  onChange={(encoding) => {
                    void session.choose(file.key, { ...choices, encoding });
                  }}
                />
                <Select
                  label="Delimiter"
                  value={oneOf(delimiters, plan.delimiter) ?? ','}
                  options={delimiters}
                  onChange={(delimiter) => {
                    void session.choose(file.key, { ...choices, delimiter, roles: undefined });
                  }}
                />
              </>
            )}
            <Select
              label="Heading row"
              value={String(plan.headingRow ?? 0)}
              options={headingRows(plan.headingRow ?? 0)}
              onChange={(row) => {
                void session.choose(file.key, { ...choices, headingRow: Number(row), roles: undefined });
              }}
            />
          </div>
          {plan.encodingDoubts.length === 0 ? undefined : (
            <section>
              <h2 className="label">Lines with special characters</h2>
              <ul className="import-lines">
                {plan.encodingDoubts.map(({ line, text }) => (
                  <li key={line}>
                    <span className="quiet-text">{line}</span>
                    <bdi>{text}</bdi>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {plan.frontMatter.length === 0 ? undefined : (
            <section>
              <h2 className="label">
                {plan.door === 'csv'
                  ? 'Above the headings, kept with the source'
                  : 'Outside the rows, kept with the source'}
              </h2>
              <ul className="import-lines">
                {plan.frontMatter.slice(0, mostLines).map((line, index) => (
                  <li key={index}>
                    <bdi>{line}</bdi>
                  </li>
                ))}
              </ul>
              {plan.frontMatter.length <= mostLines ? undefined : (
                <p className="quiet-text">{`and ${plan.frontMatter.length - mostLines} more lines`}</p>
              )}
            </section>
          )}
        </>
      )}
      {remove}
    </div>
  );
};

const headingRows = (found: number) => {
  const most = Math.max(12, found);
  return [
    { value: '0', label: 'None' },
    ...Array.from({ length: most }, (_, index) => ({ value: String(index + 1), label: `Row ${index + 1}` })),
  ];
};

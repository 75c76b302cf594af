import type { ImportChoices, ImportPlan } from '#shared/contract.ts';
import { columnLetter } from '#shared/domain/columns/column-letter.ts';
import type { ReviewId } from '#shared/model.ts';
import type { Api } from '#shared/transport.ts';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Select } from '../ui/Select.tsx';
import { LongWork } from './LongWork.tsx';
import { TableStep } from './TableStep.tsx';
import type { ImportActions, IncomingFile } from './import-session.ts';
import { isNamedDocument } from './words.ts';

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

const dateOrders = [
  { value: 'day', label: 'Day first (3/4 is 3 April)' },
  { value: 'month', label: 'Month first (3/4 is 4 March)' },
] as const;

/** What the file itself says of the order; nothing is turned round before a person says so. */
const hintOfOrder = ({ door, onlyMonthFirst }: ImportPlan): string | undefined => {
  if (onlyMonthFirst > 0)
    return onlyMonthFirst === 1
      ? '1 date can only be month first'
      : `${String(onlyMonthFirst)} dates can only be month first`;
  return door === 'excel' ? 'Cells that Excel holds as dates are sure either way' : undefined;
};

const oneOf = <Value extends string>(options: readonly { readonly value: Value }[], found: string): Value | undefined =>
  options.find(({ value }) => value === found.toLowerCase())?.value;

const mostLines = 20;

export type FilesStepProps = {
  readonly api: Api;
  readonly review: ReviewId;
  readonly file: IncomingFile;
  readonly session: ImportActions;
};

/** What was found in one file: its encoding, delimiter and heading row, each of which can be put right. */
export const FilesStep = ({ api, review, file, session }: FilesStepProps) => {
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
  if (file.state === 'reading') return <LongWork api={api} review={review} what={`Reading ${file.name}`} />;
  return (
    <div className="import-step">
      <h1 className="import-title">{file.name}</h1>
      {file.problem === undefined ? undefined : <Notice tone="problem">{file.problem}</Notice>}
      {plan === undefined ? undefined : (
        <>
          {plan.alreadyImported === undefined ? undefined : (
            <Notice tone="news">{`The same file is in this review already, as ${plan.alreadyImported}. Leave it out, unless every entry is wanted there twice.`}</Notice>
          )}
          {plan.alreadyImported === undefined ? undefined : (
            <Checkbox
              isChecked={choices.again === true}
              onChange={(again) => {
                void session.choose(file.key, { ...choices, again });
              }}
            >
              Import it once more all the same
            </Checkbox>
          )}
          {plan.sameEntriesAs === undefined ? undefined : (
            <Notice tone="news">{`This file has the same dates and words as ${plan.sameEntriesAs}, which is in this review already: perhaps it was only saved once more. ${plan.replaces === undefined ? 'Storing it again would put every entry there twice.' : 'Stored as its later version, it puts no entry there twice; leave it out if nothing has changed.'}`}</Notice>
          )}
          <p className="import-lead">
            {plan.door === 'csv' ? `${plan.physicalLines} lines, ` : ''}
            {`${plan.rows.total} records, ${plan.columns.length} columns.`}
          </p>
          <TableStep file={file} plan={plan} session={session} />
          <HowItIsRead file={file} session={session} />
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
      {plan === undefined && file.file !== undefined ? (
        <>
          <HowItIsRead file={file} session={session} />
          <p className="quiet-text">If it is a chronology, put one of these right and it is read again.</p>
        </>
      ) : undefined}
      {remove}
    </div>
  );
};

/** What was found or assumed, each of which a person can put right; the file is then read again. */
const HowItIsRead = ({ file, session }: Pick<FilesStepProps, 'file' | 'session'>) => {
  const { plan, choices } = file;
  // Documents say their encoding themselves and have no delimiter; one that was refused is known by its name alone.
  const isText = plan === undefined ? !isNamedDocument(file.name) : plan.door === 'csv';
  const choose = (changed: ImportChoices) => {
    void session.choose(file.key, { ...choices, ...changed });
  };
  return (
    <div className="import-found">
      {!isText ? undefined : (
        <>
          <Select
            label="Encoding"
            value={choices.encoding ?? oneOf(encodings, plan?.encoding ?? '') ?? 'utf-8'}
            options={encodings}
            hint={
              plan === undefined || plan.encodingDoubts.length === 0 ? undefined : 'Assumed: look at the lines below'
            }
            onChange={(encoding) => {
              choose({ encoding });
            }}
          />
          <Select
            label="Delimiter"
            value={choices.delimiter ?? oneOf(delimiters, plan?.delimiter ?? '') ?? ','}
            options={delimiters}
            onChange={(delimiter) => {
              choose({ delimiter, roles: undefined });
            }}
          />
        </>
      )}
      <Select
        label="Heading row"
        value={String(choices.headingRow ?? plan?.headingRow ?? 0)}
        options={headingRows(plan?.headingRow ?? 0)}
        onChange={(row) => {
          choose({ headingRow: Number(row), roles: undefined });
        }}
      />
      <Select
        label="Dates in figures"
        value={choices.monthFirst === true ? 'month' : 'day'}
        options={dateOrders}
        hint={plan === undefined ? undefined : hintOfOrder(plan)}
        onChange={(order) => {
          choose({ monthFirst: order === 'month' ? true : undefined });
        }}
      />
      {plan === undefined ? (
        <Select
          label="Column of the dates"
          value={Object.keys(choices.roles ?? {})[0] ?? ''}
          options={dateColumns}
          onChange={(letter) => {
            choose({ roles: letter === '' ? undefined : { [letter]: 'date' } });
          }}
        />
      ) : undefined}
    </div>
  );
};

const letters = Array.from({ length: 26 }, (_, index) => columnLetter(index));
const dateColumns = [
  { value: '', label: 'Not found' },
  ...letters.map((value) => ({ value, label: `Column ${value}` })),
];

const headingRows = (found: number) => {
  const most = Math.max(12, found);
  return [
    { value: '0', label: 'None' },
    ...Array.from({ length: most }, (_, index) => ({ value: String(index + 1), label: `Row ${index + 1}` })),
  ];
};

import { formatDay } from '#shared/domain/calendar.ts';
import type { Source } from '#shared/model.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { useReadDay } from '../state/use-read-day.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { formatInstantDay } from '../ui/format-instant.ts';
import { InlineField } from '../ui/InlineField.tsx';
import { Select } from '../ui/Select.tsx';
import { Part } from './Part.tsx';
import { WithdrawnEntries } from './WithdrawnEntries.tsx';

const kinds = [
  { value: 'agency', label: 'An agency’s chronology' },
  { value: 'review', label: 'The review’s own table or narrative' },
] as const;

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const totalsOf = ({ rows }: Source): string =>
  `${counted(rows.total, 'record', 'records')} = ${counted(rows.entries, 'entry', 'entries')} + ` +
  `${rows.needsAttention} needing attention + ${rows.joined} joined + ${rows.blank} blank + ` +
  counted(rows.headings, 'heading', 'headings');

/** How it came into the review: "utf-8; imported", "Word document, table 2; imported", "typed". */
const cameAs = ({ door, encoding, parts }: Source): string => {
  const names = parts.map(({ name }) => name).join(', ');
  switch (door) {
    case 'word':
      return `Word document, ${names}; imported`;
    case 'excel':
      return `workbook, ${names}; imported`;
    case 'web-page':
      return `page, ${names}; imported`;
    case 'by-hand':
      return 'typed';
    default:
      return `${encoding}; imported`;
  }
};

/** The imported files, what each covers, and whether its agency says that it is complete. */
export const Sources = () => {
  const { review } = useReviewData();
  return (
    <Part title="Sources" about="The files as imported. Their words never change.">
      {review.sources.length === 0 ? <p>Nothing has been imported yet.</p> : undefined}
      <ul className="part-list">
        {review.sources.map((source) => (
          <SourceRow key={source.id} source={source} />
        ))}
      </ul>
    </Part>
  );
};

const SourceRow = ({ source }: { readonly source: Source }) => {
  const { api, data } = useOpenReview();
  const { review } = useReviewData();
  const readDay = useReadDay();
  const readOnly = review.readOnly || source.withdrawn;
  const agency = review.agencies.find(({ id }) => id === source.agency);
  const covers = (which: 'coversFrom' | 'coversTo') => async (written: string) => {
    const typed = await readDay(written);
    if ('problem' in typed) return typed.problem;
    const day = 'day' in typed ? typed.day : null;
    return data.edit((base) => api.updateSource({ ...base, source: source.id, [which]: day }));
  };
  return (
    <li className={source.withdrawn ? 'source-row source-row-withdrawn' : 'source-row'} aria-label={source.fileName}>
      <p>
        <strong>{source.fileName}</strong>
        {source.withdrawn ? ' (withdrawn: its import was undone, nothing of it is drawn)' : ''}
        {source.replacedBy === undefined ? '' : ' (a later version is in its place)'}
      </p>
      <p className="quiet-text">
        {agency === undefined ? 'Each row has its own agency' : agency.fullName}; {cameAs(source)}{' '}
        {formatInstantDay(source.importedAt)}
      </p>
      <p className="quiet-text">{totalsOf(source)}</p>
      {source.withdrawnEntries === 0 ? undefined : (
        <WithdrawnEntries source={source.id} count={source.withdrawnEntries} />
      )}
      <div className="agency-fields">
        <Select
          label="What it is"
          value={source.kind}
          options={kinds}
          isDisabled={readOnly}
          onChange={(kind) => {
            void data.edit((base) => api.updateSource({ ...base, source: source.id, kind }));
          }}
        />
        <InlineField
          label="Covers from"
          value={source.coversFrom === undefined ? '' : formatDay(source.coversFrom)}
          readOnly={readOnly}
          onCommit={covers('coversFrom')}
        />
        <InlineField
          label="Covers to"
          value={source.coversTo === undefined ? '' : formatDay(source.coversTo)}
          readOnly={readOnly}
          onCommit={covers('coversTo')}
        />
      </div>
      {source.kind === 'review' ? undefined : (
        <Checkbox
          isChecked={source.declaredComplete}
          isDisabled={readOnly}
          onChange={(declaredComplete) => {
            void data.edit((base) => api.updateSource({ ...base, source: source.id, declaredComplete }));
          }}
        >
          The agency declares this chronology complete
        </Checkbox>
      )}
    </li>
  );
};

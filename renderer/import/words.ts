import type { ImportPlan } from '#shared/contract.ts';
import type { ColumnRole, RowChange } from '#shared/model.ts';

/** What can be a chronology, by the end of its name. */
export const endings = ['.csv', '.tsv', '.txt', '.docx', '.xlsx', '.html', '.htm'] as const;

/** Whether a file calls itself a document or a page, which have no encoding to choose and no delimiter. */
export const isNamedDocument = (name: string): boolean => /\.(?:docx|xlsx|html?)$/i.test(name);

const delimiters: Readonly<Record<string, string>> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' };

const delimiterName = (delimiter: string): string => delimiters[delimiter] ?? delimiter;

/** How a file was read, in a few words: "UTF-8, comma", "Word, table 2". */
export const howRead = ({ door, table = '', encoding, delimiter }: ImportPlan): string => {
  switch (door) {
    case 'word':
      return `Word, ${table.toLowerCase()}`;
    case 'excel':
      return `Excel, sheet ${table}`;
    case 'web-page':
      return `page, ${table.toLowerCase()}`;
    default:
      return `${encodingName(encoding)}, ${delimiterName(delimiter)}`;
  }
};

export const changeNames: Readonly<Record<RowChange, string>> = {
  unchanged: 'unchanged',
  reworded: 'reworded',
  redated: 're-dated',
  new: 'new',
  gone: 'gone',
};

export const roleNames: Readonly<Record<ColumnRole, string>> = {
  date: 'Date',
  'date-end': 'End date',
  'date-precision': 'How exact the date is',
  time: 'Time',
  'time-end': 'End time',
  text: 'What happened',
  comment: 'Comment',
  agency: 'Agency',
  extra: 'Kept and shown',
};

const encodings: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'windows-1252': 'Windows-1252',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
};

export const encodingName = (encoding: string): string => encodings[encoding.toLowerCase()] ?? encoding;

import type { ImportPlan } from '#shared/contract.ts';
import type { ColumnRole } from '#shared/model.ts';

/** What can be a chronology, by the end of its name. */
export const endings = ['.csv', '.tsv', '.txt', '.docx', '.xlsx', '.html', '.htm'] as const;

const delimiters: Readonly<Record<string, string>> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' };

const delimiterName = (delimiter: string): string => delimiters[delimiter] ?? delimiter;

/** How a file was read, in a few words: "utf-8, comma", "Word, table 2". */
export const howRead = ({ door, table = '', encoding, delimiter }: ImportPlan): string => {
  switch (door) {
    case 'word':
      return `Word, ${table.toLowerCase()}`;
    case 'excel':
      return `Excel, sheet ${table}`;
    case 'web-page':
      return `page, ${table.toLowerCase()}`;
    default:
      return `${encoding}, ${delimiterName(delimiter)}`;
  }
};

export const roleNames: Readonly<Record<ColumnRole, string>> = {
  date: 'Date',
  'date-end': 'End date',
  time: 'Time',
  'time-end': 'End time',
  text: 'What happened',
  comment: 'Comment',
  agency: 'Agency',
  extra: 'Kept and shown',
};

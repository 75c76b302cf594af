import type { ColumnRole, RowChange } from '#shared/model.ts';

const delimiters: Readonly<Record<string, string>> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' };

export const delimiterName = (delimiter: string): string => delimiters[delimiter] ?? delimiter;

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

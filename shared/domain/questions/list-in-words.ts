import type { EntryId } from '../../model.ts';
import { gapStateNames } from '../gap-kinds.ts';
import type { Question } from './question.ts';

/** What a list says of an entry: whose, of when, from which file and row, in which words. */
export type EntryInList = {
  readonly agency: string;
  readonly when: string;
  readonly place: string;
  readonly words: string;
};

/** Questions to one agency, as they are sent; those that were set aside are not. */
export type QuestionGroup = { readonly agency: string; readonly questions: readonly Question[] };

type EntryOf = (id: EntryId) => EntryInList | undefined;

const isSent = ({ state }: Question): boolean => state !== 'set-aside';

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** A list for one agency as plain text, numbered, each question with the entries that it rests on. */
export const questionsAsText = (review: string, { agency, questions }: QuestionGroup, entryOf: EntryOf): string => {
  const lines = questions.filter(isSent).flatMap((question, at) => [
    '',
    `${String(at + 1)}. ${question.text}`,
    ...question.entries.flatMap((id) => {
      const entry = entryOf(id);
      return entry === undefined ? [] : [`   ${entry.agency}, ${entry.when} (${entry.place}): ${oneLine(entry.words)}`];
    }),
    ...(question.reason === '' ? [] : [`   Answer: ${oneLine(question.reason)}`]),
  ]);
  const head = [
    `Questions to ${agency}`,
    review,
    'They arise from comparing the chronologies received. What is not entered may well have happened.',
  ];
  return `${[...head, ...lines].join('\n')}\n`;
};

/** A cell that no spreadsheet takes for a formula. */
const cellOf = (value: string): string => {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** All lists as one CSV, a row for each question. */
export const questionsAsCsv = (groups: readonly QuestionGroup[], entryOf: EntryOf): string => {
  const rows = groups.flatMap(({ agency, questions }) =>
    questions.filter(isSent).map(({ text, explanation, earliest, latest, entries, state, reason }) => [
      agency,
      text,
      earliest ?? '',
      latest ?? '',
      entries
        .flatMap((id) => {
          const entry = entryOf(id);
          return entry === undefined ? [] : [`${entry.agency}, ${entry.when}, ${entry.place}`];
        })
        .join('\n'),
      explanation,
      gapStateNames[state],
      state === 'to-consider' ? '' : reason,
    ]),
  );
  const head = ['Agency', 'Question', 'From', 'To', 'Entries', 'Why it is asked', 'State', 'Answer'];
  return [head, ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
};

import { formatDay, formatSpan } from '#shared/domain/calendar.ts';
import { gapStateNames } from '#shared/domain/gap-kinds.ts';
import type { RegisterItem } from '#shared/domain/register/register-item.ts';
import type { Term, TermId } from '#shared/model.ts';

/** When it was, as read. */
export const whenWords = ({ earliest, latest }: Pick<RegisterItem, 'earliest' | 'latest'>): string => {
  if (earliest !== undefined && latest !== undefined) return formatSpan(earliest, latest);
  if (earliest !== undefined) return `from ${formatDay(earliest)}`;
  return latest === undefined ? 'Date not read' : `up to ${formatDay(latest)}`;
};

/** How it stands: good practice is marked, never decided on. */
export const stateWords = ({ kind, state }: RegisterItem): string =>
  kind === 'good-practice' ? 'marked' : state === 'asked' ? 'asked of an agency' : gapStateNames[state];

/** What stands beside the state: the day something made it less, and the day it closed. */
export const besideWords = ({ mitigated, closed }: RegisterItem): readonly string[] => [
  ...(mitigated === undefined ? [] : [`mitigated ${formatDay(mitigated)}`]),
  ...(closed === undefined ? [] : [`closed ${formatDay(closed)}`]),
];

/** "Terms I, III"; empty where it was put to none. */
export const termWords = (ids: readonly TermId[], terms: readonly Term[]): string => {
  const numbers = terms
    .filter(({ id }) => ids.includes(id))
    .map(({ number, text }) => (number === '' ? text : number))
    .join(', ');
  if (numbers === '') return '';
  return `${ids.length === 1 ? 'Term' : 'Terms'} ${numbers}`;
};

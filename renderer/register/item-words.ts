import { formatDay, formatSpan } from '#shared/domain/calendar.ts';
import { gapStateNames } from '#shared/domain/gap-kinds.ts';
import type { RegisterItem } from '#shared/domain/register/register-item.ts';

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

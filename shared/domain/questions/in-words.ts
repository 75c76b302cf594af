import { dateOfDay, formatDay, formatSpan } from '../calendar.ts';
import { withOneSpace } from '../reading/one-space.ts';
import type { Agency } from '../../model.ts';
import type { DatedEntry } from './dated-entry.ts';
import type { Cover } from './records.ts';

export const dayInWords = (day: number): string => formatDay(dateOfDay(day));

export const spanInWords = (from: number, to: number): string => formatSpan(dateOfDay(from), dateOfDay(to));

export const entryDays = ({ from, to }: DatedEntry): string => spanInWords(from, to);

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${String(count)} ${count === 1 ? one : many}`;

/** "CMHT’s", "Psychological services’". */
export const possessive = ({ shortName }: Agency): string => `${shortName}’${shortName.endsWith('s') ? '' : 's'}`;

/** What a chronology speaks for, and how far that can be leant on. */
export const coverInWords = (agency: Agency, { from, to, isGiven, isComplete }: Cover): string =>
  `${possessive(agency)} chronology covers ${spanInWords(from, to)}` +
  (isGiven ? '' : ' (its first to its last entry; nobody has said what it covers)') +
  (isComplete ? ', and was declared complete.' : '.');

/** The first words of an entry, for a list that is sent. */
export const quoted = ({ lead }: DatedEntry): string => {
  const line = withOneSpace(lead).trim();
  return `“${line.length > 120 ? `${line.slice(0, 117).trimEnd()}…` : line}”`;
};

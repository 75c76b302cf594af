import type { ExchangeReading } from '../exchanges/exchange-reading.ts';
import type { ReadableEntry } from '../gaps/found-gap.ts';
import { type ContactTold, contactsRead } from './contacts.ts';
import { dated, type Facts } from './dated-entry.ts';
import { datesCitedIn, factsTold } from './read-once.ts';

/** What the rules ask of the words of an entry, whatever the entries around it. */
export type ReadForQuestions = { readonly facts: Facts; readonly contacts: readonly ContactTold[] };

/** Reads in an entry what the rules will ask; nothing of one without a day, which no rule looks at. */
export const readForQuestions = (readable: ReadableEntry, reading: ExchangeReading): void => {
  const entry = dated(readable);
  if (entry === undefined) return;
  factsTold(entry);
  datesCitedIn(entry);
  contactsRead(reading)(entry);
};

/** The same, as plain data for another reader; undefined of an entry without a day. */
export const toldForQuestions = (readable: ReadableEntry, reading: ExchangeReading): ReadForQuestions | undefined => {
  readForQuestions(readable, reading);
  const entry = dated(readable);
  if (entry === undefined) return undefined;
  const contacts = contactsRead(reading)(entry).map(({ entry: _, ...told }) => told);
  return { facts: entry.facts, contacts };
};

/** Whether that was read already. */
export const isReadForQuestions = (readable: ReadableEntry, reading: ExchangeReading): boolean => {
  const entry = dated(readable);
  return entry === undefined || contactsRead(reading).isKnown(entry);
};

/** Takes what was read in the same entry elsewhere. */
export const keepForQuestions = (
  readable: ReadableEntry,
  reading: ExchangeReading,
  { facts, contacts }: ReadForQuestions,
): void => {
  const entry = dated(readable);
  if (entry === undefined) return;
  Object.assign(entry.facts, facts);
  contactsRead(reading).keep(
    entry,
    contacts.map((told) => ({ ...told, entry })),
  );
};

import { calendarDate } from '#shared/domain/calendar.ts';
import type { ReadableEntry } from '#shared/domain/gaps/found-gap.ts';
import type { ReviewRecords } from '#shared/domain/questions/records.ts';
import { readDateCell } from '#shared/domain/when/read-date-cell.ts';
import type { Agency, AgencyId, EntryId, PersonId, SourceId } from '#shared/model.ts';

const sectors = ['health', 'social care', 'police', 'education'] as const;
export const names = ['Maternity', 'Social care', 'Police', 'School'] as const;
export type Name = (typeof names)[number];

const aliases: Readonly<Record<Name, readonly string[]>> = {
  Maternity: ['midwife'],
  'Social care': ['social worker'],
  Police: ['officers'],
  School: ['teacher'],
};

export const agencyId = (name: Name): AgencyId => (names.indexOf(name) + 1) as AgencyId;

const agencies: readonly Agency[] = names.map((name, position) => ({
  id: agencyId(name),
  fullName: name,
  shortName: name,
  aliases: aliases[name],
  sector: sectors[position] ?? 'other',
  position,
}));

export type Row = { readonly id: number; readonly agency: Name; readonly when: string; readonly text: string };

export const row = (id: number, agency: Name, when: string, text: string): Row => ({ id, agency, when, text });

const entryOf = ({ id, agency, when, text }: Row): ReadableEntry => ({
  id: id as EntryId,
  source: agencyId(agency) as number as SourceId,
  sourceKind: 'agency',
  agency: agencyId(agency),
  otherAgencies: [],
  when: readDateCell(when).when,
  columns: [
    { letter: 'A', heading: 'Date', role: 'date', cell: when },
    { letter: 'B', heading: 'Event', role: 'text', cell: text },
  ],
});

/** A review in which the agencies named sent a chronology; the others stand in the register alone. */
export const recordsOf = (
  rows: readonly Row[],
  {
    sent = names,
    complete = [],
    born,
    ...more
  }: Partial<Pick<ReviewRecords, 'rulers' | 'noContact'>> & {
    readonly sent?: readonly Name[];
    readonly complete?: readonly Name[];
    readonly born?: string;
  } = {},
): ReviewRecords => ({
  entries: rows.map(entryOf),
  agencies,
  sources: sent.map((name) => ({
    id: agencyId(name) as number as SourceId,
    agency: agencyId(name),
    kind: 'agency',
    door: 'csv',
    coversFrom: calendarDate(2014, 1, 1),
    coversTo: calendarDate(2014, 12, 31),
    declaredComplete: complete.includes(name),
    withdrawn: false,
    replacedBy: undefined,
  })),
  people: born === undefined ? [] : [{ id: 1 as PersonId, name: 'Child M', role: 'Child', born }],
  rulers: [],
  noContact: [],
  ...more,
});

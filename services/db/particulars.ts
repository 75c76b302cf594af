import type {
  Agency,
  AgencyId,
  CalendarDate,
  Marker,
  MarkerId,
  Person,
  PersonId,
  Sector,
  Term,
  TermId,
} from '#shared/model.ts';
import { damaged } from './foreseen.ts';
import type { ReadableReview } from './handles.ts';
import { readTexts } from './json-column.ts';
import { whenOf, whenRow } from './when-columns.ts';
import type { WhenRow } from './when-columns.ts';

/** The one row about the review itself. */
export type ReviewRow = {
  readonly title: string;
  readonly kind: string;
  readonly period_from: CalendarDate | null;
  readonly period_to: CalendarDate | null;
  readonly decided_by: string;
  readonly about: string;
};

export const readReviewRow = (review: ReadableReview): ReviewRow => {
  const row = review.database
    .prepare<[], ReviewRow>('SELECT title, kind, period_from, period_to, decided_by, about FROM review WHERE id = 1')
    .get();
  if (row === undefined) throw damaged();
  return row;
};

export type AgencyRow = {
  readonly full_name: string;
  readonly short_name: string;
  readonly aliases: string;
  readonly sector: Sector;
  readonly open_from: string | null;
  readonly open_to: string | null;
  readonly position: number;
  /** The agency that its lane went into; a merged agency is in no list and keeps its row. */
  readonly merged_into: number | null;
};

type StoredAgency = AgencyRow & {
  readonly id: AgencyId;
  readonly open_from: CalendarDate | null;
  readonly open_to: CalendarDate | null;
};

const agencyOf = (row: StoredAgency): Agency => ({
  id: row.id,
  fullName: row.full_name,
  shortName: row.short_name,
  aliases: readTexts(row.aliases),
  sector: row.sector,
  openFrom: row.open_from ?? undefined,
  openTo: row.open_to ?? undefined,
  position: row.position,
});

const agencies = `SELECT id, full_name, short_name, aliases, sector, open_from, open_to, position, merged_into
  FROM agency WHERE removed = 0`;

/** The agencies in the order of their lanes; those that were merged into another are not among them. */
export const readAgencies = (review: ReadableReview): readonly Agency[] =>
  review.database
    .prepare<[], StoredAgency>(`${agencies} AND merged_into IS NULL ORDER BY position, id`)
    .all()
    .map(agencyOf);

/** The agencies that were merged into one. */
export const readMergedInto = (review: ReadableReview, agency: AgencyId): readonly Agency[] =>
  review.database
    .prepare<[AgencyId], StoredAgency>(`${agencies} AND merged_into = ? ORDER BY id`)
    .all(agency)
    .map(agencyOf);

export const agencyRow = (agency: {
  readonly fullName: string;
  readonly shortName: string;
  readonly aliases: readonly string[];
  readonly sector: Sector;
  readonly openFrom?: string | undefined;
  readonly openTo?: string | undefined;
  readonly position: number;
}): AgencyRow => ({
  full_name: agency.fullName,
  short_name: agency.shortName,
  aliases: JSON.stringify(agency.aliases),
  sector: agency.sector,
  open_from: agency.openFrom ?? null,
  open_to: agency.openTo ?? null,
  position: agency.position,
  merged_into: null,
});

export const readPeople = (review: ReadableReview): readonly Person[] =>
  review.database
    .prepare<[], { readonly id: PersonId; readonly name: string; readonly role: string; readonly born: string | null }>(
      'SELECT id, name, role, born FROM person WHERE removed = 0 ORDER BY id',
    )
    .all()
    .map(({ id, name, role, born }) => ({ id, name, role, born: born ?? undefined }));

export const readTerms = (review: ReadableReview): readonly Term[] =>
  review.database
    .prepare<[], { readonly id: TermId; readonly number: string; readonly text: string }>(
      'SELECT id, number, text FROM term WHERE removed = 0 ORDER BY id',
    )
    .all();

export type MarkerRow = WhenRow & { readonly title: string };

export const readMarkers = (review: ReadableReview): readonly Marker[] =>
  review.database
    .prepare<[], MarkerRow & { readonly id: MarkerId }>(
      `SELECT id, title, as_written, earliest, latest, precision, certainty, edtf, time, parts
       FROM marker WHERE removed = 0 ORDER BY earliest, id`,
    )
    .all()
    .map((row) => ({ id: row.id, title: row.title, when: whenOf(row) }));

export const markerRow = ({ title, when }: Omit<Marker, 'id'>): MarkerRow => ({ title, ...whenRow(when) });

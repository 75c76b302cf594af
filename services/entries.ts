import type { Services } from '#shared/contract.ts';
import { laneGroups } from '#shared/domain/agencies/lane-groups.ts';
import { readDateCell } from '#shared/domain/when/read-date-cell.ts';
import { AppError } from '#shared/errors.ts';
import type { AgencyId, DateReading, EntryId, Placement } from '#shared/model.ts';
import { readOwnCells } from './db/chronology.ts';
import type { Draft } from './db/edit.ts';
import type { ReadableReview } from './db/handles.ts';
import { readAgencies } from './db/particulars.ts';
import { readEntries, readEntry, readEntryTexts, readLanes, readWithdrawnEntries } from './db/read-entries.ts';
import { whenRow } from './db/when-columns.ts';
import { readYearPivot } from './db/year-pivot.ts';
import { editReview } from './edit-review.ts';
import type { ServiceContext } from './service-context.ts';

const noEntry = () =>
  new AppError('not-found', 'This entry is no longer in the review: its import was undone. Choose another one.');

/** @throws AppError not-found where the entry is not drawn any more */
export const requireEntry = (review: ReadableReview, id: EntryId) => {
  const entry = readEntry(review, id);
  if (entry === undefined) throw noEntry();
  return entry;
};

/** Where an entry goes: to the lane that was chosen, else to the proposed one; undefined where nothing changes. */
const placed = (lane: Placement, chosen: AgencyId | undefined): Placement | undefined => {
  const agency = chosen ?? lane.agency;
  if (agency === undefined) return undefined;
  if (lane.state === 'confirmed' && lane.agency === agency) return undefined;
  return {
    agency,
    state: 'confirmed',
    otherAgencies: lane.otherAgencies.filter((other) => other !== agency),
    why: agency === lane.agency ? lane.why : 'placed here by a person',
  };
};

const requireAgency = (review: ReadableReview, id: AgencyId): void => {
  if (!readAgencies(review).some((agency) => agency.id === id))
    throw new AppError('not-found', 'This agency is no longer among the particulars. Choose another lane.');
};

const place = (draft: Draft, entries: readonly EntryId[], agency: AgencyId | undefined): void => {
  if (agency !== undefined) requireAgency(draft.review, agency);
  const lanes = readLanes(draft.review);
  for (const id of new Set(entries)) {
    const lane = lanes.get(id);
    if (lane === undefined) throw noEntry();
    const next = placed(lane, agency);
    if (next?.agency === undefined) continue;
    draft.put('placement', id, {
      agency: next.agency,
      other_agencies: JSON.stringify(next.otherAgencies),
      why: next.why,
    });
  }
  if (agency === undefined && entries.every((id) => lanes.get(id)?.agency === undefined))
    throw new AppError('bad-input', 'No agency is proposed for what is selected. Choose the lane it belongs to.');
};

const readCorrection = (written: string, pivot: number): DateReading => {
  const reading = readDateCell(written, { pivot });
  if (reading.when.earliest === undefined && reading.when.latest === undefined)
    throw new AppError(
      'bad-input',
      'This could not be read as a date, so nothing was changed. Write it like 7.2.14, May 2010 or 7-24.02.14.',
    );
  return reading;
};

/** Entries: read whole or by their words, placed in a lane, their dates corrected. Their words never change. */
export const entryServices = {
  entry: ({ review, entry }, { reviews }) => requireEntry(reviews.get(review).readable, entry),

  entryTexts: ({ review, entries, withCells }, { reviews }) => {
    const { readable } = reviews.get(review);
    const texts = readEntryTexts(readable, entries);
    if (withCells !== true) return texts;
    const cells = readOwnCells(readable, entries);
    return texts.map((text) => ({ ...text, cells: cells.get(text.id) ?? {} }));
  },

  entries: ({ review }, { reviews }) => readEntries(reviews.get(review).readable),

  laneGroups: ({ review }, { reviews }) => laneGroups(readEntries(reviews.get(review).readable)),

  withdrawnEntries: ({ review }, { reviews }) => readWithdrawnEntries(reviews.get(review).readable),

  readDates: ({ review, dates }, { reviews }) => {
    const context = review === undefined ? {} : { pivot: readYearPivot(reviews.get(review).readable) };
    return dates.map((written) => readDateCell(written, context));
  },

  placeEntries: (input, context) => {
    const { entries, agency } = input;
    const act = agency === undefined ? 'Confirm the lane of' : 'Place';
    const did = entries.length === 1 ? `${act} an entry` : `${act} ${entries.length} entries`;
    const { version } = editReview(context, input, did, (draft) => {
      place(draft, entries, agency);
    });
    return { version };
  },

  correctDate: (input, context) => {
    const { entry: id, whenWritten } = input;
    const pivot = readYearPivot(context.reviews.get(input.review).readable);
    const reading = whenWritten.trim() === '' ? undefined : readCorrection(whenWritten, pivot);
    const did = reading === undefined ? 'Take back a correction of a date' : 'Correct a date';
    const { version } = editReview(context, input, did, (draft) => {
      requireEntry(draft.review, id);
      if (reading === undefined) draft.remove('date_correction', id);
      else draft.put('date_correction', id, { ...whenRow(reading.when), explanation: reading.explanation });
    });
    return { version, reading };
  },
} satisfies Pick<
  Services<ServiceContext>,
  'entry' | 'entryTexts' | 'entries' | 'laneGroups' | 'withdrawnEntries' | 'readDates' | 'placeEntries' | 'correctDate'
>;

import type { Particular, ParticularPart, Services } from '#shared/contract.ts';
import { withNames } from '#shared/domain/agencies/with-names.ts';
import { readDateCell } from '#shared/domain/when/read-date-cell.ts';
import { AppError } from '#shared/errors.ts';
import type { Agency, When } from '#shared/model.ts';
import { requireDay, requireInOrder } from './days.ts';
import type { Draft } from './db/edit.ts';
import { readLoggedRow } from './db/logged-tables.ts';
import { agencyRow, markerRow, readAgencies } from './db/particulars.ts';
import { usesOfAgency } from './db/uses-of-agency.ts';
import { readYearPivot } from './db/year-pivot.ts';
import { mergeAgencies } from './merge-agencies.ts';
import { editReview } from './edit-review.ts';
import type { ServiceContext } from './service-context.ts';

const partNames: Readonly<Record<ParticularPart, string>> = {
  agency: 'an agency',
  person: 'a person',
  term: 'a term of reference',
  marker: 'a key date',
};

const gone = () =>
  new AppError('not-found', 'This is no longer among the particulars. It may have been taken away or undone.');

/** The id to write to: that of a part which still stands, or a new one. */
const rowFor = (draft: Draft, part: ParticularPart, id: number | undefined): number => {
  if (id === undefined) return draft.nextId(part);
  if (readLoggedRow(draft.review, part, id) === undefined) throw gone();
  return id;
};

const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Lanes are numbered from 0 without holes: an agency that moves shifts the others. */
const inNewOrder = (others: readonly Agency[], position: number): ReadonlyMap<Agency, number> =>
  new Map(others.map((agency, index) => [agency, index < position ? index : index + 1]));

/** An agency that was merged into another has no lane any more: it cannot be changed, only parted again by undo. */
const requireInRegister = (draft: Draft, id: number): void => {
  if (!readAgencies(draft.review).some((agency) => Number(agency.id) === id)) throw gone();
};

/** A renamed agency is still recognised by the names it had: they become aliases. */
const withOldNames = (
  given: Extract<Particular, { part: 'agency' }>,
  standing: readonly Agency[],
): readonly string[] => {
  const before = standing.find(({ id }) => id === given.id);
  return before === undefined ? given.aliases : withNames(given, [before.fullName, before.shortName]);
};

const putAgency = (draft: Draft, given: Extract<Particular, { part: 'agency' }>): number => {
  if (given.id !== undefined) requireInRegister(draft, given.id);
  const id = rowFor(draft, 'agency', given.id);
  const standing = readAgencies(draft.review);
  const others = standing.filter((agency) => agency.id !== id);
  if (others.some(({ fullName }) => sameName(fullName, given.fullName)))
    throw new AppError('bad-input', 'There is an agency of that name already. Give this one a name of its own.');
  if (given.openFrom !== undefined) requireDay(given.openFrom);
  if (given.openTo !== undefined) requireDay(given.openTo);
  requireInOrder(given.openFrom, given.openTo);
  const place = given.position ?? standing.findIndex((agency) => agency.id === id);
  const position = place === -1 ? others.length : Math.min(place, others.length);
  draft.put('agency', id, agencyRow({ ...given, aliases: withOldNames(given, standing), position }));
  for (const [agency, next] of inNewOrder(others, position))
    draft.put('agency', agency.id, agencyRow({ ...agency, position: next }));
  return id;
};

const readMarkerDate = (written: string, pivot: number): When => {
  const { when } = readDateCell(written, { pivot });
  if (when.earliest === undefined && when.latest === undefined)
    throw new AppError('bad-input', 'This could not be read as a date. Write it like 4.4.14, May 2010 or 7-24.02.14.');
  return when;
};

/** Writes one part of the particulars in an edit that is under way; answers its id. */
export const putPart = (draft: Draft, given: Particular): number => {
  switch (given.part) {
    case 'agency':
      return putAgency(draft, given);
    case 'person': {
      const id = rowFor(draft, 'person', given.id);
      draft.put('person', id, { name: given.name, role: given.role, born: given.born ?? null });
      return id;
    }
    case 'term': {
      const id = rowFor(draft, 'term', given.id);
      draft.put('term', id, { number: given.number, text: given.text });
      return id;
    }
    case 'marker': {
      const id = rowFor(draft, 'marker', given.id);
      draft.put(
        'marker',
        id,
        markerRow({ title: given.title, when: readMarkerDate(given.whenWritten, readYearPivot(draft.review)) }),
      );
      return id;
    }
  }
};

const requireUnused = (draft: Draft, agency: number): void => {
  const { entries, sources } = usesOfAgency(draft.review, agency);
  if (entries > 0)
    throw new AppError(
      'bad-input',
      `This agency has ${entries === 1 ? 'one entry' : `${entries} entries`} in its lane. Move them to another lane first.`,
    );
  if (sources > 0)
    throw new AppError('bad-input', 'This agency sent a chronology that is in the review, so it has to stay.');
};

/** People, agencies, terms of reference and key dates: each change is one edit that can be undone. */
export const particularServices = {
  putParticular: (input, context) => {
    const { particular } = input;
    const act = particular.id === undefined ? 'Add' : 'Change';
    const { version, value } = editReview(context, input, `${act} ${partNames[particular.part]}`, (draft) =>
      putPart(draft, particular),
    );
    return { version, id: value };
  },

  mergeAgencies: (input, context) => {
    const { version } = editReview(context, input, 'Merge two agencies', (draft) => {
      mergeAgencies(draft, input.agency, input.into);
    });
    return { version };
  },

  removeParticular: (input, context) => {
    const { part, id } = input;
    const { version } = editReview(context, input, `Take away ${partNames[part]}`, (draft) => {
      if (readLoggedRow(draft.review, part, id) === undefined) throw gone();
      if (part === 'agency') {
        requireInRegister(draft, id);
        requireUnused(draft, id);
      }
      draft.remove(part, id);
    });
    return { version };
  },
} satisfies Pick<Services<ServiceContext>, 'putParticular' | 'mergeAgencies' | 'removeParticular'>;

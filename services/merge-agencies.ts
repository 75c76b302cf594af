import { withNames } from '#shared/domain/agencies/with-names.ts';
import { AppError } from '#shared/errors.ts';
import type { Agency, AgencyId } from '#shared/model.ts';
import type { Draft } from './db/edit.ts';
import { agencyRow, readAgencies, readMergedInto } from './db/particulars.ts';

const earlier = (one: string | undefined, other: string | undefined): string | undefined =>
  one === undefined || other === undefined ? undefined : one < other ? one : other;
const later = (one: string | undefined, other: string | undefined): string | undefined =>
  one === undefined || other === undefined ? undefined : one > other ? one : other;

/**
 * Puts the lane of one agency into that of another. Its row stays and says where it went, so that every entry, source and
 * gap that names it, now or after an undo, is read as of the other; its names become names of the other. An end of the time
 * it was open is known afterwards only where it was known of both.
 *
 * @throws AppError bad-input where both are the same, not-found where one is not there
 */
export const mergeAgencies = (draft: Draft, from: AgencyId, into: AgencyId): void => {
  if (from === into)
    throw new AppError('bad-input', 'An agency cannot be merged into itself. Choose another one for its lane.');
  const standing = readAgencies(draft.review);
  const find = (id: AgencyId): Agency => {
    const agency = standing.find((one) => one.id === id);
    if (agency === undefined)
      throw new AppError('not-found', 'This agency is no longer among the particulars. It may have been merged.');
    return agency;
  };
  const [gone, stays] = [find(from), find(into)];
  draft.put('agency', into, {
    ...agencyRow({
      ...stays,
      aliases: withNames(stays, [gone.fullName, gone.shortName, ...gone.aliases]),
      openFrom: earlier(stays.openFrom, gone.openFrom),
      openTo: later(stays.openTo, gone.openTo),
    }),
  });
  for (const agency of [gone, ...readMergedInto(draft.review, from)])
    draft.put('agency', agency.id, { ...agencyRow(agency), merged_into: into });
  standing
    .filter(({ id }) => id !== from)
    .forEach((agency, position) => {
      const row = readAgencies(draft.review).find(({ id }) => id === agency.id);
      if (row !== undefined) draft.put('agency', row.id, agencyRow({ ...row, position }));
    });
};

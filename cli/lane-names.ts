import type { Agency, AgencyId } from '#shared/model.ts';

/** Names agencies in JSON by their full names; null for an id that the review does not have. */
export const namesOf = (agencies: readonly Agency[]): ((id: AgencyId) => string | null) => {
  const names = new Map(agencies.map(({ id, fullName }) => [id, fullName]));
  return (id) => names.get(id) ?? null;
};

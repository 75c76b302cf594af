import { knownAgencies } from '#shared/domain/agencies/known-agencies.ts';
import { recogniseAgency } from '#shared/domain/agencies/recognise-agency.ts';
import type { AgencyId, Sector } from '#shared/model.ts';
import type { Draft } from './db/edit.ts';
import { agencyRow, readAgencies } from './db/particulars.ts';

type Named = { readonly fullName: string; readonly shortName: string; readonly aliases: readonly string[] };

/** What is known of an agency that a review does not have yet: from the list of usual ones, else its name alone. */
const asNew = (name: string): Named & { readonly sector: Sector } => {
  const known = recogniseAgency(name, knownAgencies);
  return known ?? { fullName: name, shortName: name.slice(0, 60), aliases: [], sector: 'other' };
};

export type AgencyFinder = {
  /** The agency of that name, added to the register where it is not there yet. */
  readonly find: (name: string) => AgencyId;
  /** The agency of that name if the register has it. */
  readonly listed: (name: string) => AgencyId | undefined;
};

/**
 * Looks up agencies by the names that a plan gives them. New ones go in lanes below the others. A name that was met once
 * keeps its agency.
 */
export const agencyFinder = (draft: Draft): AgencyFinder => {
  const met = new Map<string, AgencyId | undefined>();

  const listed = (name: string): AgencyId | undefined => {
    if (!met.has(name)) met.set(name, recogniseAgency(name, readAgencies(draft.review))?.id);
    return met.get(name);
  };

  const add = (name: string): AgencyId => {
    const register = readAgencies(draft.review);
    const id = draft.nextId('agency');
    draft.put('agency', id, agencyRow({ ...asNew(name), position: register.length }));
    // Another name that was not known may be one of this agency's.
    met.clear();
    const added = readAgencies(draft.review).find((agency) => agency.id === id);
    if (added === undefined) throw new Error('the agency was not added');
    met.set(name, added.id);
    return added.id;
  };

  return { find: (name) => listed(name) ?? add(name), listed };
};

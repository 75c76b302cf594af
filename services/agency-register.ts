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

/**
 * Looks up agencies by the names that a plan gives them, and adds to the register those it does not have, in lanes below
 * the others. A name that was met once keeps its agency.
 */
export const agencyFinder = (draft: Draft): ((name: string) => AgencyId) => {
  const met = new Map<string, AgencyId>();

  const add = (name: string): AgencyId => {
    const register = readAgencies(draft.review);
    const id = draft.nextId('agency');
    draft.put('agency', id, agencyRow({ ...asNew(name), position: register.length }));
    const added = readAgencies(draft.review).find((agency) => agency.id === id);
    if (added === undefined) throw new Error('the agency was not added');
    return added.id;
  };

  return (name) => {
    const found = met.get(name) ?? recogniseAgency(name, readAgencies(draft.review))?.id ?? add(name);
    met.set(name, found);
    return found;
  };
};

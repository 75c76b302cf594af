import type { AgencyId, Basis, GapForm, GapState, TermId } from '../../model.ts';
import type { RegisterItem, RegisterKind } from './register-item.ts';

/** `mitigated` and `closed` stand beside the state: a gap can be agreed and closed. */
export type RegisterState = GapState | 'mitigated' | 'closed';

/** What of the register is on screen; what is absent does not filter. Agency is a filter, never a score. */
export type RegisterFilters = {
  readonly kind?: RegisterKind | undefined;
  readonly state?: RegisterState | undefined;
  readonly basis?: Basis | undefined;
  readonly form?: GapForm | undefined;
  /** A term of reference, or `none` for what was put to none yet. */
  readonly term?: TermId | 'none' | undefined;
  readonly agency?: AgencyId | undefined;
};

export const isInState = (item: RegisterItem, state: RegisterState): boolean => {
  if (state === 'mitigated') return item.mitigated !== undefined;
  if (state === 'closed') return item.closed !== undefined;
  return item.state === state;
};

export const bearsOn = ({ terms }: RegisterItem, term: TermId | 'none'): boolean =>
  term === 'none' ? terms.length === 0 : terms.includes(term);

/** Whether an item passes all filters that are set. */
export const passes = (item: RegisterItem, filters: RegisterFilters): boolean => {
  const { kind, state, basis, form, term, agency } = filters;
  return (
    (kind === undefined || item.kind === kind) &&
    (state === undefined || isInState(item, state)) &&
    (basis === undefined || item.bases.includes(basis)) &&
    (form === undefined || item.form === form) &&
    (term === undefined || bearsOn(item, term)) &&
    (agency === undefined || item.agencies.includes(agency))
  );
};

export const isFiltered = (filters: RegisterFilters): boolean =>
  Object.values(filters).some((value) => value !== undefined);

import type { EntryColumns } from '../../model.ts';

/**
 * The lane an entry is drawn in, as a number: its agency's, or, while no person has confirmed it, the negative of it, so that
 * what is only proposed stands in a lane of its own. 0 is the lane of what nobody could place.
 */
export const laneKeyOf = (entries: EntryColumns, index: number): number => {
  const agency = entries.agency[index] ?? 0;
  return entries.confirmed[index] === 1 || agency === 0 ? agency : -agency;
};

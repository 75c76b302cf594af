import type { Term, TermId } from '../../model.ts';

/** What a question of the terms of reference is called by: its number, else its words. */
export const termName = ({ number, text }: Pick<Term, 'number' | 'text'>): string => (number === '' ? text : number);

/** "Terms I, III"; empty where it was put to none. */
export const termWords = (ids: readonly TermId[], terms: readonly Term[]): string => {
  const numbers = terms
    .filter(({ id }) => ids.includes(id))
    .map(termName)
    .join(', ');
  if (numbers === '') return '';
  return `${ids.length === 1 ? 'Term' : 'Terms'} ${numbers}`;
};

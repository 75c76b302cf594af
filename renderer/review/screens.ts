import type { Screen } from '../state/view.ts';

/** The screens of a review, in the order of its tabs. */
export const screens: readonly { readonly value: Screen; readonly name: string }[] = [
  { value: 'timeline', name: 'Timeline' },
  { value: 'chronology', name: 'Chronology' },
  { value: 'particulars', name: 'Particulars' },
  { value: 'import', name: 'Import' },
];

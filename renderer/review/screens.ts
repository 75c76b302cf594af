import type { Screen } from '../state/view.ts';

type Named = { readonly value: Screen; readonly name: string };

/** What is found in the chronologies, as screens that share one tab: people go between them all the time. */
export const findings: readonly Named[] = [
  { value: 'gaps', name: 'Register' },
  { value: 'questions', name: 'Questions' },
  { value: 'exchanges', name: 'Exchanges' },
  { value: 'clocks', name: 'Clocks' },
];

export const isFinding = (screen: Screen): boolean => findings.some(({ value }) => value === screen);

/** The screens of a review, in the order of its tabs. */
export const screens: readonly Named[] = [
  { value: 'timeline', name: 'Timeline' },
  { value: 'chronology', name: 'Chronology' },
  { value: 'gaps', name: 'Gaps' },
  { value: 'particulars', name: 'Particulars' },
  { value: 'import', name: 'Import' },
];

/** The screens that are reached from others and have no tab of their own. */
const others: readonly Named[] = [
  { value: 'lanes', name: 'Lanes to confirm' },
  { value: 'same-events', name: 'Same events' },
];

/** What a screen is called, for words about where one was. */
export const nameOfScreen = (screen: Screen): string =>
  [...findings, ...screens, ...others].find(({ value }) => value === screen)?.name ?? 'Timeline';

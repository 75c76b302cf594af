import type { GapState } from '../../model.ts';
import { isInState } from './filter-register.ts';
import type { RegisterItem } from './register-item.ts';

const counted = (count: number, words: string): readonly string[] => (count === 0 ? [] : [`${String(count)} ${words}`]);

const inWords = (items: readonly RegisterItem[], state: GapState, words: string): readonly string[] =>
  counted(items.filter((item) => isInState(item, state)).length, words);

/** How far the panel has come, in plain words: "86 to consider, 3 agreed; 2 mitigated; 1 good practice". */
export const statesSentence = (items: readonly RegisterItem[]): string => {
  const gaps = items.filter(({ kind }) => kind !== 'good-practice');
  const states = [
    ...inWords(gaps, 'to-consider', 'to consider'),
    ...inWords(gaps, 'asked', 'asked of an agency'),
    ...inWords(gaps, 'agreed', 'agreed'),
    ...inWords(gaps, 'set-aside', 'set aside'),
  ];
  const beside = [
    ...counted(gaps.filter((item) => isInState(item, 'mitigated')).length, 'mitigated'),
    ...counted(gaps.filter((item) => isInState(item, 'closed')).length, 'closed'),
  ];
  const good = counted(items.length - gaps.length, 'marked as good practice');
  return [states, beside, good]
    .filter((part) => part.length > 0)
    .map((part) => part.join(', '))
    .join('; ');
};

/** What is on screen of the register: what is filtered out is always stated. */
export const registerShown = (shown: number, total: number): string => {
  const all = `${String(total)} in the register`;
  return shown === total
    ? `${all}, all shown`
    : `${String(shown)} of ${all} shown, ${String(total - shown)} filtered out`;
};

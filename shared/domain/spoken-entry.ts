import { factsOfGap, gapStateNames } from './gap-kinds.ts';
import type { Gap } from '../model.ts';

export type SpokenEntry = {
  readonly agency: string;
  /** "7 to 24 February 2014". */
  readonly when: string;
  readonly label: string;
  readonly gaps: readonly Pick<Gap, 'kind' | 'ownKind' | 'state'>[];
  readonly isGood: boolean;
  /** What else is to be said of it: a ruler's reading, its clocks. */
  readonly beside?: readonly string[] | undefined;
};

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;
const counted = (count: number): string => `${small[count] ?? String(count)} ${count === 1 ? 'gap' : 'gaps'}`;

/**
 * An entry as it is read out: "Police, 7 to 24 February 2014, Calls logged, one gap: no response, to consider". Where it
 * stands in its lane is added by whoever walks there.
 */
export const spokenEntry = ({ agency, when, label, gaps, isGood, beside = [] }: SpokenEntry): string => {
  const named = gaps.map((gap) => `${factsOfGap(gap).name.toLowerCase()}, ${gapStateNames[gap.state]}`);
  return [
    agency,
    when,
    label,
    ...(gaps.length === 0 ? [] : [`${counted(gaps.length)}: ${named.join('; ')}`]),
    ...(isGood ? ['good practice'] : []),
    ...beside,
  ]
    .filter((part) => part !== '')
    .join(', ');
};

import type { GapId } from '../../model.ts';
import type { FoundGap } from '../gaps/found-gap.ts';

/**
 * Gaps that people decided on and whose words a later version of the file has no more: they stay, resting on the words as
 * they were. Their evidence points at no place in the row as it is now.
 *
 * @param found what the words say now
 * @param earlier what the words of earlier versions said, the latest first
 * @param decided the ids of gaps that people decided on
 */
export const gapsOfEarlierWords = (
  found: readonly FoundGap[],
  earlier: readonly FoundGap[],
  decided: ReadonlySet<GapId>,
): readonly FoundGap[] => {
  const known = new Set(found.map(({ id }) => id));
  return earlier.flatMap((gap) => {
    if (known.has(gap.id) || !decided.has(gap.id)) return [];
    known.add(gap.id);
    const told = (explanation: string): string => `In an earlier version of this row. ${explanation}`;
    const evidence = gap.evidence.map((one) => ({
      ...one,
      letter: '',
      start: 0,
      end: 0,
      explanation: told(one.explanation),
    }));
    return [{ ...gap, explanation: told(gap.explanation), evidence }];
  });
};

import type { GapId } from '../../model.ts';
import type { FoundGap } from './found-gap.ts';

/**
 * Gaps that people decided on and that no rule finds any more, since it was switched off or its words taken away: they stay
 * in the register and say so.
 *
 * @param found what is found now
 * @param unrestricted what all rules and phrases find, whether they are in force or not
 * @param decided the ids of gaps that people decided on
 */
export const gapsOfRulesOff = (
  found: readonly FoundGap[],
  unrestricted: readonly FoundGap[],
  decided: ReadonlySet<GapId>,
): readonly FoundGap[] => {
  const known = new Set(found.map(({ id }) => id));
  return unrestricted
    .filter(({ id }) => decided.has(id) && !known.has(id))
    .map((gap) => ({
      ...gap,
      ruleOff: true,
      explanation: `Its rule is switched off; it stays because it was decided on. ${gap.explanation}`,
    }));
};

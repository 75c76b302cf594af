import type { Gap } from '../../model.ts';

/** What a change of the rules would do to the register, before it does. */
export type RulesPreview = {
  /** Candidates that nobody decided on and that would go. */
  readonly takenAway: readonly Gap[];
  /** Found by what would be switched off, and decided on: they would stay in the register and say so. */
  readonly kept: readonly Gap[];
  readonly added: readonly Gap[];
};

/** @param before the gaps as they stand, @param after as they would stand */
export const compareRegisters = (before: readonly Gap[], after: readonly Gap[]): RulesPreview => {
  const stood = new Map(before.map((gap) => [gap.id, gap]));
  const stands = new Map(after.map((gap) => [gap.id, gap]));
  return {
    takenAway: before.filter(({ id }) => !stands.has(id)),
    kept: after.filter((gap) => gap.ruleOff === true && stood.get(gap.id)?.ruleOff !== true),
    added: after.filter(({ id }) => !stood.has(id)),
  };
};

export const changesNothing = ({ takenAway, kept, added }: RulesPreview): boolean =>
  takenAway.length + kept.length + added.length === 0;

const keptWords = (kept: readonly Gap[]): string => {
  if (kept.length === 0) return '';
  const parts = (['agreed', 'asked', 'set-aside', 'to-consider'] as const).flatMap((state) => {
    const count = kept.filter((gap) => gap.state === state).length;
    const words = state === 'set-aside' ? 'set aside' : state === 'to-consider' ? 'written about' : state;
    return count === 0 ? [] : [`${String(count)} of them ${words} and kept`];
  });
  return ` (${parts.join(', ')})`;
};

/** "Would take away 4 candidates (2 of them agreed and kept), and add none." */
export const previewSentence = ({ takenAway, kept, added }: RulesPreview): string => {
  const gone = takenAway.length + kept.length;
  const candidates = gone === 1 ? '1 candidate' : `${String(gone)} candidates`;
  const more = added.length === 0 ? 'add none' : `add ${String(added.length)}`;
  if (gone === 0)
    return added.length === 0 ? 'Would change nothing in the register.' : `Would take away none, and ${more}.`;
  return `Would take away ${candidates}${keptWords(kept)}, and ${more}.`;
};

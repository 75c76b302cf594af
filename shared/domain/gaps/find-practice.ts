import type { EntryId, GapId } from '../../model.ts';
import { askedOnce, evidenceOf, isRead } from './find-gaps.ts';
import type { ReadableEntry } from './found-gap.ts';
import type { WordRules } from './gap-rule.ts';
import type { GapDecision } from './decided-gaps.ts';
import { practiceKinds } from './good-practice.ts';
import { matchesIn } from './match-rules.ts';
import { normalise } from './readable-text.ts';
import type { FoundPractice, PracticeForm } from './practice.ts';

/** Good practice as the rules find it, before any person has said what they think of it. */
export type ProposedPractice = Omit<FoundPractice, 'state' | 'reason'>;

const practiceIdOf = (entry: EntryId, form: PracticeForm): GapId => `${String(entry)}:good-${form}` as GapId;

/**
 * Good practice that the entries' own words tell, in the order of the entries: candidates, at most one of each form for an
 * entry, each with the words it rests on. Reads text, comment and extra columns.
 */
export const findPractice = (
  entries: readonly ReadableEntry[],
  kinds: readonly WordRules<PracticeForm>[] = practiceKinds,
): readonly ProposedPractice[] =>
  entries.flatMap((entry) => {
    const texts = entry.columns.filter(isRead).map((cell) => ({ cell, text: normalise(cell.cell) }));
    const inEntry = askedOnce(texts.map(({ text }) => text).join('\n'));
    const found = texts.flatMap(({ cell, text }) =>
      matchesIn(text, inEntry, kinds).map((match) => ({ ...match, cell })),
    );
    return kinds.flatMap(({ kind: form }) => {
      const evidence = found.filter(({ kind }) => kind.kind === form).map((words) => evidenceOf(entry, words));
      const [lead] = evidence;
      if (lead === undefined) return [];
      const { basis, quote, explanation } = lead;
      return [{ id: practiceIdOf(entry.id, form), form, entry: entry.id, basis, quote, explanation, evidence }];
    });
  });

/** Proposals with what people said of them; one that nobody decided on is to consider. */
export const decidedPractice = (
  proposed: readonly ProposedPractice[],
  decisions: ReadonlyMap<GapId, GapDecision>,
): readonly FoundPractice[] =>
  proposed.map((practice) => {
    const decision = decisions.get(practice.id);
    return { ...practice, state: decision?.state ?? 'to-consider', reason: decision?.reason ?? '' };
  });

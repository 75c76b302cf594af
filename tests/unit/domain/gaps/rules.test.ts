import { describe, expect, it } from 'vitest';
import { wordKinds } from '#shared/domain/gaps/word-kinds.ts';
import { findGaps } from '#shared/domain/gaps/find-gaps.ts';
import { entryOf } from './entry-of.ts';

const rules = wordKinds.flatMap((kind) => kind.rules.map((rule) => ({ kind, rule })));
const finds = rules.flatMap(({ kind, rule }) => rule.finds.map((text) => ({ id: rule.id, kind, text })));
const leaves = rules.flatMap(({ kind, rule }) => rule.leaves.map((text) => ({ id: rule.id, kind, text })));

describe('the rules', () => {
  it('have ids of their own, a statement that ends as a sentence, and examples of both sides', () => {
    expect(new Set(rules.map(({ rule }) => rule.id)).size).toBe(rules.length);
    for (const { rule } of rules) {
      expect(rule.statement, rule.id).toMatch(/^[A-Z].*\.$/);
      expect(rule.finds.length, rule.id).toBeGreaterThan(0);
      expect(rule.leaves.length, rule.id).toBeGreaterThan(0);
    }
  });

  it('never speak of blame', () => {
    for (const { rule } of rules) expect(rule.statement).not.toMatch(/\b(?:fail|breach|culprit|fault|blame|neglig)/i);
  });

  it.each(finds)('$id finds: $text', ({ id, kind, text }) => {
    const [gap] = findGaps([entryOf(text)], [kind]);
    expect(gap?.explanation ?? 'nothing found').toContain(`(rule ${id})`);
  });

  it.each(leaves)('$id leaves alone: $text', ({ kind, text }) => {
    expect(findGaps([entryOf(text)], [kind]).map(({ explanation }) => explanation)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { findPractice } from '#shared/domain/gaps/find-practice.ts';
import { practiceKinds } from '#shared/domain/gaps/good-practice.ts';
import { entryOf } from './entry-of.ts';

const rules = practiceKinds.flatMap((kind) => kind.rules.map((rule) => ({ kind, rule })));
const finds = rules.flatMap(({ kind, rule }) => rule.finds.map((text) => ({ id: rule.id, kind, text })));
const leaves = rules.flatMap(({ kind, rule }) => rule.leaves.map((text) => ({ id: rule.id, kind, text })));

describe('the rules of good practice', () => {
  it('have ids of their own and a statement that ends as a sentence', () => {
    expect(new Set(rules.map(({ rule }) => rule.id)).size).toBe(rules.length);
    for (const { rule } of rules) expect(rule.statement, rule.id).toMatch(/^[A-Z].*\.$/);
  });

  it.each(finds)('$id finds: $text', ({ id, kind, text }) => {
    const [practice] = findPractice([entryOf(text)], [kind]);
    expect(practice?.explanation ?? 'nothing found').toContain(`(rule ${id})`);
  });

  it.each(leaves)('$id leaves alone: $text', ({ kind, text }) => {
    expect(findPractice([entryOf(text)], [kind]).map(({ explanation }) => explanation)).toEqual([]);
  });

  it('give an id made of entry and form, and quote the words where they stand', () => {
    const text = 'Headteacher has escalated in writing to the service manager.';
    const [practice] = findPractice([entryOf(text, { id: 41 })]);
    expect(practice?.id).toBe('41:good-challenge');
    const evidence = practice?.evidence[0];
    expect(text.slice(evidence?.start, evidence?.end)).toBe(evidence?.quote);
  });
});

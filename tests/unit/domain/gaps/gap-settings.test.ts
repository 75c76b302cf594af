import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findGaps } from '#shared/domain/gaps/find-gaps.ts';
import {
  findBySettings,
  noSettings,
  problemOfPhrase,
  rulesInForce,
  tidyPhrase,
} from '#shared/domain/gaps/gap-settings.ts';
import { compareRegisters, previewSentence } from '#shared/domain/gaps/preview-rules.ts';
import { wordKinds } from '#shared/domain/gaps/word-kinds.ts';
import type { AnyGapKind, Gap, GapId, OwnPhraseId } from '#shared/model.ts';
import { entryOf } from './entry-of.ts';

const phrase = (words: string, kind: AnyGapKind = 'not-seen', id = 1) => ({ id: id as OwnPhraseId, kind, words });
const found = (text: string, ...words: readonly string[]) =>
  findBySettings(
    [entryOf(text)],
    rulesInForce(wordKinds, { off: new Set(), phrases: words.map((one, index) => phrase(one, 'not-seen', index + 1)) }),
  ).filter(({ kind }) => kind === 'not-seen');

describe('phrases of a panel', () => {
  it('are found by whole words, endings and what stands between', () => {
    expect(found('Left with neighbours again overnight.', 'left with neighbour*')).toHaveLength(1);
    expect(found('Left the children with a neighbour.', 'left ... neighbour')).toHaveLength(1);
    expect(found('Bereft within neighbourly hopes.', 'left with neighbour')).toEqual([]);
  });

  it('leave alone what the words deny', () => {
    expect(found('She was not left with neighbours.', 'left with neighbours')).toEqual([]);
  });

  it('keep to plain words', () => {
    expect(['left with neighbour*', "children's ... centre", 'follow-up letter', 'A&E'].map(problemOfPhrase)).toEqual([
      ...[undefined, undefined, undefined],
      'Write at least one word of three letters.',
    ]);
    for (const odd of ['(a|b) visit', '{meeting}', 'visit?', '_ visit', '# visit', 'vis*it', '... visit', 'to', ''])
      expect(problemOfPhrase(odd), odd).toBeDefined();
    expect(tidyPhrase('  the  child’s … room ')).toBe("the child's ... room");
  });

  it('can always be looked for once they are allowed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 200 }), (words, text) => {
        fc.pre(problemOfPhrase(words) === undefined);
        expect(() => found(text, words)).not.toThrow();
      }),
    );
  });
});

describe('rules that are switched off', () => {
  const all = wordKinds.flatMap(({ rules }) => rules);
  const entries = all.flatMap(({ finds }) => finds).map((text, index) => entryOf(text, { id: index + 1 }));

  it('find nothing; without settings the rules are the program’s own', () => {
    expect(rulesInForce(wordKinds, noSettings)).toBe(wordKinds);
    const off = new Set(all.map(({ id }) => id));
    expect(findBySettings(entries, rulesInForce(wordKinds, { off, phrases: [] }))).toEqual([]);
  });

  it('take away only what they found', () => {
    const before = findGaps(entries, wordKinds);
    fc.assert(
      fc.property(fc.subarray(all.map(({ id }) => id)), (ids) => {
        const after = findBySettings(entries, rulesInForce(wordKinds, { off: new Set(ids), phrases: [] }));
        const there = new Set(before.map(({ id }) => id));
        expect(after.every(({ id }) => there.has(id))).toBe(true);
        expect(after.flatMap(({ evidence }) => evidence).some(({ rule }) => ids.includes(rule ?? ''))).toBe(false);
      }),
      { numRuns: 8 },
    );
  });
});

describe('what would change', () => {
  const gap = (id: string, more: Partial<Gap> = {}) => ({ id: id as GapId, state: 'to-consider', ...more }) as Gap;

  it('is told before it does, with what was decided on', () => {
    const agreed = gap('2', { state: 'agreed' });
    const preview = compareRegisters([gap('1'), agreed, gap('3')], [{ ...agreed, ruleOff: true }, gap('3'), gap('4')]);
    expect([preview.takenAway, preview.kept, preview.added].map((list) => list.map(({ id }) => id))).toEqual([
      ['1'],
      ['2'],
      ['4'],
    ]);
    expect(previewSentence(preview)).toBe('Would take away 2 candidates (1 of them agreed and kept), and add 1.');
  });

  it('is nothing where the same gaps are found', () => {
    const off = gap('2', { state: 'set-aside', ruleOff: true });
    expect(previewSentence(compareRegisters([off], [gap('2', { state: 'set-aside' })]))).toBe(
      'Would change nothing in the register.',
    );
    expect(previewSentence(compareRegisters([], [gap('1')]))).toBe('Would take away none, and add 1.');
  });
});

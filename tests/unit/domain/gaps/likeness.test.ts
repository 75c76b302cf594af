import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findGaps } from '#shared/domain/gaps/find-gaps.ts';
import { likenessOf } from '#shared/domain/gaps/likeness/like-matches.ts';
import { matchesIn } from '#shared/domain/gaps/match-rules.ts';
import { readText } from '#shared/domain/gaps/read-words.ts';
import {
  addFeature,
  addWhole,
  addWord,
  shareCount,
  sharesBy,
  sumColumns,
  weightiest,
} from '#shared/domain/gaps/likeness/likeness.ts';
import type { Shares } from '#shared/domain/gaps/likeness/likeness.ts';
import { layOut, spanOf, weighWindows } from '#shared/domain/gaps/likeness/like-windows.ts';
import { eachJoinedFeature } from '#shared/domain/gaps/likeness/sentence-features.ts';
import type { WordSpan } from '#shared/domain/gaps/likeness/sentence-features.ts';
import type { WordFacts } from '#shared/domain/gaps/likeness/word-facts.ts';
import {
  largestWeight,
  weightColumns,
  weightsFromText,
  weightsToText,
} from '#shared/domain/gaps/likeness/weights-text.ts';
import { wordsIn } from '#shared/domain/gaps/likeness/words-in-order.ts';
import { rulesInForce } from '#shared/domain/gaps/gap-settings.ts';
import { wordKinds } from '#shared/domain/gaps/word-kinds.ts';
import { smallLetters } from '#shared/domain/reading/small-letters.ts';
import { entryOf } from './entry-of.ts';

describe('weights as text', () => {
  it('come back as they were, to the nearest unit, and know no other feature', () => {
    const feature = fc.integer({ min: 0, max: 2 ** 32 - 1 });
    fc.assert(
      fc.property(
        fc.uniqueArray(feature, { minLength: 1, maxLength: 60 }),
        feature,
        fc.infiniteStream(fc.double({ min: -9, max: 9, noNaN: true })),
        (features, other, stream) => {
          const weights = Float32Array.from({ length: features.length * weightColumns }, () =>
            Number(stream.next().value),
          );
          const text = weightsToText(features, weights);
          const back = weightsFromText(text);
          for (const [row, one] of features.entries()) expect(back.rowOf(one)).toBe(row);
          if (!features.includes(other)) expect(back.rowOf(other)).toBeUndefined();
          for (const [at, weight] of weights.entries()) {
            expect(Math.abs(back.weights[at] ?? 0)).toBeLessThanOrEqual(largestWeight);
            expect(Math.abs((back.weights[at] ?? 0) * back.unit - weight)).toBeLessThanOrEqual(back.unit * 0.51);
          }
        },
      ),
    );
  });
});

describe('words in order', () => {
  const asWritten = /\d[\d.:/-]*|\p{L}[\p{L}&]*(?:'\p{L}+)?|[?;:|]/gu;

  it('are words, figures and the signs that part clauses, where they stand', () => {
    const unit = fc.oneof(
      fc.constantFrom(..."a b ' & é 3 . : / - ? ; | 𝒜 \ud800".split(' '), ' '),
      fc.string({ unit: 'binary', maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        const { starts, ends } = wordsIn(text);
        expect(starts.map((start, at) => text.slice(start, ends[at]))).toEqual(text.match(asWritten) ?? []);
      }),
      { numRuns: 2000 },
    );
  });
});

/** What a stretch is like, weighed by itself: what windows that share their sentences must come to. */
const sharesOf = (words: readonly WordFacts[], span: WordSpan): Shares | undefined => {
  const sums = new Int32Array(sumColumns);
  for (const facts of words.slice(span.from, span.to)) addWord(sums, 0, facts);
  eachJoinedFeature(words, span, (feature) => {
    addFeature(sums, 0, feature, true);
  });
  addWhole(sums, words, span);
  return sharesBy(sums, 0, span.to - span.from);
};

describe('likeness', () => {
  it('shares one among the kinds and no gap at all, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (written) => {
        const text = smallLetters(written);
        const { facts, starts, ends } = wordsIn(text);
        const span = { from: 0, to: facts.length };
        const shares = sharesOf(facts, span);
        if (shares === undefined) return;
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        for (let column = 1; column < shareCount; column += 1)
          for (const { from, to } of weightiest(facts, span, column)) {
            const [start = -1, end = 0] = [starts[from], ends[to - 1]];
            expect(start >= 0 && end > start && end <= text.length).toBe(true);
          }
      }),
    );
  });

  it('weighs sentences that are read together as if they had been read by themselves', () => {
    const words = 'no never mother gp visit visits recorded seen told 14.02.13 minutes were kept ; not she |'.split(
      ' ',
    );
    const sentence = fc.array(fc.constantFrom(...words), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 2, maxLength: 9 }), (sentences) => {
        const inOrder = sentences.map((own) => wordsIn(own.join(' ')));
        const laid = layOut(inOrder);
        const { facts, spans } = laid;
        const windows = spans.flatMap((_, last) => spans.slice(0, last + 1).map((__, first) => ({ first, last })));
        const alone = windows.map((window) => sharesOf(facts, spanOf(spans, window)));
        const { of, mayReach } = weighWindows(inOrder, laid, windows);
        expect(windows.map((_, at) => of(at))).toEqual(alone);
        // What is passed over without working out shares has no large one.
        for (const least of [0.2, 0.5, 0.8])
          for (const [at, shares] of alone.entries())
            if (!mayReach(least, at)) expect(Math.max(0, ...(shares?.subarray(1) ?? []))).toBeLessThan(least);
      }),
    );
  });

  it('quotes words that stand in the entry, in the column they stand in', () => {
    const entry = entryOf('Strategy meeting at the surgery.', {
      comment: 'Twelve meetings; nothing to read.',
    });
    const [gap] = findGaps([entry]).filter(({ kind }) => kind === 'unminuted-meeting');
    const [evidence] = gap?.evidence ?? [];
    expect(evidence?.rule).toBe('LK-UM');
    const cell = entry.columns.find(({ letter }) => letter === evidence?.letter)?.cell ?? '';
    expect(cell.slice(evidence?.start, evidence?.end)).toBe(evidence?.quote);
  });

  it.each([
    [
      'delay',
      'Maternal grandmother, visiting after an interval of some weeks, found the baby limp and called an ambulance.',
    ],
    ['delay', 'Period six weeks late, test positive.'],
    [
      'action-not-completed',
      'The record of the strategy meeting could not be found and no decisions were written down.',
    ],
  ])('takes back what a rule of %s misreads: %j', (kind, text) => {
    const read = matchesIn(readText(text), () => false, wordKinds).filter((match) => match.kind.kind === kind);
    expect(read).not.toEqual([]);
    expect(findGaps([entryOf(text)]).map((gap) => gap.kind)).not.toContain(kind);
  });

  it('takes nothing back from rules that are sure', () => {
    const withoutLikeness = wordKinds.map((kind) => ({
      ...kind,
      rules: kind.rules.filter(({ likeness }) => likeness !== true),
    }));
    const rules = wordKinds.flatMap((kind) => kind.rules);
    const sure = new Set(rules.filter((rule) => rule.sure === true).map(({ id }) => id));
    const readBy = (text: string, kinds: typeof wordKinds): readonly (string | undefined)[] =>
      findGaps([entryOf(`Mother seen at home with the baby, who is well. ${text}`)], kinds)
        .flatMap(({ evidence }) => evidence.map(({ rule }) => rule))
        .filter((rule) => rule !== undefined && sure.has(rule));
    expect(sure.size).toBeGreaterThan(3);
    for (const text of rules.flatMap(({ finds }) => finds))
      expect(readBy(text, wordKinds), text).toEqual(expect.arrayContaining([...readBy(text, withoutLikeness)]));
  });

  it('makes no gap of what a rule reads as not done by the family', () => {
    const they = 'They did not inform the health visitor.';
    expect(findGaps([entryOf(`The parents came to the clinic at nine. ${they}`)])).toEqual([]);
    expect(findGaps([entryOf(`The police came to the flat at night. ${they}`)])).not.toEqual([]);
  });

  it('is not that of a gap where police heard late because a person told late', () => {
    expect(findGaps([entryOf('Ms A was raped. Police did not hear of it before 2013, when it was reported.')])).toEqual(
      [],
    );
  });

  it('passes over no sentence in which a rule can count', () => {
    const examples = wordKinds.flatMap(({ rules }) => rules.flatMap(({ finds, leaves }) => [...finds, ...leaves]));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...examples), { minLength: 1, maxLength: 4 }), (sentences) => {
        const read = readText(sentences.join(' '));
        const meaning = likenessOf([read], wordKinds)?.meaningOf(0) ?? expect.fail('no likeness');
        const passingOver = matchesIn(read, () => false, wordKinds, meaning);
        expect(passingOver).toEqual(matchesIn(read, () => false, wordKinds, { ...meaning, mayBeAny: () => true }));
      }),
    );
  });

  it('is a rule like others: a kind is found no more by likeness once it is switched off', () => {
    const entry = entryOf('The skeletal survey was eventually obtained on the ninth day of the admission.');
    const rules = (list: typeof wordKinds) =>
      findGaps([entry], list).flatMap(({ evidence }) => evidence.map(({ rule }) => rule));
    expect(rules(wordKinds)).toContain('LK-DE');
    expect(rules(rulesInForce(wordKinds, { off: new Set(['LK-DE']), phrases: [] }))).not.toContain('LK-DE');
  });
});

import { describe, expect, it } from 'vitest';
import { findGaps } from '#shared/domain/gaps/find-gaps.ts';
import { otherKindLists } from '../../../fixtures/gaps/other-kinds/other-kind-lists.ts';
import { labelledLists } from '../../../fixtures/gaps/labelled-lists.ts';
import { roundFive } from '../../../fixtures/gaps/unseen/round-five.ts';
import { roundFour } from '../../../fixtures/gaps/unseen/round-four.ts';
import { roundOne } from '../../../fixtures/gaps/unseen/round-one.ts';
import { roundSix } from '../../../fixtures/gaps/unseen/round-six.ts';
import { roundThree } from '../../../fixtures/gaps/unseen/round-three.ts';
import { roundTwo } from '../../../fixtures/gaps/unseen/round-two.ts';
import type { UnseenEntry } from '../../../fixtures/gaps/unseen/unseen.ts';
import { entryOf } from './entry-of.ts';

const groups = Object.values(otherKindLists).flat();
const labelled = groups.flatMap(({ kind, texts }) => texts.map((text) => ({ kind, text })));
const results = labelled.map((entry) => ({ ...entry, found: findGaps([entryOf(entry.text)]) }));

describe('labelled entries of the other kinds', () => {
  it('are at least 25 of each kind, a third of them traps, none twice; with the core lists at least 500', () => {
    for (const [kind, list] of Object.entries(otherKindLists)) {
      const all = list.flatMap((group) => group.texts);
      const traps = list.filter((group) => group.kind === undefined).flatMap((group) => group.texts);
      expect(all.length, kind).toBeGreaterThanOrEqual(25);
      expect(traps.length * 3, kind).toBeGreaterThanOrEqual(all.length);
    }
    expect(new Set(labelled.map(({ text }) => text)).size).toBe(labelled.length);
    const core = Object.values(labelledLists)
      .flat()
      .flatMap(({ texts }) => texts);
    expect(labelled.length + core.length).toBeGreaterThanOrEqual(500);
  });

  it.each(Object.keys(otherKindLists))('%s: precision and recall of at least 0.85', (kind) => {
    const wanted = results.filter((result) => result.kind === kind);
    const right = wanted.filter(({ found }) => found.some((gap) => gap.kind === kind));
    const wrong = results.filter(
      (result) => result.kind === undefined && result.found.some((gap) => gap.kind === kind),
    );
    const told = [...wanted.filter((one) => !right.includes(one)), ...wrong].map(({ text }) => text).join('\n');
    expect(right.length / wanted.length, told).toBeGreaterThanOrEqual(0.85);
    expect(right.length / (right.length + wrong.length), told).toBeGreaterThanOrEqual(0.85);
  });
});

const rounds: readonly (readonly [string, readonly UnseenEntry[]])[] = [
  ['one', roundOne],
  ['two', roundTwo],
  ['three', roundThree],
  ['four', roundFour],
  ['five', roundFive],
  ['six', roundSix],
];

describe('entries in the manner of other published chronologies, all kinds', () => {
  it.each(rounds)('round %s: precision and recall of at least 0.85', (_, entries) => {
    let right = 0;
    const missed: string[] = [];
    const extra: string[] = [];
    for (const [text, ...kinds] of entries) {
      const found = findGaps([entryOf(text)]).map(({ kind }) => kind);
      const wanted = kinds.filter((kind) => !kind.endsWith('?'));
      const allowed = new Set(kinds.map((kind) => kind.replace('?', '')));
      right += wanted.filter((kind) => found.some((one) => one === kind)).length;
      missed.push(...wanted.filter((kind) => !found.some((one) => one === kind)).map((kind) => `${kind}: ${text}`));
      extra.push(...found.filter((kind) => !allowed.has(kind)).map((kind) => `${kind}: ${text}`));
    }
    const told = ['missed', ...missed, 'extra', ...extra].join('\n');
    expect(right / (right + missed.length), told).toBeGreaterThanOrEqual(0.85);
    expect(right / (right + extra.length), told).toBeGreaterThanOrEqual(0.85);
  });
});

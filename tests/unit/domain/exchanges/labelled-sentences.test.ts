import { describe, expect, it } from 'vitest';
import { labelledSentences } from '../../../fixtures/exchanges/labelled-sentences.ts';
import { toldIn } from './told-in.ts';

const all = Object.values(labelledSentences).flat();
const results = all.map((sentence) => ({ ...sentence, told: toldIn(sentence) }));
const describeWrong = results
  .filter(({ tells, told }) => JSON.stringify(Object.entries(tells).sort()) !== JSON.stringify([...told].sort()))
  .map(({ text, tells, told }) => `${text}: ${JSON.stringify(tells)}, read ${JSON.stringify([...told])}`)
  .join('\n');

describe('labelled sentences in our own words', () => {
  it('are at least 150, a third of them traps, none twice', () => {
    expect(all.length).toBeGreaterThanOrEqual(150);
    expect(all.filter(({ tells }) => Object.keys(tells).length === 0).length * 3).toBeGreaterThanOrEqual(all.length);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  });

  it('are read with precision and recall of at least 0.9', () => {
    const wanted = results.flatMap(({ tells }) => Object.keys(tells)).length;
    const found = results.reduce((sum, { told }) => sum + told.size, 0);
    const right = results.reduce(
      (sum, { tells, told }) => sum + Object.keys(tells).filter((way) => told.has(way)).length,
      0,
    );
    expect(right / wanted, describeWrong).toBeGreaterThanOrEqual(0.9);
    expect(right / found, describeWrong).toBeGreaterThanOrEqual(0.9);
  });

  it('have the outcome that the words tell, in at least 0.9 of what is found', () => {
    const pairs = results.flatMap(({ tells, told }) =>
      Object.entries(tells).flatMap(([way, outcome]) => (told.has(way) ? [told.get(way) === outcome] : [])),
    );
    expect(pairs.filter(Boolean).length / pairs.length, describeWrong).toBeGreaterThanOrEqual(0.9);
  });
});

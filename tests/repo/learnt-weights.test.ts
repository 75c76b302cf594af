import { expect, it } from 'vitest';
import { learntFrom } from '#shared/domain/gaps/likeness/learnt-weights.ts';
import { heldOutLists } from '../fixtures/gaps/held-out-lists.ts';
import { digestOf, labelledSentences } from '../learn/labelled-sentences.ts';

it('likeness is learnt from the labelled sentences as they stand; `npm run learn` learns anew', async () => {
  expect(learntFrom).toBe(digestOf(await labelledSentences()));
});

it('nothing is learnt from what is held out', async () => {
  const learnt = new Set((await labelledSentences()).map(({ text }) => text));
  const longer = [...heldOutLists.values()].flat().filter(({ text }) => text.length > 40);
  expect(longer.length).toBeGreaterThan(1000);
  const both = longer.map(({ text, comment }) => (comment === '' ? text : `${text} | ${comment}`));
  expect(both.filter((text) => learnt.has(text))).toEqual([]);
});

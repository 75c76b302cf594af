import { expect, it } from 'vitest';
import { learntFrom } from '#shared/domain/gaps/likeness/learnt-weights.ts';
import { digestOf, labelledSentences } from '../learn/labelled-sentences.ts';

it('likeness is learnt from the labelled sentences as they stand; `npm run learn` learns anew', async () => {
  expect(learntFrom).toBe(digestOf(await labelledSentences()));
});

import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { learntFrom } from '#shared/domain/gaps/likeness/learnt-weights.ts';
import { labelledSentences } from '../learn/labelled-sentences.ts';

it('likeness is learnt from the labelled sentences as they stand; `npm run learn` learns anew', async () => {
  const digest = createHash('sha256')
    .update(JSON.stringify(await labelledSentences()))
    .digest('hex');
  expect(learntFrom).toBe(digest);
});

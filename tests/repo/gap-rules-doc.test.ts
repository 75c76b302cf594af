import { expect, it } from 'vitest';
import { wordKinds } from '#shared/domain/gaps/word-kinds.ts';
import { practiceKinds } from '#shared/domain/gaps/good-practice.ts';
import { describeRules } from '#shared/domain/gaps/describe-rules.ts';

it('docs/gap-rules.md is what the rules say', async () => {
  await expect(describeRules(wordKinds, practiceKinds)).toMatchFileSnapshot('../../docs/gap-rules.md');
});

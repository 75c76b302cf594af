import { expect, it } from 'vitest';
import { coreKinds } from '#shared/domain/gaps/core-kinds.ts';
import { describeRules } from '#shared/domain/gaps/describe-rules.ts';

it('docs/gap-rules.md is what the rules say', async () => {
  await expect(describeRules(coreKinds)).toMatchFileSnapshot('../../docs/gap-rules.md');
});

import { actionNotCompleted } from './action-not-completed.ts';
import { closure } from './closure.ts';
import { contradiction } from './contradiction.ts';
import { coreKinds } from './core-kinds.ts';
import { delay } from './delay.ts';
import type { GapKindRules } from './gap-rule.ts';
import { withLikeness } from './likeness/likeness-rules.ts';
import { handover } from './handover.ts';
import { noResponse } from './no-response.ts';
import { notAsked } from './not-asked.ts';
import { notInvited } from './not-invited.ts';
import { notSeen } from './not-seen.ts';
import { oversight } from './oversight.ts';
import { unaware } from './unaware.ts';

/** Every kind that words can state, the core kinds first. Silence is arithmetic and has no words. */
export const wordKinds: readonly GapKindRules[] = [
  ...coreKinds,
  noResponse,
  actionNotCompleted,
  notSeen,
  notAsked,
  delay,
  notInvited,
  unaware,
  contradiction,
  oversight,
  handover,
  closure,
].map(withLikeness);

import { coreKinds } from './core-kinds.ts';
import type { GapKindRules } from './gap-rule.ts';

/** Every kind that words can state, the core kinds first. The others are not switched on by themselves. */
export const wordKinds: readonly GapKindRules[] = [...coreKinds];

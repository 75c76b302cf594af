import type { Subject } from './gap-rule.ts';

/** The subject of these gaps is an organisation; short notes name nobody. */
export const notTheFamily: readonly Subject[] = ['organisation', 'unknown', 'nobody'];

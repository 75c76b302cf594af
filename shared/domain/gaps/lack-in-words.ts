import type { Subject } from './gap-rule.ts';

/** Some word of each sentence that tells of something lacking: a cheap first look, shared by kinds that rest on a denial. */
export const speaksOfLack =
  /\b(?:no|not|nor|never|neither|none|nobody|nothing|nowhere|cannot|without|fail\w*|lack\w*|absen\w*|unable|un\w+ed|yet|still|missed|missing|lost|only|solely|little|limited|poor|insufficient\w*|inadequate\w*|incomplete|outstanding|overdue|un(?:answered|aware|known|allocated|available)|omit\w*|overlook\w*|instead|rather|few|minimal|awaiting|despite|should|await\w*|accepted|taken|based|relied|relying|rests|heard|took|takes|accepts?|accepting|believed|trusted|face value|silent|invisible|silence|left|lay|sat|fell|stalled|lapsed|omits?|whereas|match|left out|dropped|vain|wrong|until|stopped|gone|went)\b|no-one|n't|\b(?:did|does|has|had|was|were)nt\b/i;

/** The subject of these gaps is an organisation; short notes name nobody. */
export const notTheFamily: readonly Subject[] = ['organisation', 'unknown', 'nobody'];

import type { GapKind } from '../../../model.ts';

/** The kinds that likeness tells apart, in the order of the columns of its weights. */
export const likenessKinds: readonly GapKind[] = [
  'missed-appointment',
  'unminuted-meeting',
  'information-not-shared',
  'no-response',
  'action-not-completed',
  'not-seen',
  'not-asked',
  'delay',
  'not-invited',
  'unaware',
  'contradiction',
  'oversight',
  'handover',
  'closure',
];

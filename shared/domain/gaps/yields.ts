/*
 * Where rules of two kinds read the same words, the kind that says less gives way: "no attempt was made to verify this"
 * is something not asked, not a task undone as well. A reader sees one mark for one wording.
 */

const yields: Readonly<Record<string, readonly string[]>> = {
  'information-not-shared': ['oversight', 'not-invited'],
  'action-not-completed': ['oversight', 'not-asked', 'not-seen', 'unminuted-meeting', 'handover', 'missed-appointment'],
  'no-response': ['not-asked', 'action-not-completed'],
  unaware: ['oversight'],
  'missed-appointment': ['no-response', 'not-invited', 'delay'],
  'not-asked': ['not-seen', 'not-invited'],
  delay: [],
};

/** Whether a finding of one kind gives way to one of another that rests on the same words. */
export const yieldsTo = (kind: string, other: string): boolean => yields[kind]?.includes(other) === true;

import type { Timeline } from '#shared/contract.ts';
import type { EntryColumns, Review } from '#shared/model.ts';

/** What of the entries is still on its way; nothing is drawn before all of it is here. */
export type ToCome = 'columns' | 'labels';

/** Reading so many rows takes long enough to build the window meanwhile. */
const worthAFrame = 3000;

export const isWorthAFrame = ({ sources }: Review): boolean =>
  sources.reduce((sum, { rows }) => sum + rows.total, 0) > worthAFrame;

const noEntries: EntryColumns = {
  id: [],
  agency: [],
  confirmed: [],
  otherAgencies: [],
  earliest: [],
  latest: [],
  precision: [],
  certainty: [],
  minutes: [],
  source: [],
  row: [],
  attention: [],
  label: [],
};

/** What stands in the place of a timeline while its entries are read. */
export const timelineToCome = ({ version }: Review): Timeline => ({
  version,
  entries: noEntries,
  gaps: [],
  gapsToCome: true,
  goodPractice: [],
  practiceFound: [],
  joined: [],
});

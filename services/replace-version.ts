import { AppError } from '#shared/errors.ts';
import type { EntryId, Placement, SourceId } from '#shared/model.ts';
import type { Draft } from './db/edit.ts';
import type { PlacedEntry } from './db/insert-entries.ts';
import { readLoggedRow } from './db/logged-tables.ts';
import { readLanes } from './db/read-entries.ts';
import { readRowIds, readStandingRows } from './db/version-rows.ts';
import type { LaterVersion } from './import/later-version.ts';

/** What was compared must still stand as it did: what is previewed is what is committed. */
const requireAsCompared = (draft: Draft, { of, before }: LaterVersion): void => {
  const state = readLoggedRow(draft.review, 'source_state', of.source);
  const standing = state?.['replaced_by'] === null ? readStandingRows(draft.review, of.source) : [];
  if (standing.length !== before.length || standing.some(({ rowId }, at) => rowId !== before[at]?.rowId))
    throw new AppError(
      'changed-elsewhere',
      'The chronology that this file replaces has changed since the two were compared, perhaps by another file of this import. Nothing was stored; choose the file again and look at the changes anew.',
    );
};

/** A lane that a person confirmed stays, also where the new file proposes another or none. */
const keepLane = (draft: Draft, entry: EntryId, lane: Placement | undefined, placed: PlacedEntry | undefined): void => {
  if (lane?.state !== 'confirmed' || lane.agency === undefined) return;
  if (placed?.agency === lane.agency && placed.planned.agencyState === 'confirmed') return;
  if (readLoggedRow(draft.review, 'placement', entry) !== undefined) return;
  draft.put('placement', entry, {
    agency: lane.agency,
    other_agencies: JSON.stringify(lane.otherAgencies),
    why: lane.why,
  });
};

/**
 * Puts a stored source in the place of the one that it is a later version of. Rows that stayed keep their identity, and with
 * it their notes, decisions, corrections and lanes; what is gone is withdrawn and kept. All of it is part of the import's
 * own line of the log, so that undoing the import takes it back.
 *
 * @returns the identity of each new entry, in the order of the plan
 * @throws AppError changed-elsewhere
 */
export const replaceVersion = (
  draft: Draft,
  version: LaterVersion,
  source: SourceId,
  entries: readonly PlacedEntry[],
): readonly number[] => {
  requireAsCompared(draft, version);
  const rowIds = readRowIds(draft.review, source);
  const identities = [...rowIds];
  const lanes = readLanes(draft.review);
  const withdraw = (old: number | undefined): void => {
    const row = old === undefined ? undefined : version.before[old];
    if (row !== undefined) draft.put('entry_state', row.rowId, { identity: row.entry, state: 'withdrawn' });
  };
  const leaveOut = (now: number | undefined): void => {
    const id = now === undefined ? undefined : rowIds[now];
    if (id !== undefined) draft.put('entry_state', id, { identity: id, state: 'left-out' });
  };
  for (const [index, { before: old, after: now }] of version.rows.entries()) {
    const choice = version.choices.get(index) ?? 'take';
    const row = old === undefined ? undefined : version.before[old];
    const id = now === undefined ? undefined : rowIds[now];
    if (choice === 'keep') leaveOut(now);
    else if (choice === 'apart' || row === undefined || id === undefined || now === undefined) withdraw(old);
    else {
      draft.put('entry_state', row.rowId, { identity: row.entry, state: 'replaced' });
      draft.put('entry_state', id, { identity: row.entry, state: 'stands' });
      keepLane(draft, row.entry, lanes.get(row.entry), entries[now]);
      identities[now] = row.entry;
    }
  }
  const state = readLoggedRow(draft.review, 'source_state', version.of.source);
  if (state === undefined) throw new Error('the earlier version is not there');
  draft.put('source_state', version.of.source, { ...state, replaced_by: source });
  return identities;
};

import { setImmediate } from 'node:timers/promises';
import type { ImportReport } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import type { ChangeId, SourceId } from '#shared/model.ts';
import { agencyFinder } from './agency-register.ts';
import type { AgencyFinder } from './agency-register.ts';
import { slowEdit } from './db/edit.ts';
import type { Draft, Edit } from './db/edit.ts';
import { indexEntries } from './db/entry-words.ts';
import type { PlacedEntry } from './db/insert-entries.ts';
import { insertEntries, insertSourceRows, newContentSum } from './db/insert-entries.ts';
import { readLoggedRow } from './db/logged-tables.ts';
import { insertSource } from './db/sources.ts';
import { whenRow } from './db/when-columns.ts';
import { doneBy, noteTouched, writableOf } from './edit-review.ts';
import { changeCounts } from './import/later-version.ts';
import type { LaterVersion } from './import/later-version.ts';
import type { PlannedImport } from './import/planned-import.ts';
import type { OpenReview } from './open-reviews.ts';
import { replaceVersion } from './replace-version.ts';

/** What is known of a file besides its plan: what a review covers is typed by people, a sample brings it along. */
export type Covering = {
  readonly coversFrom?: string | undefined;
  readonly coversTo?: string | undefined;
  readonly declaredComplete?: boolean | undefined;
};

export type PlanToCommit = {
  readonly planned: PlannedImport;
  readonly covering?: Covering | undefined;
  /** What it is a later version of, row by row. */
  readonly version?: LaterVersion | undefined;
};

export type CommitLine = {
  readonly at: string;
  readonly basedOn: ChangeId;
  readonly did: string;
  readonly fixed?: boolean;
};

/** Rows between two looks at whether the person cancelled: about twenty milliseconds. */
const chunk = 1000;

const breathe = async (open: OpenReview): Promise<void> => {
  await setImmediate();
  if (open.cancelled) throw new AppError('cancelled', 'The import was cancelled. Nothing was added to the review.');
};

const tellDone = (open: OpenReview, more: number): void => {
  if (open.working !== undefined) open.working = { ...open.working, done: open.working.done + more };
};

const inChunks = async <T>(
  open: OpenReview,
  items: readonly T[],
  write: (part: readonly T[], from: number) => void,
): Promise<void> => {
  for (let from = 0; from < items.length; from += chunk) {
    const part = items.slice(from, from + chunk);
    write(part, from);
    await breathe(open);
  }
};

/** Whether rows name their agencies themselves; otherwise whoever else an entry concerns was read from its words. */
const namesAgencies = ({ plan }: PlannedImport): boolean => plan.columns.some(({ role }) => role === 'agency');

/** Every agency that has entries of its own in one of the files, and every one that a column names, gets a lane. */
const addAgencies = (plans: readonly PlanToCommit[], { find }: AgencyFinder): void => {
  for (const { planned } of plans) {
    if (planned.plan.agency !== undefined) find(planned.plan.agency.name);
    for (const { agency, otherAgencies } of planned.entries) {
      if (agency !== undefined) find(agency);
      if (namesAgencies(planned)) otherAgencies.forEach(find);
    }
  }
};

/** An agency that is only mentioned in words gets no lane by that: an empty one would read as if it held nothing. */
const place = (planned: PlannedImport, { find, listed }: AgencyFinder): readonly PlacedEntry[] => {
  const positions = new Map(planned.rows.map(({ row }, position) => [row, position]));
  return planned.entries.map((entry) => {
    const position = positions.get(entry.row);
    if (position === undefined) throw new Error('an entry of a plan has no record');
    const agency = entry.agency === undefined ? undefined : find(entry.agency);
    const others = new Set(entry.otherAgencies.flatMap((name) => listed(name) ?? []));
    return { planned: entry, position, agency, otherAgencies: [...others].filter((other) => other !== agency) };
  });
};

const withIds = (entries: readonly PlacedEntry[], ids: readonly number[]) =>
  entries.map(({ planned: { cells } }, at) => {
    const id = ids[at];
    if (id === undefined) throw new Error('an entry of a plan was not stored');
    return { id, cells };
  });

const writeSource = (draft: Draft, { plan }: PlannedImport, importedAt: string): SourceId =>
  insertSource(draft.review, { ...plan, importedAt });

/** Dates that the person gave in the preview: corrections like any other, beside what the file has. */
const putGivenDates = (draft: Draft, identities: readonly number[], { entries }: PlannedImport): void => {
  for (const [at, { given }] of entries.entries()) {
    const entry = identities[at];
    if (given !== undefined && entry !== undefined)
      draft.put('date_correction', entry, { ...whenRow(given.when), explanation: given.explanation });
  }
};

const commitOne = async (
  open: OpenReview,
  draft: Draft,
  finder: AgencyFinder,
  { planned, covering = {}, version }: PlanToCommit,
  at: string,
): Promise<ImportReport> => {
  const { plan, rows } = planned;
  const { review } = draft;
  const agency = plan.agency === undefined ? undefined : finder.find(plan.agency.name);
  const entries = place(planned, finder);
  const source = writeSource(draft, planned, at);
  const sum = newContentSum(review, source);
  const beginning = new Map(entries.map(({ position, planned: entry }) => [position, entry]));
  await inChunks(open, rows, (part, from) => {
    insertSourceRows(review, source, from, part, beginning, sum);
    tellDone(open, part.length);
  });
  const ids: number[] = [];
  await inChunks(open, entries, (part) => {
    const first = insertEntries(review, source, part, sum);
    for (let at = 0; at < part.length; at += 1) ids.push(first + at);
  });
  await inChunks(open, entries, (part, from) => {
    indexEntries(review, withIds(part, ids.slice(from, from + part.length)));
    tellDone(open, part.length);
  });
  // What people said of the chronology holds for its later version too, until they say otherwise.
  const before = version === undefined ? undefined : readLoggedRow(review, 'source_state', version.of.source);
  draft.put('source_state', source, {
    kind: plan.kind,
    agency: agency ?? null,
    covers_from: covering.coversFrom ?? before?.['covers_from'] ?? null,
    covers_to: covering.coversTo ?? before?.['covers_to'] ?? null,
    declared_complete: covering.declaredComplete === true ? 1 : (before?.['declared_complete'] ?? 0),
    content_sha256: sum.digest(),
    replaced_by: null,
  });
  const identities = version === undefined ? ids : replaceVersion(draft, version, source, entries);
  putGivenDates(draft, identities, planned);
  return {
    file: plan.fileName,
    source,
    encoding: plan.encoding,
    delimiter: plan.delimiter,
    headingRow: plan.headingRow ?? null,
    kind: plan.kind,
    rows: plan.rows,
    problems: rows.flatMap(({ problems }) => problems),
    replaced: version === undefined ? undefined : { source: version.of.source, counts: changeCounts(version) },
  };
};

/**
 * Imports plans as they were previewed: all of them, with the agencies they add, in one transaction and as one edit. Every
 * row is read back and compared before it is committed. Others of the process go on meanwhile; it can be cancelled.
 *
 * @throws AppError cancelled, changed-elsewhere, read-only
 */
export const commitPlans = async (
  open: OpenReview,
  plans: readonly PlanToCommit[],
  line: CommitLine,
): Promise<Edit<readonly ImportReport[]>> => {
  const review = writableOf(open);
  open.cancelled = false;
  open.working = {
    what: 'Importing',
    done: 0,
    of: plans.reduce((sum, { planned }) => sum + planned.rows.length + planned.entries.length, 0),
  };
  try {
    const edited = await slowEdit(review, { ...line, by: doneBy(open) }, async (draft) => {
      const finder = agencyFinder(draft);
      addAgencies(plans, finder);
      const reports: ImportReport[] = [];
      for (const plan of plans) reports.push(await commitOne(open, draft, finder, plan, line.at));
      return reports;
    });
    noteTouched(open, edited.tables);
    return edited;
  } finally {
    open.working = undefined;
    open.cancelled = false;
  }
};

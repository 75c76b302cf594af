import type { ImportPlan, Services } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import { columnLetter } from '#shared/domain/columns/column-letter.ts';
import { namedCells } from '#shared/domain/columns/named-cells.ts';
import type { PlannedRow } from '#shared/domain/reading/planned-row.ts';
import type { Cell, FileId, PlanId } from '#shared/model.ts';
import { commitPlans } from './commit-plans.ts';
import { readAgencies } from './db/particulars.ts';
import { holdsSameEntries } from './db/same-entries.ts';
import { readSources } from './db/sources.ts';
import { largestFile } from './file-shelf.ts';
import { changeCounts, describeChanges, findEarlierVersion, mayChoose } from './import/later-version.ts';
import { readYearPivot } from './db/year-pivot.ts';
import { planInSteps } from './plan-in-steps.ts';
import type { PlannedImport } from './import/planned-import.ts';
import { newPlanId } from './opaque-ids.ts';
import type { KeptPlan, OpenReview } from './open-reviews.ts';
import { readWholeFile } from './read-whole-file.ts';
import type { ServiceContext } from './service-context.ts';

const readChronology = ({ reviews }: ServiceContext, file: string): Uint8Array => {
  // Opening a review that is open here would drop SQLite's lock on it.
  if (reviews.ofFile(file) !== undefined)
    throw new AppError(
      'not-a-chronology',
      'This file is a review, not a chronology. Choose the file that an agency sent.',
    );
  return readWholeFile(file, { mostBytes: largestFile });
};

/** The bytes of a file that is being previewed: read once, so that every preview and the import see the same. */
const bytesOf = (context: ServiceContext, open: OpenReview, file: FileId) => {
  const shelved = context.shelf.file(file);
  const bytes =
    open.bytes.get(file) ?? (shelved.kind === 'bytes' ? shelved.bytes : readChronology(context, shelved.path));
  open.bytes.set(file, bytes);
  return { bytes, fileName: shelved.name };
};

const letGo = ({ shelf }: ServiceContext, open: OpenReview, { file }: KeptPlan): void => {
  open.bytes.delete(file);
  shelf.discard(file);
};

const planOf = (open: OpenReview, id: PlanId): KeptPlan => {
  const kept = open.plans.get(id);
  if (kept === undefined)
    throw new AppError('not-found', 'This preview is no longer at hand. Choose the file again, then import it.');
  return kept;
};

/** The one live import of the same bytes, if there is one: importing it again would draw every event twice. */
const withEarlierImport = (open: OpenReview, planned: PlannedImport): PlannedImport => {
  const { sha256, parts } = planned.plan;
  const live = readSources(open.readable).filter(({ withdrawn }) => !withdrawn);
  // Another sheet or table of the same file is no second import of it.
  const same = live.find(
    (source) => source.sha256 === sha256 && JSON.stringify(source.parts) === JSON.stringify(parts),
  );
  if (same !== undefined) return { ...planned, plan: { ...planned.plan, alreadyImported: same.fileName } };
  const alike = live.find(
    (source) => source.replacedBy === undefined && holdsSameEntries(open.readable, source, planned),
  );
  return alike === undefined ? planned : { ...planned, plan: { ...planned.plan, sameEntriesAs: alike.fileName } };
};

/** A new preview of a file takes the place of the one before it, once it has succeeded. */
const keep = (open: OpenReview, made: KeptPlan): void => {
  for (const [id, kept] of open.plans) if (kept.file === made.file) open.plans.delete(id);
  open.plans.set(made.planned.plan.plan, made);
};

const rowFilters: Readonly<Record<'all' | 'attention' | 'entries' | 'joined' | 'aside', (row: PlannedRow) => boolean>> =
  {
    all: () => true,
    attention: ({ becomes, problems }) => becomes === 'attention' || problems.length > 0,
    entries: ({ becomes }) => becomes === 'entry' || becomes === 'attention',
    joined: ({ becomes }) => becomes === 'joined',
    aside: ({ becomes }) => becomes === 'blank' || becomes === 'heading',
  };

const holds = ({ cells }: PlannedRow, words: string): boolean =>
  words === '' || cells.some((cell) => cell.toLowerCase().includes(words));

/** The same bytes a second time would draw every event twice, so a person has to say that they want it. */
const requireWanted = ({ planned: { plan }, again }: KeptPlan): void => {
  if (plan.alreadyImported === undefined || again) return;
  throw new AppError(
    'bad-input',
    'One of these files is in the review already, byte for byte, so nothing was stored. Leave it out, or say that it is to be imported once more.',
  );
};

/** Rows with their cells under their headings: those of an entry as it will have them, joined ones and all. */
const underHeadings = ({ plan, entries }: PlannedImport, rows: readonly PlannedRow[]): readonly PlannedRow[] => {
  const wanted = new Set(rows.map(({ row }) => row));
  const ofEntry = new Map(
    entries.flatMap(({ row, cells }) => (wanted.has(row) ? [[row, namedCells(plan.columns, cells)]] : [])),
  );
  const asWritten = (cells: readonly string[]): readonly Cell[] =>
    cells.map((cell, at) => ({ letter: columnLetter(at), heading: '', role: 'extra', ...plan.columns[at], cell }));
  return rows.map((row) => ({ ...row, columns: ofEntry.get(row.row) ?? asWritten(row.cells) }));
};

/** What a person chose columns to be for is offered for the next file with the same headings. */
const rememberMapping = ({ mappings }: ServiceContext, { plan, mappedByPerson }: PlannedImport): void => {
  if (mappedByPerson !== true || plan.headingRow === undefined) return;
  mappings.remember(
    plan.columns.map(({ heading }) => heading),
    plan.columns.map(({ role }) => role),
  );
};

/** Import: previewed as a plan, committed as that plan, one edit for all files of it. */
export const importServices = {
  planImport: async ({ review, file, choices }, context) => {
    const open = context.reviews.get(review);
    const { bytes, fileName } = bytesOf(context, open, file);
    const register = readAgencies(open.readable);
    const planned = withEarlierImport(
      open,
      await planInSteps(open, {
        fileName,
        bytes,
        choices,
        register,
        planId: newPlanId(),
        pivot: readYearPivot(open.readable),
        remembered: context.mappings.recall,
      }),
    );
    const { couldReplace, version } = findEarlierVersion(open.readable, planned, choices);
    const plan: ImportPlan = {
      ...planned.plan,
      couldReplace: couldReplace.length === 0 ? undefined : couldReplace,
      replaces: version === undefined ? undefined : { ...version.of, counts: changeCounts(version) },
    };
    keep(open, { file, planned: { ...planned, plan }, version, again: choices.again === true });
    return plan;
  },

  planRows: ({ review, plan, only, words, withColumns, offset, limit }, { reviews }) => {
    const { planned } = planOf(reviews.get(review), plan);
    const shown = planned.rows.filter((row) => rowFilters[only](row) && holds(row, words?.trim().toLowerCase() ?? ''));
    const page = shown.slice(offset, offset + limit);
    return { of: shown.length, rows: withColumns === true ? underHeadings(planned, page) : page };
  },

  planChanges: ({ review, plan, only, offset, limit }, { reviews }) => {
    const open = reviews.get(review);
    const { planned, version } = planOf(open, plan);
    const all = version === undefined ? [] : describeChanges(open.readable, version, planned);
    const shown = all.filter(
      ({ change }) => only === 'all' || (only === 'changed' ? change !== 'unchanged' : change === only),
    );
    return { of: shown.length, changes: shown.slice(offset, offset + limit) };
  },

  chooseChanges: ({ review, plan, choices }, { reviews }) => {
    const { version } = planOf(reviews.get(review), plan);
    const allowed = choices.every(({ index, choice }) => {
      const row = version?.rows[index];
      return row !== undefined && mayChoose(row, choice);
    });
    if (!allowed)
      throw new AppError('bad-input', 'This cannot be chosen for one of these rows. Look at the changes again.');
    for (const { index, choice } of choices) version?.choices.set(index, choice);
    return {};
  },

  dropPlan: ({ review, plan }, { reviews }) => {
    const open = reviews.get(review);
    const file = open.plans.get(plan)?.file;
    open.plans.delete(plan);
    // The file itself stays at hand: it may be previewed again, or discarded by a call of its own.
    if (file !== undefined) open.bytes.delete(file);
    return {};
  },

  commitImport: async ({ review, basedOn, plans }, context) => {
    const { ports, reviews } = context;
    const open = reviews.get(review);
    const kept = [...new Set(plans)].map((id) => planOf(open, id));
    const did = kept.length === 1 ? 'Import a file' : `Import ${kept.length} files`;
    kept.forEach(requireWanted);
    const { version, value } = await commitPlans(open, kept, { at: ports.now(), basedOn, did });
    for (const id of plans) open.plans.delete(id);
    for (const one of kept) {
      rememberMapping(context, one.planned);
      letGo(context, open, one);
    }
    ports.log({ event: 'imported', count: kept.length });
    return { version, reports: value };
  },

  progress: ({ review }, { reviews }) => ({ working: reviews.get(review).working }),

  cancel: ({ review }, { reviews }) => {
    const open = reviews.get(review);
    open.cancelled = open.working !== undefined;
    return {};
  },
} satisfies Pick<
  Services<ServiceContext>,
  'planImport' | 'planRows' | 'planChanges' | 'chooseChanges' | 'dropPlan' | 'commitImport' | 'progress' | 'cancel'
>;

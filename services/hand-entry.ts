import { createHash } from 'node:crypto';
import type { ImportPlan, InputOf, Services } from '#shared/contract.ts';
import { agencyReader } from '#shared/domain/agencies/agencies-in-text.ts';
import { nameInPlan } from '#shared/domain/agencies/recognise-agency.ts';
import { readRows } from '#shared/domain/reading/read-rows.ts';
import { AppError } from '#shared/errors.ts';
import type { Agency, AgencyId, Column, EntryId, SourceId } from '#shared/model.ts';
import { commitPlans } from './commit-plans.ts';
import type { ReadableReview } from './db/handles.ts';
import { readAgencies } from './db/particulars.ts';
import { entriesOfSource } from './db/read-entries.ts';
import { readSources } from './db/sources.ts';
import { readYearPivot } from './db/year-pivot.ts';
import type { PlannedImport } from './import/planned-import.ts';
import { newPlanId } from './opaque-ids.ts';
import type { ServiceContext } from './service-context.ts';

const sourceName = 'Entered by hand';

const columns: readonly Column[] = [
  { letter: 'A', heading: 'Date', role: 'date' },
  { letter: 'B', heading: 'What happened', role: 'text' },
  { letter: 'C', heading: 'Comment', role: 'comment' },
];

type Typed = Pick<InputOf<'addEntry'>, 'whenWritten' | 'text' | 'comment' | 'kind'>;

const chosenAgency = (review: ReadableReview, id: AgencyId | undefined): Agency | undefined => {
  const found = readAgencies(review).find((agency) => agency.id === id);
  if (id !== undefined && found === undefined)
    throw new AppError('not-found', 'This agency is no longer among the particulars. Choose another lane.');
  return found;
};

/** Entries typed by hand are numbered on, those that were undone too, so that a number never names two of them. */
const nextRow = (review: ReadableReview): number =>
  readSources(review).filter(({ door }) => door === 'by-hand').length + 1;

/** What was typed, as a table of one row that is read by the same rules as every other. */
const planTyped = (review: ReadableReview, typed: Typed, agency: Agency | undefined): PlannedImport => {
  const register = readAgencies(review);
  const row = nextRow(review);
  const cells = [typed.whenWritten.trim(), typed.text.trim(), typed.comment?.trim() ?? ''];
  const read = readRows({
    records: [{ row, cells }],
    headingIndex: undefined,
    columns,
    notes: new Map(),
    pivot: readYearPivot(review),
    agencies: {
      ofFile:
        agency === undefined
          ? undefined
          : { name: agency.fullName, why: 'chosen by the person who typed it', state: 'confirmed' },
      nameOf: (written) => nameInPlan(written, register).name,
      fromText: agencyReader(register),
    },
  });
  const [entry] = read.entries;
  if (entry === undefined || entry.needsAttention)
    throw new AppError(
      'bad-input',
      'This date could not be read, so the entry was not added. Write it like 7.2.14, May 2010 or 7-24.02.14.',
    );
  const plan: ImportPlan = {
    plan: newPlanId(),
    fileName: sourceName,
    sha256: createHash('sha256')
      .update(JSON.stringify([row, ...cells]))
      .digest('hex'),
    door: 'by-hand',
    tables: [],
    parts: [],
    encoding: '',
    encodingDoubts: [],
    delimiter: '',
    frontMatter: [],
    columns,
    mappingFrom: 'guessed',
    kind: typed.kind,
    agency: agency === undefined ? undefined : { name: agency.fullName, known: true, why: 'chosen' },
    agencyState: agency === undefined ? 'proposed' : 'confirmed',
    rows: read.totals,
    physicalLines: 1,
    onlyMonthFirst: 0,
  };
  return { plan, rows: read.rows, entries: read.entries };
};

const onlyEntry = (review: ReadableReview, source: SourceId | undefined): EntryId => {
  const [id] = source === undefined ? [] : entriesOfSource(review, source);
  if (id === undefined) throw new Error('the entry typed by hand was not stored');
  return id;
};

/** Entries that a person types: each is a source of its own, read and written like an import, so that undo takes it whole. */
export const handEntryServices = {
  addEntry: async ({ review, basedOn, agency, ...typed }, { reviews, ports }) => {
    if (typed.text.trim() === '')
      throw new AppError('bad-input', 'There are no words yet. Say what happened, then add the entry.');
    const open = reviews.get(review);
    const planned = planTyped(open.readable, typed, chosenAgency(open.readable, agency));
    const { version, value } = await commitPlans(open, [{ planned }], {
      at: ports.now(),
      basedOn,
      did: 'Add an entry by hand',
    });
    return { version, entry: onlyEntry(open.readable, value[0]?.source) };
  },
} satisfies Pick<Services<ServiceContext>, 'addEntry'>;

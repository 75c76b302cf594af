import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { SampleName, Services } from '#shared/contract.ts';
import { commitPlans } from './commit-plans.ts';
import type { PlanToCommit } from './commit-plans.ts';
import { requireDay } from './days.ts';
import { createReviewFile } from './db/create.ts';
import { layDown } from './db/edit.ts';
import { versionOfReview } from './db/log.ts';
import { readAgencies } from './db/particulars.ts';
import { doneBy, writableOf } from './edit-review.ts';
import { reviewFileName } from './file-names.ts';
import { planImport } from './import/plan-import.ts';
import type { PlannedImport } from './import/planned-import.ts';
import { newPlanId } from './opaque-ids.ts';
import type { OpenReview } from './open-reviews.ts';
import { putPart } from './particulars.ts';
import { openAt } from './reviews.ts';
import { readSample, readSampleFile } from './sample-file.ts';
import type { SampleReview } from './sample-file.ts';
import type { ServiceContext } from './service-context.ts';

const unfinished = '.building';

/** What a reviewer who made this review would have typed, as one line of the log. */
const layParticulars = (open: OpenReview, at: string, sample: SampleReview): void => {
  layDown(writableOf(open), { by: doneBy(open), at, did: 'Fill in the particulars' }, (draft) => {
    for (const agency of sample.agencies) putPart(draft, { part: 'agency', ...agency });
    for (const person of sample.people) putPart(draft, { part: 'person', ...person });
    for (const term of sample.terms) putPart(draft, { part: 'term', ...term });
    for (const marker of sample.markers) putPart(draft, { part: 'marker', ...marker });
  });
};

/** In a sample, a lane that its column names is confirmed, as a reviewer would have done; one read from words is not. */
const confirmed = (planned: PlannedImport): PlannedImport =>
  planned.plan.columns.some(({ role }) => role === 'agency')
    ? { ...planned, entries: planned.entries.map((entry) => ({ ...entry, agencyState: 'confirmed' })) }
    : planned;

const plansOf = (folder: string, name: SampleName, sample: SampleReview, open: OpenReview): readonly PlanToCommit[] =>
  sample.files.map(({ file, kind, agency, ...covering }) => ({
    planned: confirmed(
      planImport({
        fileName: file,
        bytes: readSampleFile(folder, name, file),
        choices: { kind, ...(agency === undefined ? {} : { agency }) },
        register: readAgencies(open.readable),
        planId: newPlanId(),
      }),
    ),
    covering,
  }));

const removeUnfinished = (building: string): void => {
  for (const file of [building, `${building}-journal`]) rmSync(file, { force: true });
};

/** Builds the sample through the same import as everything else, under a name of its own until it is whole. */
const build = async (context: ServiceContext, name: SampleName, sample: SampleReview, file: string): Promise<void> => {
  const { ports, reviews } = context;
  const at = ports.now();
  const building = `${file}${unfinished}`;
  removeUnfinished(building);
  const made = createReviewFile(
    building,
    {
      title: sample.title,
      kind: sample.kind,
      period_from: requireDay(sample.periodFrom),
      period_to: requireDay(sample.periodTo),
      decided_by: sample.decidedBy,
      about: sample.about,
    },
    at,
  );
  const open = reviews.take(building, made);
  let whole = false;
  try {
    layParticulars(open, at, sample);
    const plans = plansOf(ports.folders.samples, name, sample, open);
    const basedOn = versionOfReview(open.readable);
    await commitPlans(open, plans, { at, basedOn, did: `Import ${plans.length} files`, fixed: true });
    whole = true;
  } finally {
    reviews.close(open.id);
    if (!whole) removeUnfinished(building);
  }
  renameSync(building, file);
};

/** Makes room for a new copy: the one there is kept beside it under the instant of now. */
const setAside = ({ reviews, ports }: ServiceContext, file: string): void => {
  const open = reviews.ofFile(file);
  if (open !== undefined) reviews.close(open.id);
  const stamp = ports
    .now()
    .replaceAll(/[^\dT]/gu, '')
    .slice(0, 15);
  renameSync(file, file.replace(/\.sightline$/u, ` (kept ${stamp}).sightline`));
};

/** The sample reviews: the person's own copies, made from the program's chronologies on first use. */
export const sampleServices = {
  openSample: async ({ sample: name, afresh }, context) => {
    const { data, samples } = context.ports.folders;
    const sample = readSample(samples, name);
    const folder = path.join(data, 'samples');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const file = path.join(folder, reviewFileName(sample.title));
    if (afresh === true && existsSync(file)) setAside(context, file);
    if (!existsSync(file)) await build(context, name, sample, file);
    return { review: openAt(context, file).id };
  },
} satisfies Pick<Services<ServiceContext>, 'openSample'>;

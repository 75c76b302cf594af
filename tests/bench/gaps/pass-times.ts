import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '#shared/client.ts';
import { createDispatcher } from '#services/dispatch.ts';
import { largeChronology } from '../import/large-chronology.ts';

/** Milliseconds on the clock and of the processor. The latter is what a busy machine does not change much. */
export type Took = { readonly elapsed: number; readonly processor: number };

const timed = async (work: () => Promise<unknown>): Promise<Took> => {
  const processor = process.cpuUsage();
  const begin = performance.now();
  await work();
  const elapsed = performance.now() - begin;
  const { user, system } = process.cpuUsage(processor);
  return { elapsed, processor: (user + system) / 1000 };
};

/** What each screen's findings took: gaps and good practice of all kinds, exchanges, questions, clocks. */
export type FindingTimes = Readonly<Record<'timeline' | 'exchanges' | 'questions' | 'clocks', Took>>;

/** What an import, the first look for everything after it and those after an edit take. */
export type PassTimes = {
  readonly imported: Took;
  readonly first: FindingTimes;
  /** With nothing changed: what is not the finding. */
  readonly same: FindingTimes;
  readonly afterDate: FindingTimes;
  readonly afterEntry: FindingTimes;
  readonly afterLane: FindingTimes;
};

export const sumOf = (times: FindingTimes, measure: keyof Took): number =>
  Object.values(times).reduce((sum, took) => sum + took[measure], 0);

/** One chronology each, so that the rules that compare lanes have lanes to compare. */
const agencies = [
  'Police',
  'GP',
  'Maternity',
  'Health visiting',
  'Children’s social care',
  'School',
  'Nursery',
  'Housing',
  'Ambulance service',
  'CMHT',
] as const;

/** Measures on invented chronologies of so many rows of 400 characters in all, through the services' one door. */
export const passTimes = async (rows: number, isVaried = false): Promise<PassTimes> => {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-bench-'));
  const folders = { data: folder, documents: folder, samples: folder };
  const door = createDispatcher({ host: 'cli', folders, now: () => '2026-03-02T10:00:00.000Z', log: () => undefined });
  const api = createClient(door.dispatch);
  try {
    const files = agencies.map((agency) => {
      const file = join(folder, `${agency}.csv`);
      writeFileSync(file, `Agency: ${agency},,\r\n${largeChronology(rows / agencies.length, 400, isVaried)}`);
      return file;
    });
    const { review } = await api.createReview({ folder: door.adoptFolder(folder), fileName: 'Bench', title: 'Bench' });
    const versionNow = async () => (await api.review({ review })).version;
    const start = await versionNow();
    const imported = await timed(async () => {
      const plans = [];
      for (const file of files)
        plans.push((await api.planImport({ review, file: door.adopt(file), choices: {} })).plan);
      await api.commitImport({ review, basedOn: start, plans });
    });
    const findings = async (): Promise<FindingTimes> => ({
      timeline: await timed(async () => api.timeline({ review })),
      exchanges: await timed(async () => api.exchanges({ review })),
      questions: await timed(async () => api.questions({ review, all: true })),
      clocks: await timed(async () => api.clocks({ review })),
    });
    const first = await findings();
    const same = await findings();
    const [entry] = (await api.timeline({ review })).entries.id;
    if (entry === undefined) throw new Error('nothing was imported');
    await api.correctDate({ review, basedOn: await versionNow(), entry, whenWritten: '03.06.13' });
    const afterDate = await findings();
    const text = 'Core group held; no minutes were kept.';
    await api.addEntry({ review, basedOn: await versionNow(), whenWritten: '04.06.13', text, kind: 'review' });
    const afterEntry = await findings();
    const [lane] = (await api.review({ review })).agencies;
    await api.placeEntries({ review, basedOn: await versionNow(), entries: [entry], agency: lane?.id });
    const afterLane = await findings();
    await api.closeReview({ review });
    return { imported, first, same, afterDate, afterEntry, afterLane };
  } finally {
    door.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

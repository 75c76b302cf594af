import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '#shared/client.ts';
import { createDispatcher } from '#services/dispatch.ts';
import { largeChronology } from '../import/large-chronology.ts';

/** Milliseconds on the clock and of the processor. The latter is what a busy machine does not change much. */
type Took = { readonly elapsed: number; readonly processor: number };

const timed = async (work: () => Promise<unknown>): Promise<Took> => {
  const processor = process.cpuUsage();
  const begin = performance.now();
  await work();
  const elapsed = performance.now() - begin;
  const { user, system } = process.cpuUsage(processor);
  return { elapsed, processor: (user + system) / 1000 };
};

/** What an import, the first timeline after it (all gaps looked for) and those after an edit take. */
export type PassTimes = {
  readonly imported: Took;
  readonly firstTimeline: Took;
  /** A timeline with nothing changed: what is not the finding of gaps. */
  readonly sameTimeline: Took;
  readonly afterDate: Took;
  readonly afterEntry: Took;
};

/** Measures on an invented chronology of so many rows of 400 characters, through the services' one door. */
export const passTimes = async (rows: number): Promise<PassTimes> => {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-bench-'));
  const folders = { data: folder, documents: folder, samples: folder };
  const door = createDispatcher({ host: 'cli', folders, now: () => '2026-03-02T10:00:00.000Z', log: () => undefined });
  const api = createClient(door.dispatch);
  try {
    const chronology = join(folder, 'chronology.csv');
    writeFileSync(chronology, largeChronology(rows, 400));
    const { review } = await api.createReview({ folder: door.adoptFolder(folder), fileName: 'Bench', title: 'Bench' });
    const versionNow = async () => (await api.review({ review })).version;
    const first = await versionNow();
    const imported = await timed(async () => {
      const { plan } = await api.planImport({ review, file: door.adopt(chronology), choices: {} });
      await api.commitImport({ review, basedOn: first, plans: [plan] });
    });
    const timeline = async () => timed(async () => api.timeline({ review }));
    const firstTimeline = await timeline();
    const sameTimeline = await timeline();
    const [entry] = (await api.timeline({ review })).entries.id;
    if (entry === undefined) throw new Error('nothing was imported');
    await api.correctDate({ review, basedOn: await versionNow(), entry, whenWritten: '03.06.13' });
    const afterDate = await timeline();
    const text = 'Core group held; no minutes were kept.';
    await api.addEntry({ review, basedOn: await versionNow(), whenWritten: '04.06.13', text, kind: 'review' });
    const afterEntry = await timeline();
    await api.closeReview({ review });
    return { imported, firstTimeline, sameTimeline, afterDate, afterEntry };
  } finally {
    door.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

// `npm run bench -- questions`: recall and precision of the questions from structure against the key of Larkfield, by rule, and
// the time that all rules take over many entries. Prints counts only, never the words of an entry.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createDispatcher } from '#services/dispatch.ts';
import { createClient } from '#shared/client.ts';
import type { ReadableEntry } from '#shared/domain/gaps/found-gap.ts';
import { findQuestions } from '#shared/domain/questions/find-questions.ts';
import type { EntryId } from '#shared/model.ts';
import { compareWithKey } from '../support/larkfield-structure.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const share = (part: number, whole: number): string => (whole === 0 ? '   -' : (part / whole).toFixed(2).padStart(4));
const many = 50_000;

const samples = join(resolve(import.meta.dirname, '../..'), 'import-samples');
const data = mkdtempSync(join(tmpdir(), 'sightline-bench-'));
const now = (): string => '2026-01-05T09:00:00.000Z';
const door = createDispatcher({
  host: 'cli',
  folders: { data, documents: data, samples },
  now,
  log: () => undefined,
});
const api = createClient(door.dispatch);
try {
  const { review } = await api.openSample({ sample: 'larkfield' });
  const particulars = await api.review({ review });
  const entries = await api.entries({ review });
  const { questions } = await api.questions({ review, all: true });
  const compared = compareWithKey(samples, questions, entries, particulars.agencies);
  say(`larkfield (${String(entries.length)} entries), structure`);
  const line = (name: string, { wanted, found, raised, right }: Omit<(typeof compared)[number], 'rule'>): string =>
    `  ${name.padEnd(28)} recall ${share(found, wanted)}  precision ${share(right, raised)}  found ${String(found)} of ${String(wanted)}, ${String(raised - right)} extra`;
  for (const { rule, ...counts } of compared) say(line(rule, counts));
  const sum = (pick: (one: (typeof compared)[number]) => number): number =>
    compared.reduce((total, one) => total + pick(one), 0);
  say(
    line('all labelled rules', {
      wanted: sum(({ wanted }) => wanted),
      found: sum(({ found }) => found),
      raised: sum(({ raised }) => raised),
      right: sum(({ right }) => right),
    }),
  );
  const unlabelled = questions.filter(({ rule }) => !compared.some((one) => one.rule === rule)).length;
  say(`  (no labels for "unaware-of-each-other": ${String(unlabelled)} raised)`);

  const kinds = new Map(particulars.sources.map(({ id, kind }) => [id, kind]));
  const copies = Math.ceil(many / entries.length);
  const enlarged = Array.from({ length: copies }, (_, copy) =>
    entries.map((entry): ReadableEntry => ({
      id: (entry.id + copy * 10_000) as EntryId,
      source: entry.source,
      sourceKind: kinds.get(entry.source) ?? 'agency',
      agency: entry.placement.agency,
      otherAgencies: entry.placement.otherAgencies,
      when: entry.corrected ?? entry.when,
      columns: entry.columns,
    })),
  ).flat();
  const started = performance.now();
  findQuestions({ ...particulars, entries: enlarged, rulers: [], noContact: [] }, []);
  say(`all rules over ${String(enlarged.length)} entries: ${(performance.now() - started).toFixed(0)} ms`);
  await api.closeReview({ review });
} finally {
  door.close();
  rmSync(data, { recursive: true, force: true });
}

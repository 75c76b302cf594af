import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { servicesArguments } from '#services/forked-services.ts';
import { largeChronology } from './import/large-chronology.ts';

/*
 * `npm run bench -- import`: an import of 50,000 rows of 400 characters against the least that an import can be, each in
 * a process of its own, taking turns; medians of the rounds. Two figures must hold: at most 6 times as long, and at most
 * 600 MB in the services' process.
 */
const rows = 50_000;
const characters = 400;
const rounds = 5;
const mostTimes = 6;
const mostMegabytes = 600;

const measured = z.object({
  parts: z.record(z.string(), z.number()),
  total: z.number(),
  /** Milliseconds of processor time, all threads: what a busy machine does not change much. */
  processor: z.number(),
  rows: z.number(),
  peakMegabytes: z.number().optional(),
});
type Measured = z.infer<typeof measured>;

const folder = mkdtempSync(join(tmpdir(), 'sightline-bench-'));
const chronology = join(folder, 'chronology.csv');
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};
const run = (script: string, target: string): Measured =>
  measured.parse(
    JSON.parse(
      execFileSync(
        process.execPath,
        [...servicesArguments, join(import.meta.dirname, 'import', script), chronology, target],
        {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'inherit'],
        },
      ),
    ),
  );
const inWords = (name: string, { parts, total, processor }: Measured): string =>
  `  ${name}: ${total.toFixed(0)} ms (${Object.entries(parts)
    .map(([part, ms]) => `${part} ${ms.toFixed(0)}`)
    .join(', ')}; processor ${processor.toFixed(0)})`;

try {
  writeFileSync(chronology, largeChronology(rows, characters));
  const bare: Measured[] = [];
  const whole: Measured[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const least = run('bare-import.ts', join(folder, `bare ${String(round)}.sqlite`));
    const real = run('whole-import.ts', `whole ${String(round)}`);
    bare.push(least);
    whole.push(real);
    say(`round ${String(round)}`);
    say(inWords('papaparse and one insert per record', least));
    say(`${inWords('import', real)}, peak ${(real.peakMegabytes ?? 0).toFixed(0)} MB`);
  }
  const least = median(bare.map(({ total }) => total));
  const real = median(whole.map(({ total }) => total));
  const times = real / least;
  const processor = median(whole.map((one) => one.processor)) / median(bare.map((one) => one.processor));
  const peak = Math.max(...whole.map(({ peakMegabytes }) => peakMegabytes ?? 0));
  say(
    `import of ${String(rows)} rows of ${String(characters)} characters: median ${real.toFixed(0)} ms against ${least.toFixed(0)} ms, ` +
      `${times.toFixed(2)} times as long (at most ${String(mostTimes)}), ${processor.toFixed(2)} times the processor time, peak ${peak.toFixed(0)} MB (at most ${String(mostMegabytes)})`,
  );
  process.exitCode = times <= mostTimes && peak <= mostMegabytes ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

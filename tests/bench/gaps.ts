// `node tests/bench/gaps.ts`: precision and recall of the gap rules, per kind, on the labelled entries and on Larkfield.
// Prints counts only, never the words of an entry.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { coreKinds } from '#shared/domain/gaps/core-kinds.ts';
import { wordKinds } from '#shared/domain/gaps/word-kinds.ts';
import { findGaps } from '#shared/domain/gaps/find-gaps.ts';
import { createClient } from '#shared/client.ts';
import { createDispatcher } from '#services/dispatch.ts';
import { otherKindLists } from '../fixtures/gaps/other-kinds/other-kind-lists.ts';
import { roundFive } from '../fixtures/gaps/unseen/round-five.ts';
import { roundFour } from '../fixtures/gaps/unseen/round-four.ts';
import { roundOne } from '../fixtures/gaps/unseen/round-one.ts';
import { roundSix } from '../fixtures/gaps/unseen/round-six.ts';
import { roundThree } from '../fixtures/gaps/unseen/round-three.ts';
import { roundTwo } from '../fixtures/gaps/unseen/round-two.ts';
import { heldOutLists } from '../fixtures/gaps/held-out-lists.ts';
import { labelledLists } from '../fixtures/gaps/labelled-lists.ts';
import { entryOf } from '../unit/domain/gaps/entry-of.ts';

const kinds = wordKinds.map(({ kind }) => kind);

/** Labels and findings as `where kind`, so that two sets compare. */
type Compared = { readonly wanted: ReadonlySet<string>; readonly found: ReadonlySet<string> };

const share = (part: number, whole: number): string => (whole === 0 ? '   -' : (part / whole).toFixed(2).padStart(4));

const tell = (title: string, { wanted, found }: Compared): void => {
  const lines = kinds.flatMap((kind) => {
    const ofKind = (all: ReadonlySet<string>): readonly string[] => [...all].filter((one) => one.endsWith(` ${kind}`));
    const [planted, marked] = [ofKind(wanted), ofKind(found)];
    if (planted.length + marked.length === 0) return [];
    const right = marked.filter((one) => wanted.has(one)).length;
    const counts = `found ${String(right)} of ${String(planted.length)}, ${String(marked.length - right)} extra`;
    return [
      `  ${kind.padEnd(24)} recall ${share(right, planted.length)}  precision ${share(right, marked.length)}  ${counts}`,
    ];
  });
  process.stdout.write(`${title}\n${lines.join('\n')}\n`);
};

const tellAll = ({ wanted, found }: Compared): void => {
  const right = [...found].filter((one) => wanted.has(one)).length;
  process.stdout.write(
    `  all kinds                recall ${share(right, wanted.size)}  precision ${share(right, found.size)}\n`,
  );
};

const labelled = (): void => {
  // Core lists were labelled for the core kinds alone, the others for all kinds.
  const lists = [
    ...Object.entries(labelledLists).map(([name, groups]) => ({ name, groups, read: coreKinds })),
    ...Object.entries(otherKindLists).map(([name, groups]) => ({ name, groups, read: wordKinds })),
  ];
  for (const { name, groups, read } of lists) {
    const all = groups.flatMap(({ kind, texts }) => texts.map((text) => ({ kind, text })));
    const wanted = new Set(all.flatMap(({ kind }, at) => (kind === undefined ? [] : [`${String(at)} ${kind}`])));
    // An entry labelled with one kind may bear another: only traps, and the kind itself, count against precision.
    const found = all.flatMap(({ kind, text }, at) =>
      findGaps([entryOf(text)], read)
        .filter((gap) => kind === undefined || gap.kind === kind)
        .map((gap) => `${String(at)} ${gap.kind}`),
    );
    tell(`${name} (${String(all.length)} entries)`, { wanted, found: new Set(found) });
  }
};

/** Entries labelled with all kinds before they were first read; a kind that may be marked or not counts neither way. */
const unseen = (): void => {
  for (const [name, entries] of Object.entries({
    'round one': roundOne,
    'round two': roundTwo,
    'round three': roundThree,
    'round four': roundFour,
    'round five': roundFive,
    'round six': roundSix,
  })) {
    const wanted = entries.flatMap(([, ...all], at) =>
      all.filter((kind) => !kind.endsWith('?')).map((kind) => `${String(at)} ${kind}`),
    );
    const found = entries.flatMap(([text, ...all], at) =>
      findGaps([entryOf(text)], wordKinds)
        .filter(({ kind }) => !all.some((one) => one === `${kind}?`))
        .map(({ kind }) => `${String(at)} ${kind}`),
    );
    const compared = { wanted: new Set(wanted), found: new Set(found) };
    tell(`${name} (${String(entries.length)} entries)`, compared);
    tellAll(compared);
  }
};

/** Whole chronologies that nothing was learnt from. */
const heldOut = (): void => {
  for (const [name, rows] of heldOutLists) {
    const wanted = rows.flatMap(({ kinds: all }, at) => all.map((kind) => `${String(at)} ${kind}`));
    const found = rows.flatMap(({ text, comment }, at) =>
      findGaps([entryOf(text, { comment })], wordKinds).map(({ kind }) => `${String(at)} ${kind}`),
    );
    const compared = { wanted: new Set(wanted), found: new Set(found) };
    tell(`held out: ${name} (${String(rows.length)} entries)`, compared);
    tellAll(compared);
  }
};

type Key = { readonly gaps: readonly { readonly kind: string; readonly file: string; readonly row: number }[] };

const larkfield = async (): Promise<void> => {
  const program = resolve(import.meta.dirname, '../..');
  const samples = join(program, 'import-samples');
  const data = mkdtempSync(join(tmpdir(), 'sightline-bench-'));
  const now = (): string => '2026-01-05T09:00:00.000Z';
  const folders = { data, documents: data, samples };
  const door = createDispatcher({ host: 'cli', folders, now, log: () => undefined });
  const api = createClient(door.dispatch);
  try {
    const { review } = await api.openSample({ sample: 'larkfield' });
    const entries = await api.entries({ review });
    const key = JSON.parse(readFileSync(join(samples, 'larkfield', 'key.json'), 'utf8')) as Key;
    const found = entries.flatMap((entry) =>
      findGaps([{ ...entry, sourceKind: 'agency', otherAgencies: [] }], wordKinds).map(
        ({ kind }) => `${entry.fileName} ${String(entry.row)} ${kind}`,
      ),
    );
    const wanted = key.gaps.map(({ kind, file, row }) => `${file} ${String(row)} ${kind}`);
    tell(`larkfield (${String(entries.length)} entries)`, { wanted: new Set(wanted), found: new Set(found) });
    await api.closeReview({ review });
  } finally {
    door.close();
    rmSync(data, { recursive: true, force: true });
  }
};

labelled();
unseen();
heldOut();
await larkfield();

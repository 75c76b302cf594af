import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createDispatcher } from '#services/dispatch.ts';
import { isRead } from '#shared/domain/gaps/read-words.ts';
import { likenessKinds } from '#shared/domain/gaps/likeness/likeness-kinds.ts';
import { wordKinds } from '#shared/domain/gaps/word-kinds.ts';
import type { GapKind } from '#shared/model.ts';
import { createClient } from '#shared/client.ts';
import { labelledLists } from '../fixtures/gaps/labelled-lists.ts';
import { otherKindLists } from '../fixtures/gaps/other-kinds/other-kind-lists.ts';
import { roundFive } from '../fixtures/gaps/unseen/round-five.ts';
import { roundFour } from '../fixtures/gaps/unseen/round-four.ts';
import { roundOne } from '../fixtures/gaps/unseen/round-one.ts';
import { roundSix } from '../fixtures/gaps/unseen/round-six.ts';
import { roundThree } from '../fixtures/gaps/unseen/round-three.ts';
import { roundTwo } from '../fixtures/gaps/unseen/round-two.ts';
import type { LabelledSentence } from './learn.ts';

const wordingFolder = join(import.meta.dirname, '..', 'fixtures', 'gaps', 'wording');
const program = resolve(import.meta.dirname, '..', '..');

const kindNamed = (name: string | undefined): readonly GapKind[] => likenessKinds.filter((kind) => kind === name);

/** The lists of wording: in each line a kind, several parted by commas, or "none", then a tab, and the words. */
const listed = (): readonly LabelledSentence[] =>
  readdirSync(wordingFolder)
    .toSorted()
    .flatMap((file) => readFileSync(join(wordingFolder, file), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => {
      const tab = line.indexOf('\t');
      return { text: line.slice(tab + 1), kinds: line.slice(0, tab).split(',').flatMap(kindNamed) };
    });

/** The entries that rules are tested on, and the examples of both sides that stand beside the rules. */
const tested = (): readonly LabelledSentence[] => [
  ...[...Object.values(labelledLists), ...Object.values(otherKindLists)]
    .flat()
    .flatMap(({ kind, texts }) => texts.map((text) => ({ text, kinds: kindNamed(kind) }))),
  ...[roundOne, roundTwo, roundThree, roundFour, roundFive, roundSix]
    .flat()
    .map(([text, ...kinds]) => ({ text, kinds: kinds.flatMap(kindNamed) })),
  ...examples(),
];

/** How often an example of a rule counts: it is short, and it stands for many. */
const weightOfExamples = 3;

/** The examples of both sides that stand beside the rules. What one rule leaves alone may be another's. */
const examples = (): readonly LabelledSentence[] => {
  const rules = wordKinds.flatMap(({ kind, rules: ofKind }) =>
    ofKind.filter(({ likeness }) => likeness !== true).map((rule) => ({ ...rule, kind })),
  );
  const found = new Set(rules.flatMap(({ finds }) => finds));
  const both = rules.flatMap(({ kind, finds, leaves }) => [
    ...finds.map((text) => ({ text, kinds: kindNamed(kind) })),
    ...leaves.filter((text) => !found.has(text)).map((text) => ({ text, kinds: [] })),
  ]);
  return Array.from({ length: weightOfExamples }, () => both).flat();
};

type Key = { readonly gaps: readonly { readonly kind: string; readonly file: string; readonly row: number }[] };

/** Every entry of the sample, most of which tell of nothing missing, with the kinds that its key names. */
const sample = async (): Promise<readonly LabelledSentence[]> => {
  const samples = join(program, 'import-samples');
  const data = mkdtempSync(join(tmpdir(), 'sightline-learn-'));
  const now = (): string => '2026-01-05T09:00:00.000Z';
  const door = createDispatcher({
    host: 'cli',
    folders: { data, documents: data, samples },
    now,
    log: () => undefined,
  });
  try {
    const api = createClient(door.dispatch);
    const { review } = await api.openSample({ sample: 'larkfield' });
    const entries = await api.entries({ review });
    const key = JSON.parse(readFileSync(join(samples, 'larkfield', 'key.json'), 'utf8')) as Key;
    const kindsAt = Map.groupBy(key.gaps, ({ file, row }) => `${file} ${String(row)}`);
    return entries.map(({ fileName, row, columns }) => ({
      text: columns
        .filter(isRead)
        .map(({ cell }) => cell)
        .join(' | '),
      kinds: (kindsAt.get(`${fileName} ${String(row)}`) ?? []).flatMap(({ kind }) => kindNamed(kind)),
    }));
  } finally {
    door.close();
    rmSync(data, { recursive: true, force: true });
  }
};

/** Every sentence that likeness is learnt from. */
export const labelledSentences = async (): Promise<readonly LabelledSentence[]> => [
  ...listed(),
  ...tested(),
  ...(await sample()),
];

/** Stands for all that weights are learnt from: the sentences, and the kinds that the columns stand for. */
export const digestOf = (sentences: readonly LabelledSentence[]): string =>
  createHash('sha256')
    .update(JSON.stringify([likenessKinds, sentences]))
    .digest('hex');

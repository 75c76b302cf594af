// `node tests/bench/exchanges.ts`: precision and recall of the rules of exchange on the labelled sentences, and their speed.
// Prints counts only; `--words` prints the sentences that are read otherwise than labelled.
import { findExchanges } from '#shared/domain/exchanges/find-exchanges.ts';
import { labelledSentences } from '../fixtures/exchanges/labelled-sentences.ts';
import { agencyCalled, register } from '../fixtures/exchanges/register.ts';
import { entryOf } from '../unit/domain/gaps/entry-of.ts';
import { toldIn } from '../unit/domain/exchanges/told-in.ts';

const showWords = process.argv.includes('--words');
const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(3));
const say = (line: string): void => void process.stdout.write(`${line}\n`);

type Count = { wanted: number; found: number; right: number; outcome: number };
const all: Count = { wanted: 0, found: 0, right: 0, outcome: 0 };

const tell = (name: string, { wanted, found, right, outcome }: Count): void => {
  say(
    `${name.padEnd(28)} recall ${share(right, wanted)}  precision ${share(right, found)}  outcome right ${share(outcome, right)}  (${String(right)} of ${String(wanted)}, ${String(found - right)} extra)`,
  );
};

for (const [name, sentences] of Object.entries(labelledSentences)) {
  const count: Count = { wanted: 0, found: 0, right: 0, outcome: 0 };
  for (const sentence of sentences) {
    const told = toldIn(sentence);
    const wanted = Object.entries(sentence.tells);
    const right = wanted.filter(([way]) => told.has(way));
    const same = right.filter(([way, outcome]) => told.get(way) === outcome);
    count.wanted += wanted.length;
    count.found += told.size;
    count.right += right.length;
    count.outcome += same.length;
    if (showWords && (same.length !== wanted.length || told.size !== wanted.length))
      say(
        `  ${sentence.lane}: ${sentence.text}\n    wanted ${JSON.stringify(sentence.tells)} read ${JSON.stringify(Object.fromEntries(told))}`,
      );
  }
  tell(`${name} (${String(sentences.length)})`, count);
  for (const key of ['wanted', 'found', 'right', 'outcome'] as const) all[key] += count[key];
}
tell('all', all);

const texts = Object.values(labelledSentences).flat();
const ordinary = 'Seen in clinic with mother; weight follows the 50th centile, feeding well, next review in six weeks.';
const many = Array.from({ length: 50_000 }, (_, at) => {
  const one = texts[at % texts.length];
  // Four of five entries of a chronology tell of no exchange; numbers keep any two from being the same text.
  const text = at % 5 === 0 && one !== undefined ? `${one.text} (${String(at)})` : `${ordinary} (${String(at)})`;
  return entryOf(text, {
    id: at + 1,
    agency: agencyCalled(one?.lane ?? 'HV'),
    from: `20${String(10 + (at % 9))}-0${String(1 + (at % 8))}-1${String(at % 10)}`,
  });
});
const begun = performance.now();
const found = findExchanges(many, register);
say(`50,000 entries: ${((performance.now() - begun) / 1000).toFixed(2)} s, ${String(found.length)} exchanges`);

import type { GapKind } from '#shared/model.ts';
import { likenessKinds } from '#shared/domain/gaps/likeness/likeness-kinds.ts';
import { eachFeature } from '#shared/domain/gaps/likeness/sentence-features.ts';
import { wordsIn } from '#shared/domain/gaps/likeness/words-in-order.ts';
import { smallLetters } from '#shared/domain/reading/small-letters.ts';

/** A sentence with the kinds of gap that it states; none means that it states none. */
export type LabelledSentence = { readonly text: string; readonly kinds: readonly GapKind[] };

/** What was learnt: the features that count, and for each its weights: no gap first, then `likenessKinds`. */
export type Learnt = { readonly numbers: readonly number[]; readonly weights: Float32Array };

const columns = likenessKinds.length + 1;

/** A feature that fewer sentences have says more about their author than about gaps. */
const fewest = 4;

/** How long and how boldly to learn; found by trying on sentences that were left out. */
const epochs = 30;
const boldness = 0.5;
const pull = 1e-5;
const leftOut = 0.3;

type Example = { readonly features: Int32Array; readonly target: Float64Array };

const numbersIn = (text: string): readonly number[] => {
  const numbers: number[] = [];
  const { facts } = wordsIn(smallLetters(text));
  eachFeature(facts, { from: 0, to: facts.length }, (number) => {
    numbers.push(number >>> 0);
  });
  return numbers;
};

const targetOf = (kinds: readonly GapKind[]): Float64Array => {
  const target = new Float64Array(columns);
  if (kinds.length === 0) target[0] = 1;
  for (const kind of kinds) target[likenessKinds.indexOf(kind) + 1] = 1 / kinds.length;
  return target;
};

/** Random numbers from 0 to 1, the same ones for the same seed. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
};

const shuffle = (order: Int32Array, random: () => number): void => {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
};

/** How likely each kind is by the weights as they stand, into `likely`. */
const weigh = (weights: Float32Array, features: Int32Array, likely: Float64Array): void => {
  likely.fill(0);
  for (const row of features)
    for (let column = 0; column < columns; column += 1)
      likely[column] = (likely[column] ?? 0) + (weights[row * columns + column] ?? 0);
  const scale = 1 / Math.sqrt(features.length);
  let sum = 0;
  for (let column = 0; column < columns; column += 1) {
    likely[column] = Math.exp((likely[column] ?? 0) * scale);
    sum += likely[column] ?? 0;
  }
  for (let column = 0; column < columns; column += 1) likely[column] = (likely[column] ?? 0) / sum;
};

const learnOnce = (examples: readonly Example[], seed: number, sum: Float32Array): void => {
  const random = randomFrom(seed);
  const weights = new Float32Array(sum.length);
  const squares = new Float32Array(sum.length);
  const likely = new Float64Array(columns);
  const order = Int32Array.from(examples, (_, at) => at);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const at of order) {
      const example = examples[at];
      const features = example?.features.filter(() => random() > leftOut);
      if (example === undefined || features === undefined || features.length === 0) continue;
      weigh(weights, features, likely);
      const scale = 1 / Math.sqrt(features.length);
      for (const row of features)
        for (let column = 0; column < columns; column += 1) {
          const place = row * columns + column;
          const slope = ((likely[column] ?? 0) - (example.target[column] ?? 0)) * scale + pull * (weights[place] ?? 0);
          squares[place] = (squares[place] ?? 0) + slope * slope;
          weights[place] = (weights[place] ?? 0) - (boldness * slope) / (Math.sqrt(squares[place] ?? 0) + 1e-6);
        }
    }
  }
  for (const [place, weight] of weights.entries()) sum[place] = (sum[place] ?? 0) + weight;
};

/** Softmax regression by AdaGrad, features left out at random; the mean of a few runs, which steadies rare words. */
export const learn = (sentences: readonly LabelledSentence[], runs = 3): Learnt => {
  const read = sentences.map(({ text, kinds }) => ({ numbers: numbersIn(text), target: targetOf(kinds) }));
  const seen = new Map<number, number>();
  for (const { numbers } of read) for (const number of new Set(numbers)) seen.set(number, (seen.get(number) ?? 0) + 1);
  const numbers = [...seen].flatMap(([number, times]) => (times >= fewest ? [number] : [])).toSorted((a, b) => a - b);
  const rowOf = new Map(numbers.map((number, row) => [number, row]));
  const examples = read.map(({ numbers: own, target }) => ({
    features: Int32Array.from(own.flatMap((number) => rowOf.get(number) ?? [])),
    target,
  }));
  const sum = new Float32Array(numbers.length * columns);
  for (let run = 1; run <= runs; run += 1) learnOnce(examples, run, sum);
  return { numbers, weights: sum.map((weight) => weight / runs) };
};

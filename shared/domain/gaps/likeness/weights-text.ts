import { likenessKinds } from './likeness-kinds.ts';

/** Weights by feature: where each feature's row begins, and a whole number for each column. */
export type LikenessWeights = {
  /** The row of a feature's weights; undefined where the feature was never learnt. A feature is a number of 32 bits, with a sign or without. */
  readonly rowOf: (feature: number) => number | undefined;
  /** By row and column: no gap first, then `likenessKinds`. A whole number, to be multiplied by `unit`. */
  readonly weights: Int8Array;
  readonly unit: number;
};

/** Weights as a module can hold them: characters instead of bytes, so that a text is all there is to keep. */
export type WeightsText = { readonly unit: number; readonly features: string; readonly weights: string };

export const weightColumns = likenessKinds.length + 1;

/** Printable, and nothing that a quoted text must escape. */
const alphabet = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at))
  .filter((sign) => sign !== "'" && sign !== '\\')
  .join('');
const base = alphabet.length;

/** The largest weight that one character holds, either side of nought. */
export const largestWeight = (base - 1) / 2;

const signsPerFeature = 5;

/** Features in ascending order and their weights, as text. */
export const weightsToText = (features: readonly number[], weights: Float32Array): WeightsText => {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const unit = largest === 0 ? 1 : largest / largestWeight;
  const sign = (at: number): string => alphabet.charAt(at);
  return {
    unit,
    features: features
      .map((feature) =>
        Array.from({ length: signsPerFeature }, (_, place) => sign(Math.floor(feature / base ** place) % base)).join(
          '',
        ),
      )
      .join(''),
    weights: Array.from(weights, (weight) => sign(Math.round(weight / unit) + largestWeight)).join(''),
  };
};

/** The upper 20 bits of a feature are a place among so many bits, few enough to stay close to the processor. */
const bitsKept = 20;

/**
 * A table of features with empty places between, so that one look or two find a feature. Most features that are asked for were
 * never learnt: bits beside it tell nearly all of these apart, since to look into the table itself means to wait for memory.
 */
const tableOf = (features: Uint32Array): LikenessWeights['rowOf'] => {
  // A larger table would have to be waited for more often than a fuller one is looked into twice.
  let size = 1;
  while (size < features.length * 1.5) size *= 2;
  // The row and the number of a feature stand side by side, so that they come out of memory together.
  const table = new Int32Array(size * 2).fill(-1);
  const last = size * 2 - 1;
  const placeOf = (feature: number): number => {
    let place = (feature << 1) & last;
    while ((table[place] ?? -1) !== -1 && table[place + 1] !== (feature | 0)) place = (place + 2) & last;
    return place;
  };
  const learnt = new Int32Array((1 << bitsKept) / 32);
  for (let row = 0; row < features.length; row += 1) {
    const feature = features[row] ?? 0;
    const place = placeOf(feature);
    table[place] = row;
    table[place + 1] = feature;
    const bit = feature >>> (32 - bitsKept);
    learnt[bit >> 5] = (learnt[bit >> 5] ?? 0) | (1 << (bit & 31));
  }
  return (feature) => {
    const bit = feature >>> (32 - bitsKept);
    if (((learnt[bit >> 5] ?? 0) & (1 << (bit & 31))) === 0) return undefined;
    const row = table[placeOf(feature)] ?? -1;
    return row === -1 ? undefined : row;
  };
};

/** The weights that a text holds. */
export const weightsFromText = ({ unit, features, weights }: WeightsText): LikenessWeights => {
  const value = new Int8Array(128);
  for (let at = 0; at < base; at += 1) value[alphabet.charCodeAt(at)] = at;
  const numbers = new Uint32Array(features.length / signsPerFeature);
  for (let row = 0; row < numbers.length; row += 1) {
    let number = 0;
    for (let place = signsPerFeature - 1; place >= 0; place -= 1)
      number = number * base + (value[features.charCodeAt(row * signsPerFeature + place)] ?? 0);
    numbers[row] = number;
  }
  const rows = new Int8Array(weights.length);
  for (let at = 0; at < rows.length; at += 1) rows[at] = (value[weights.charCodeAt(at)] ?? 0) - largestWeight;
  return { rowOf: tableOf(numbers), weights: rows, unit };
};

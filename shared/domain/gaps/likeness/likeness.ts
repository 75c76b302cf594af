import type { GapKind } from '../../../model.ts';
import type { Stretch } from '../readable-text.ts';
import { learntWeights } from './learnt-weights.ts';
import { likenessKinds } from './likeness-kinds.ts';
import { eachFeature, type ReadWord, wordsIn } from './sentence-features.ts';
import { type LikenessWeights, weightColumns, weightsFromText } from './weights-text.ts';

/** A kind of gap that words are like, how likely (0 to 1), and what of them weighed most, the weightiest first. */
export type Likeness = { readonly kind: GapKind; readonly likely: number; readonly weighed: readonly Stretch[] };

/** A feature of the words that was learnt, with the first and the last word it is made of. */
type Weighed = { readonly row: number; readonly first: number; readonly last: number };

let read: LikenessWeights | undefined;

/** Read from their text when first asked for: a start without a review needs none. */
const weightsOnce = (): LikenessWeights => (read ??= weightsFromText(learntWeights));

const mostShown = 4;

/** Of fewer words nothing can be said: "Home visit." stands in reports of visits made and missed. */
const fewestWords = 4;

/** Features of ten words or so. Fewer weigh as if the rest spoke for nothing: a short note is seldom sure of anything. */
const usualCount = 45;

const weightiest = (words: readonly ReadWord[], weighed: readonly Weighed[], column: number): readonly Stretch[] => {
  const { weights } = weightsOnce();
  const said = ({ row }: Weighed): number =>
    (weights[row * weightColumns + column] ?? 0) - (weights[row * weightColumns] ?? 0);
  return weighed
    .toSorted((a, b) => said(b) - said(a))
    .slice(0, mostShown)
    .map(({ first, last }) => ({ start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 }));
};

/**
 * The kinds of gap that words are like, by weights learnt from labelled sentences: the sums of the weights of single
 * words, pairs and threes, as shares of one. A likeness is no statement; it is a reason to read the words.
 *
 * @param text normalised, a few sentences at most
 * @param least the share from which a kind is answered
 */
export const likenessOf = (text: string, least: number): readonly Likeness[] => {
  const { rowOf, weights, unit } = weightsOnce();
  const words = wordsIn(text);
  const weighed: Weighed[] = [];
  let count = 0;
  const sums = new Float64Array(weightColumns);
  eachFeature(words, (feature, first, last) => {
    const row = rowOf(feature);
    if (row === undefined) return;
    if (first !== -1) weighed.push({ row, first, last });
    count += 1;
    const begins = row * weightColumns;
    for (let column = 0; column < weightColumns; column += 1)
      sums[column] = (sums[column] ?? 0) + (weights[begins + column] ?? 0);
  });
  if (words.length < fewestWords || weighed.length === 0) return [];
  const scale = unit / Math.sqrt(Math.max(count, usualCount));
  const parts = sums.map((sum) => Math.exp(sum * scale));
  const all = parts.reduce((sum, part) => sum + part, 0);
  return likenessKinds.flatMap((kind, at) => {
    const likely = (parts[at + 1] ?? 0) / all;
    return likely < least ? [] : [{ kind, likely, weighed: weightiest(words, weighed, at + 1) }];
  });
};

// `npm run learn`: learns from the labelled sentences which wording is like that of gaps, and writes the weights.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { weightsToText } from '#shared/domain/gaps/likeness/weights-text.ts';
import { digestOf, labelledSentences } from './labelled-sentences.ts';
import { learn } from './learn.ts';

const sentences = await labelledSentences();
const { numbers, weights } = learn(sentences);
const { unit, features, weights: signs } = weightsToText(numbers, weights);
writeFileSync(
  join(import.meta.dirname, '..', '..', 'shared', 'domain', 'gaps', 'likeness', 'learnt-weights.ts'),
  [
    "import type { WeightsText } from './weights-text.ts';",
    '',
    '/** Written by `npm run learn`; never by hand. */',
    `export const learntFrom = '${digestOf(sentences)}';`,
    '',
    'export const learntWeights: WeightsText = {',
    `  unit: ${String(unit)},`,
    `  features: '${features}',`,
    `  weights: '${signs}',`,
    '};',
    '',
  ].join('\n'),
);
process.stdout.write(`${String(sentences.length)} sentences, ${String(numbers.length)} features\n`);

import { expect, it } from 'vitest';
import { describeExchangeRules } from '#shared/domain/exchanges/describe-exchange-rules.ts';
import { exchangeRules } from '#shared/domain/exchanges/exchange-rules.ts';
import { exchangeReading } from '#shared/domain/exchanges/exchange-reading.ts';
import { exchangesBy } from '#shared/domain/exchanges/find-exchanges.ts';
import { labelledSentences } from '../fixtures/exchanges/labelled-sentences.ts';
import { agencyCalled, register } from '../fixtures/exchanges/register.ts';
import { entryOf } from '../unit/domain/gaps/entry-of.ts';

/** So many sentences show what a rule reads. */
const mostExamples = 3;

const reading = exchangeReading(register);
const rulesRead = (text: string, lane: string): readonly string[] =>
  exchangesBy(reading, [entryOf(text, { agency: agencyCalled(lane) })]).flatMap(
    ({ explanation }) => /\(rule (EX-\d+)\)/.exec(explanation)?.[1] ?? [],
  );

it('docs/exchange-rules.md is what the rules say', async () => {
  const sentences = Object.values(labelledSentences).flat();
  const examples = new Map<string, string[]>();
  for (const { text, lane } of sentences)
    for (const rule of rulesRead(text, lane)) {
      const there = examples.get(rule) ?? [];
      if (there.length < mostExamples && !there.includes(text)) examples.set(rule, [...there, text]);
    }
  const traps = sentences.filter(
    ({ tells, text, lane }) => Object.keys(tells).length === 0 && rulesRead(text, lane).length === 0,
  );
  const text = describeExchangeRules(
    exchangeRules,
    examples,
    traps.slice(0, 30).map((trap) => trap.text),
  );
  await expect(text).toMatchFileSnapshot('../../docs/exchange-rules.md');
});

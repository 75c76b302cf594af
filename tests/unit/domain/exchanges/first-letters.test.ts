import { describe, expect, test } from 'vitest';
import { exchangeRules } from '#shared/domain/exchanges/exchange-rules.ts';
import { readPattern } from '#shared/domain/exchanges/exchange-words.ts';
import { firstLettersOf, matchesAt, placesToTry } from '#shared/domain/exchanges/first-letters.ts';
import { readSentence } from '#shared/domain/exchanges/read-sentence.ts';
import { agencyMentions } from '#shared/domain/exchanges/agency-words.ts';
import { normalise } from '#shared/domain/gaps/readable-text.ts';
import { labelledSentences } from '../../../fixtures/exchanges/labelled-sentences.ts';
import { agencyCalled, register } from '../../../fixtures/exchanges/register.ts';

describe('the letters that a match begins with', () => {
  test.each([
    [/(?:told|rang|re-?rang) @\d+/iy, ['ran', 're-', 'rer', 'tol']],
    [/(?<![\w@~])(?:no|not (?:yet )?)(?!\w)/iy, ['no', 'not']],
    [/(?:a|an)? ?\d+/iy, ['', ' ', 'a', 'a ', 'an', 'an ']],
  ])('of %s', (expression, letters) => {
    expect([...firstLettersOf(expression)].sort()).toEqual(letters);
  });

  test('leave out no place at which a rule of exchange matches', () => {
    const expressions = exchangeRules.map(({ pattern }) => readPattern(pattern));
    const places = placesToTry(expressions);
    const mentionsIn = agencyMentions(register);
    for (const { text, lane } of Object.values(labelledSentences).flat()) {
      const written = normalise(text);
      const { reading } = readSentence(written, mentionsIn(written), agencyCalled(lane));
      const tried = places(reading);
      for (const [at, expression] of expressions.entries()) {
        const everywhere = new RegExp(expression.source, 'gi');
        const places = tried.find((one) => one.expression === at)?.places ?? [];
        const found = matchesAt(reading, expression, places);
        expect(found.map(({ index, 0: words }) => [index, words])).toEqual(
          [...reading.matchAll(everywhere)].map(({ index, 0: words }) => [index, words]),
        );
      }
    }
  });
});

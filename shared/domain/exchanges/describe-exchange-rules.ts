import { actNames, meansNames } from './exchange-names.ts';
import type { ExchangeRule } from './exchange-rule.ts';

const senders = {
  subject: 'the agency that the words before the verb name, else the one whose record it is',
  lane: 'the agency whose record it is',
  named: 'the agency that the words name',
} as const;

const receiverOf = ({ receiver }: ExchangeRule): string => {
  if (receiver === 'others') return 'others, whom the words do not name';
  return receiver === 'lane'
    ? 'the agency that the words name, else the one whose record it is'
    : 'the agency that the words name';
};

const outcomeOf = ({ denied, mutual }: ExchangeRule): string => {
  if (denied === true) return 'The words themselves say that it did not happen: *not shared*.';
  return mutual === true
    ? 'Neither side is said to have begun it: a record of either confirms it.'
    : '*Shared*, unless the words deny it, doubt it or call it late.';
};

const describeRule = (rule: ExchangeRule, examples: readonly string[]): readonly string[] => [
  `### ${rule.id}: ${actNames[rule.act]}`,
  '',
  rule.statement,
  '',
  `- From: ${senders[rule.sender]}.`,
  `- To: ${receiverOf(rule)}.`,
  ...(rule.means === undefined ? [] : [`- By: ${meansNames[rule.means]}.`]),
  `- Outcome: ${outcomeOf(rule)}`,
  '',
  ...(examples.length === 0 ? [] : ['Reads:', '', ...examples.map((example) => `- “${example}”`), '']),
];

/**
 * The rules of exchange as a document (Markdown) for people who review, in the order in which they are tried.
 * `docs/exchange-rules.md` is this text; a test holds the two equal.
 *
 * @param examplesOf sentences that a rule reads, by its id
 * @param traps sentences that no rule may read
 */
export const describeExchangeRules = (
  rules: readonly ExchangeRule[],
  examplesOf: ReadonlyMap<string, readonly string[]>,
  traps: readonly string[],
): string =>
  [
    '# Who told whom: the rules',
    '',
    'Written from the rules in `shared/domain/exchanges/`; do not edit it by hand (`npx vitest run tests/repo/exchange-rules-doc.test.ts -u` writes it again).',
    '',
    'Each rule reads one sentence of the text, comment and extra columns, with every agency in it known by its names, its aliases and the people who work for it. It says who told, asked, referred to or met whom, quotes the sentence, and names itself. What it finds is a candidate until a person agrees. Who recorded it, from whom and to whom are three things: an answer that never came belongs to the exchange, never to the one who asked.',
    '',
    'What is planned, asked for or supposed is left alone, and so is what a person of the family told or did not tell. Words such as “claims” and “I believe” make an exchange *claimed, not confirmed*; words such as “only learned” and “belated” make it *late*.',
    '',
    'Then the records are laid beside each other. Where the other agency entered it too, within 1 day for a meeting or visit, 3 for a call, 7 for an e-mail and 28 for a letter, report or referral, the two are one exchange with the evidence of both; more than 7 days later it is *late*. Where the other agency’s chronology covers the day and has nothing, what one side alone entered is *claimed, not confirmed*: never “did not happen”. Standing copies and notices (“copy to GP”), which are seldom entered as received, are counted apart.',
    '',
    ...rules.flatMap((rule) => describeRule(rule, examplesOf.get(rule.id) ?? [])),
    '## What no rule reads',
    '',
    ...traps.map((trap) => `- “${trap}”`),
    '',
  ].join('\n');

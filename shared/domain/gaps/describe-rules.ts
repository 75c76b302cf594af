import { factsOf, gapFormNames, practiceNames } from '../gap-kinds.ts';
import type { GapKindRules, GapRule, WordRules } from './gap-rule.ts';
import type { PracticeForm } from './practice.ts';

const list = (examples: readonly string[]): readonly string[] => examples.map((example) => `- “${example}”`);

const subjectNames = {
  family: 'the family',
  organisation: 'an organisation or practitioner',
  unknown: 'someone the words do not name',
  nobody: 'nobody named (a note in short form)',
} as const;

const describeRule = (rule: GapRule, hasForms: boolean): readonly string[] => [
  `### ${rule.id}${rule.form !== undefined ? `: ${gapFormNames[rule.form]}` : hasForms ? ': form not said' : ''}`,
  '',
  rule.statement,
  '',
  ...(rule.subject === undefined
    ? []
    : [`Who it is about: ${rule.subject.map((subject) => subjectNames[subject]).join('; ')}.`, '']),
  ...(rule.reach === 'up-to-entry'
    ? ['Its date is open at the start and ends with the entry: the words put it before.', '']
    : []),
  ...(rule.sure === true ? ['A sure rule: it counts however its sentence is worded.', ''] : []),
  'Finds:',
  '',
  ...list(rule.finds),
  '',
  'Leaves alone:',
  '',
  ...list(rule.leaves),
  '',
];

const hasForms = ({ rules }: WordRules): boolean => rules.some(({ form }) => form !== undefined);

/**
 * The rules as a document (Markdown) for people who review, in the order in which they are tried. `docs/gap-rules.md`
 * is this text; a test holds the two equal.
 */
export const describeRules = (kinds: readonly GapKindRules[], practices: readonly WordRules<PracticeForm>[]): string =>
  [
    '# Gaps from words: the rules',
    '',
    'Written from the rules in `shared/domain/gaps/`; do not edit it by hand (`npx vitest run tests/repo/gap-rules-doc.test.ts -u` writes it again).',
    '',
    'Each rule reads the text, comment and extra columns of one entry, sentence by sentence, and quotes the words it rests on. What it finds is a candidate until a person agrees. The subject of a gap is an organisation: what a person did not tell, report or agree to is never a gap, and a contact that the family missed is told without blame.',
    '',
    'What a rule reads counts only where its sentence is worded at least a little like other sentences that tell of its kind; a sentence of three words or fewer cannot tell. Phrases that a panel added always count.',
    '',
    'What may happen (“if she does not attend”) and what is denied (“no missed appointments”) is left alone. One event gives one candidate of a kind in an entry; further words in the same entry are further evidence. Where the words say that a contact was followed up, or that those concerned were told later, the gap carries that day as *mitigated* or *closed* and stays.',
    '',
    ...kinds.flatMap((kind) => [
      `## ${factsOf(kind.kind).name}`,
      '',
      ...kind.rules.flatMap((rule) => describeRule(rule, hasForms(kind))),
    ]),
    '# Good practice from words',
    '',
    'The counterpart: proposed with its words, drawn as an open tick until a person agrees. Precision goes before recall; routine work is no good practice.',
    '',
    ...practices.flatMap((kind) => [
      `## ${practiceNames[kind.kind]}`,
      '',
      ...kind.rules.flatMap((rule) => describeRule(rule, false)),
    ]),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');

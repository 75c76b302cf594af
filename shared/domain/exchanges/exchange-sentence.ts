import type { Exchange } from './exchange.ts';
import { notNamed } from './exchange-names.ts';

const acts = {
  told: { told: 'told', not: 'did not tell', claims: 'says that it told' },
  asked: { told: 'asked', not: 'did not ask', claims: 'says that it asked' },
  referred: { told: 'referred to', not: 'did not refer to', claims: 'says that it referred to' },
  met: { told: 'met', not: 'did not meet', claims: 'says that it met' },
} as const;

/**
 * An exchange in one neutral sentence, as the records have it: "Maternity referred to Social care", "By these records CMHT did
 * not tell GP".
 */
export const exchangeSentence = (
  { act, from, to, outcome }: Pick<Exchange, 'act' | 'from' | 'to' | 'outcome'>,
  nameOf: (agency: number) => string,
): string => {
  const sender = nameOf(from);
  const receiver = to === undefined ? notNamed : nameOf(to);
  const words = acts[act];
  switch (outcome) {
    case 'shared':
      return `${sender} ${words.told} ${receiver}`;
    case 'late':
      return `${sender} ${words.told} ${receiver}, late`;
    case 'claimed':
      return `${sender} ${words.claims} ${receiver}; not confirmed`;
    case 'not-shared':
      return `By these records ${sender} ${words.not} ${receiver}`;
  }
};

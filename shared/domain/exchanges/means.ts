import type { ExchangeMeans } from './exchange.ts';

/** How a thing was said or sent, by the words for it; the first that fits counts. */
const words: readonly (readonly [ExchangeMeans, RegExp])[] = [
  ['referral', /\b(?:re-?)?(?:referr\w*|referrals?|ref|marf|cp1)\b/i],
  [
    'call',
    /\b(?:rang|rings?|rung|ringing|phon\w+|telephon\w+|tel|calls?|called|calling|t\/c|tc|p\/c|voicemail|spoke on)\b/i,
  ],
  ['e-mail', /\be-?mail\w*\b/i],
  ['letter', /\b(?:letters?|ltr|wrote|writes|written to|write to|writing|fax\w*|post(?:ed)?)\b/i],
  ['report', /\b(?:reports?|ppn|notification\w*|summary|summaries|minutes|chronology|statement)\b/i],
  ['meeting', /\b(?:meeting\w*|mtg|conference|core group|icpc|rcpc|marac|tac|taf|panel|strategy discussion)\b/i],
  ['visit', /\bvisit\w*\b/i],
];

/** By what means: what the words of the exchange themselves say, else what else their sentence says. */
export const meansOf = (own: string, sentence: string): ExchangeMeans => {
  const found = words.find(([, expression]) => expression.test(own));
  if (found !== undefined) return found[0];
  return (
    words.find(
      ([means, expression]) =>
        means !== 'referral' && means !== 'visit' && means !== 'meeting' && expression.test(sentence),
    )?.[0] ?? 'not-said'
  );
};

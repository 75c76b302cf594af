import { type Look, mayTell } from './first-looks.ts';

/** Events that happen once, and how a sentence tells that they are done. */
export const onceEvents: readonly {
  readonly name: string;
  readonly look: Look;
  readonly words: RegExp;
  readonly not: RegExp;
  readonly days: number;
}[] = [
  {
    name: 'the allocation',
    look: 'allocation',
    words:
      /\bcase (?:was |is |been )?allocated\b|\ballocated (?:to|today)\b|\b(?:social )?worker (?:now|newly|has been|was) allocated\b|\bnow allocated\b/i,
    not: /\bunallocated\b|\bnot (?:yet )?(?:been )?allocated\b|\bto be allocated\b|\ballocated (?:social worker|sw|worker)\b/i,
    days: 21,
  },
  {
    name: 'the birth',
    look: 'birth',
    words: /\b(?:twins|baby|babies) born\b|\blive birth\b|\bgave birth\b|\bdelivered of\b|\bborn by\b/i,
    not: /\b\d{1,2}[./]\d{1,2}\b|\bbefore (?:the )?birth\b|\bregister/i,
    days: 7,
  },
  {
    name: 'the death',
    look: 'death',
    words: /\bpronounced dead\b|\bhas died\b|\bhad died\b|\bfound dead\b/i,
    not: /\b(?:grand|great|father|mother|uncle|aunt|friend)\w*\b[^.;]{0,30}\bdied\b/i,
    days: 7,
  },
];

/**
 * The events that a sentence tells of as done, each the bit of its place in the list.
 *
 * @param looks what the sentence may tell of, see `first-looks.ts`
 */
export const eventsDone = (sentence: string, looks: number): number => {
  let done = 0;
  for (const [at, { look, words, not }] of onceEvents.entries())
    if (mayTell(looks, look) && words.test(sentence) && !not.test(sentence)) done |= 1 << at;
  return done;
};

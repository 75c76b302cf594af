import { type Look, mayTell } from './first-looks.ts';

/** Events that happen once, and how an entry tells that they are done. */
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

const noEvents: readonly number[] = [];

/** Which of the events a text tells of as done, by their place in the list. */
export const onceEventsIn = (text: string, looks: number): readonly number[] => {
  if (!onceEvents.some(({ look }) => mayTell(looks, look))) return noEvents;
  return onceEvents.flatMap(({ look, words, not }, at) =>
    mayTell(looks, look) && words.test(text) && !not.test(text) ? [at] : [],
  );
};

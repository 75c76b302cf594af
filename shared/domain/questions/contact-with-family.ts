const seen =
  /\b(?:saw|seen|visit(?:s|ed)?|met|spoke|session|sessions|group|class|clinic|appointment|assessment of|assessed|interview(?:ed)?|attend(?:ed|s|ance)?|came|helped|keywork|one to one|drop-in|took|went with|examined|weighed|reviewed|delivered)\b/i;
const who =
  /\b(?:ms|mr|mrs|miss) [a-z]\b|\b(?:mother|mum|father|dad|parents?|child|children|baby|babies|twins?|family|pt|tenant|patient)\b|\bshe\b|\b(?:child )?[ms]\b(?! word)/i;
const notMet =
  /\b(?:did not attend|dna|dna['’]?d|was not brought|wnb|cnb|no access|no reply|cancelled|missed|failed to|did not (?:arrive|keep|come|take place|go ahead)|no answer|not in|discharged from|letter|referral|supervision|professionals?|team meeting|decision)\b/i;

/*
 * An entry tells that the agency saw or met the family where its words tell of a meeting and name them, and nothing in it was
 * missed, written or said of them only.
 */

/** Whether words tell of seeing or meeting somebody. */
export const saysSeen = (text: string): boolean => seen.test(text);
/** Whether they name somebody of the family. */
export const namesFamily = (text: string): boolean => who.test(text);
/** Whether they tell of a contact that did not come about, or of one that is none. */
export const saysNotMet = (text: string): boolean => notMet.test(text);

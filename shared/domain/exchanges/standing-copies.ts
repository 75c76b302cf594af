/** What routinely goes with a contact ("copy to GP", "liaison form to HV", "HV aware") and is seldom entered as received. */
const standingCopy =
  /\b(?:cop(?:y|ied|ies)|cc'?d?|letter to|letters? sent|[a-z]+ letter sent|result to|results to|liaison form|notified by liaison|aware)\b/i;

/** Words that make it more than routine: somebody claims it, or something of weight was told by it. */
const ofWeight = /\b(?:believe\w*|claim\w*|concern\w*|safeguarding|risk\w*|urgent\w*|disclos\w*|referral|referred)\b/i;

/** Whether a sentence tells only of a standing copy or notice. */
export const isStandingCopy = (sentence: string): boolean => standingCopy.test(sentence) && !ofWeight.test(sentence);

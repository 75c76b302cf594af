const closes =
  /\b(?:cases?|file|referral|service|episode)\b[^.;]{0,40}\b(?:closed|closing|closure|being closed)\b|\bclosed (?:to|as|the case|the file)\b|\bdischarged (?:from (?:care|caseload|the (?:service|team|clinic|caseload))|back to|to (?:the )?GP)\b/i;
const notClosed =
  /\b(?:not|never|rather than|instead of|will be|may be|to be|would be|agrees? to|if)\b[^.;]{0,20}\bclosed?\b|\bdischarged home\b/i;

/** Whether words tell of closing or discharging the case. */
export const saysClosed = (text: string): boolean => closes.test(text);
/** Whether they say that it is not closed, or not yet; then a text as a whole tells of no closing. */
export const saysNotClosed = (text: string): boolean => notClosed.test(text);

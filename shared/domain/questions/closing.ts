const closes =
  /\b(?:cases?|file|referral|service|episode)\b[^.;]{0,40}\b(?:closed|closing|closure|being closed)\b|\bclosed (?:to|as|the case|the file)\b|\bdischarged (?:from (?:care|caseload|the (?:service|team|clinic|caseload))|back to|to (?:the )?GP)\b/i;
const notClosed =
  /\b(?:not|never|rather than|instead of|will be|may be|to be|would be|agrees? to|if)\b[^.;]{0,20}\bclosed?\b|\bdischarged home\b/i;

/** The words of an agency that tell of closing or discharging the case. */
export const tellsOfClosing = (text: string): boolean => closes.test(text) && !notClosed.test(text);

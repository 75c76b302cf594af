const months = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*';
const longest = 60;

const fullDate = new RegExp(
  String.raw`^\W*(?:(?:on|from|c\.?|circa|around|w/c|early|mid|late)[\s-]+(?:the )?)?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+)?` +
    String.raw`(?:\d{1,4}(?:st|nd|rd|th)?\s*[-–./\s,&]\s*(?:\d{1,2}|\?{1,2}|${months})\b|${months}[\s-]+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?\d{2,4}\b|(?:19|20)\d{2}(?:\s*[-–/]\s*(?:19|20)?\d{2})?$)`,
  'i',
);
const restOfDate = /^[\s\d\p{P}a-z+~]*$/iu;

/**
 * Whether a cell looks like a date in any of the common forms. Only finds the date column and the heading row; what
 * the cell means is decided by `readDateCell` alone.
 */
export const looksLikeDate = (cell: string): boolean => {
  const text = cell.trim();
  return text.length > 0 && text.length <= longest && fullDate.test(text) && restOfDate.test(text);
};

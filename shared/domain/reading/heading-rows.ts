/** A year or month that stands alone in its row and holds for the rows below it. */
export type CarriedPeriod = { readonly year?: number | undefined; readonly month?: number | undefined };

const monthStems = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthWord =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const yearRow = /^(?:(?:calendar )?year[\s:]*)?((?:19|20)\d{2})\s*[:.]?$/i;
const monthRow = new RegExp(String.raw`^(${monthWord})\.?(?:[\s,-]+((?:19|20)\d{2}))?\s*[:.]?$`, 'i');

/** What a row whose only filled cell is `words` carries down, or undefined where it is no such heading. */
export const periodHeading = (words: string): CarriedPeriod | undefined => {
  const text = words.trim();
  const year = yearRow.exec(text)?.[1];
  if (year !== undefined) return { year: Number(year), month: undefined };
  const found = monthRow.exec(text);
  const name = found?.[1]?.slice(0, 3).toLowerCase();
  if (name === undefined) return undefined;
  return { year: found?.[2] === undefined ? undefined : Number(found[2]), month: monthStems.indexOf(name) + 1 };
};

const footer =
  /^(?:(?:grand |sub-?)?totals?\b|end of (?:chronology|report|document|table|records?)\b|page \d+\b|(?:printed|generated|exported|produced|report run|run)\s+(?:on|by|at|from)\b|official[ -–]+sensitive|(?:strictly )?(?:private (?:and|&) )?confidential\b|\(?continued\b|number of (?:rows|records|entries)\b|[\d,]+ (?:rows|records|entries)\b|---+$|\*\*\*+|©)/i;

/** Whether the first words of an undated row are those of a footer, a page mark or a row of totals. */
export const isFooter = (words: string): boolean => footer.test(words.trim());

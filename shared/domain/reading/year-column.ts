import type { Column } from '../../model.ts';

const fourDigits = /^(?:19|20)\d{2}$/;

/** Reads the year of a record from a column whose heading is "Year"; undefined where a file has no such column. */
export const yearOfColumn = (
  columns: readonly Column[],
): ((cells: readonly string[]) => number | undefined) | undefined => {
  const index = columns.findIndex(({ heading, role }) => role === 'extra' && /^\s*(?:year|yr\.?)\s*$/i.test(heading));
  if (index === -1) return undefined;
  return (cells) => {
    const cell = (cells[index] ?? '').trim();
    return fourDigits.test(cell) ? Number(cell) : undefined;
  };
};

/** The one year that the heading of the date column names ("Date (2013)"); undefined for none or several. */
export const yearOfHeading = (heading: string): number | undefined => {
  const [first, ...others] = heading.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? [];
  return first === undefined || others.length > 0 ? undefined : Number(first);
};

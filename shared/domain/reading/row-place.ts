import type { SourcePart } from '../../model.ts';

/** The part that a row of a source stands in: the last one that begins at or above it. */
const partOf = (parts: readonly SourcePart[], row: number): SourcePart | undefined =>
  parts.findLast(({ firstRow }) => firstRow <= row) ?? parts[0];

/**
 * Where rows of a source are, as a person would look for them in the file: "row 4", "rows 4, 5", "table 2, row 4",
 * "sheet Chronology, row 4". `rows` are the source's own numbers, at least one.
 */
export const placeOfRows = (parts: readonly SourcePart[], rows: readonly number[]): string => {
  const placed = rows.map((row) => {
    const part = partOf(parts, row);
    return { name: part?.name, row: part === undefined ? row : row - part.firstRow + part.ownRow };
  });
  const groups: { readonly name: string | undefined; readonly rows: number[] }[] = [];
  for (const { name, row } of placed) {
    const last = groups.at(-1);
    if (last !== undefined && last.name === name) last.rows.push(row);
    else groups.push({ name, rows: [row] });
  }
  return groups
    .map(({ name, rows: own }) => {
      const numbers = `${own.length > 1 ? 'rows' : 'row'} ${own.join(', ')}`;
      return name === undefined ? numbers : `${name}, ${numbers}`;
    })
    .join('; ');
};

/** The columns that every chronology can be shown with; those of the files themselves come beside them. */
export const knownColumns = [
  'date',
  'agency',
  'entry',
  'comment',
  'source',
  'written',
  'time',
  'certainty',
  'others',
  'marks',
  'terms',
] as const;
export type KnownColumn = (typeof knownColumns)[number];

/** A column: one of the program's, or a heading of the files ("cell:Worker"). */
export type ChronologyColumn = KnownColumn | `cell:${string}`;

/** How a person has arranged the table: which columns, from the left, and by which it is sorted. */
export type ChronologyArrangement = {
  readonly columns: readonly ChronologyColumn[];
  readonly by: ChronologyColumn;
  /** The last first. */
  readonly down: boolean;
};

export const plainArrangement: ChronologyArrangement = {
  columns: ['date', 'agency', 'entry', 'comment', 'source'],
  by: 'date',
  down: false,
};

const names: Readonly<Record<KnownColumn, string>> = {
  date: 'Date',
  agency: 'Agency',
  entry: 'Entry',
  comment: 'Comment',
  source: 'File and row',
  written: 'Date as written',
  time: 'Time',
  certainty: 'How sure the date is',
  others: 'Also concerns',
  marks: 'Gaps and good practice',
  terms: 'Terms of reference',
};

const ofFile = 'cell:';

export const isKnownColumn = (column: string): column is KnownColumn => knownColumns.some((known) => known === column);

export const isChronologyColumn = (column: string): column is ChronologyColumn =>
  isKnownColumn(column) || (column.startsWith(ofFile) && column.length > ofFile.length);

export const columnOfHeading = (heading: string): ChronologyColumn => `${ofFile}${heading}`;

/** The heading of the files that a column shows; undefined for a column of the program. */
export const headingOf = (column: ChronologyColumn): string | undefined =>
  isKnownColumn(column) ? undefined : column.slice(ofFile.length);

export const columnName = (column: ChronologyColumn): string =>
  isKnownColumn(column) ? names[column] : column.slice(ofFile.length);

/** What was kept of an arrangement, made whole: unknown columns are left out, and at least one is shown. */
export const arrangementFrom = (kept: {
  readonly columns?: readonly string[] | undefined;
  readonly by?: string | undefined;
  readonly down?: boolean | undefined;
}): ChronologyArrangement => {
  const columns = [...new Set(kept.columns ?? [])].filter(isChronologyColumn);
  const by = kept.by ?? plainArrangement.by;
  return {
    columns: columns.length === 0 ? plainArrangement.columns : columns,
    by: isChronologyColumn(by) ? by : plainArrangement.by,
    down: kept.down === true,
  };
};

/** Shows a column at the right end, or takes it away; the last one stays. */
export const withColumn = (
  columns: readonly ChronologyColumn[],
  column: ChronologyColumn,
  shown: boolean,
): readonly ChronologyColumn[] => {
  const others = columns.filter((one) => one !== column);
  if (shown) return columns.includes(column) ? columns : [...columns, column];
  return others.length === 0 ? columns : others;
};

/** Moves a column one place to the left (-1) or the right (1); unmoved where there is none further. */
export const movedColumn = (
  columns: readonly ChronologyColumn[],
  column: ChronologyColumn,
  step: 1 | -1,
): readonly ChronologyColumn[] => {
  const at = columns.indexOf(column);
  const other = columns[at + step];
  if (at < 0 || other === undefined) return columns;
  return columns.map((one, place) => (place === at ? other : place === at + step ? column : one));
};

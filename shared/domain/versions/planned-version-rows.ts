import type { Column } from '../../model.ts';
import { namedCells } from '../columns/named-cells.ts';
import type { PlannedEntry } from '../reading/planned-entry.ts';
import type { VersionRow } from './version-row.ts';

/** The entries of a plan, in order, as they are compared with an earlier version of their file. */
export const plannedVersionRows = (
  columns: readonly Column[],
  entries: readonly PlannedEntry[],
): readonly VersionRow[] => entries.map(({ row, when, cells }) => ({ row, when, columns: namedCells(columns, cells) }));

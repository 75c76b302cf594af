import { columnRoles } from '#shared/model.ts';
import type { Column, ColumnRole, RowProblem, SourcePart } from '#shared/model.ts';
import { damaged } from './foreseen.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';

const isRole = (value: unknown): value is ColumnRole => columnRoles.some((role) => role === value);

const isColumn = (value: unknown): value is Column =>
  isRecord(value) && isText(value['letter']) && isText(value['heading']) && isRole(value['role']);

const isProblem = (value: unknown): value is RowProblem =>
  isRecord(value) &&
  Number.isInteger(value['row']) &&
  isText(value['column']) &&
  isText(value['problem']) &&
  isText(value['cell']);

const isPart = (value: unknown): value is SourcePart =>
  isRecord(value) && isText(value['name']) && Number.isInteger(value['firstRow']) && Number.isInteger(value['ownRow']);

const listOf =
  <T>(isItem: (value: unknown) => value is T) =>
  (json: string): readonly T[] => {
    const list: unknown = JSON.parse(json);
    if (!Array.isArray(list) || !list.every(isItem)) throw damaged();
    return list;
  };

/** Lists kept as JSON in one column, read back with their shape checked: the file may come from anywhere. */
export const readTexts = listOf(isText);
export const readTextsOrNone = listOf((value): value is string | null => value === null || isText(value));
export const readNumbers = listOf((value): value is number => typeof value === 'number');
export const readColumns = listOf(isColumn);
export const readParts = listOf(isPart);
export const readProblems = listOf(isProblem);
export { isRecord, listOf };

import { planFile } from '#services/import/plan-import.ts';
import type { PlannedImport } from '#services/import/planned-import.ts';
import type { ImportChoices } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import type { Failure } from '#shared/errors.ts';
import type { PlanId } from '#shared/model.ts';

/** Plans an import of any kind of file, as a new review would. */
export const planOfFile = (
  bytes: Uint8Array,
  choices: ImportChoices = {},
  fileName = 'sent.bin',
): Promise<PlannedImport> => planFile({ fileName, bytes, choices, register: [], planId: 'plan-1' as PlanId });

/** Why a file is refused; any other error is a bug and is thrown. */
export const refusalOfFile = async (bytes: Uint8Array, choices: ImportChoices = {}): Promise<Failure> => {
  try {
    await planOfFile(bytes, choices);
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, sentence: error.sentence };
    throw error;
  }
  throw new Error('the file was accepted');
};

export const cellsOf = ({ rows }: PlannedImport): readonly (readonly string[])[] => rows.map(({ cells }) => cells);

/** Every problem as "row: problem". */
export const problemsOfFile = ({ rows }: PlannedImport): readonly string[] =>
  rows.flatMap(({ problems }) => problems.map(({ row, problem }) => `${String(row)}: ${problem}`));

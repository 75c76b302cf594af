import { planImport } from '#services/import/plan-import.ts';
import type { PlannedImport } from '#services/import/planned-import.ts';
import type { ImportChoices } from '#shared/contract.ts';
import { AppError, type ErrorCode } from '#shared/errors.ts';
import type { NamedAgency } from '#shared/domain/agencies/known-agencies.ts';
import type { PlanId } from '#shared/model.ts';

export type Given = {
  readonly fileName?: string;
  readonly choices?: ImportChoices;
  readonly register?: readonly NamedAgency[];
};

/** Plans an import of text or bytes, as a review with that register would. */
export const planOf = (content: string | Uint8Array, given: Given = {}): PlannedImport =>
  planImport({
    fileName: given.fileName ?? 'chronology.csv',
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    choices: given.choices ?? {},
    register: given.register ?? [],
    planId: 'plan-1' as PlanId,
  });

/** The code with which a file is refused; 'accepted' where it is not. Any other error is a bug and is thrown. */
export const refusalOf = (content: string | Uint8Array, given: Given = {}): ErrorCode | 'accepted' => {
  try {
    planOf(content, given);
    return 'accepted';
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
};

/** Every problem of a plan as "row: problem", the rows without entries too. */
export const problemsOf = (plan: PlannedImport): readonly string[] =>
  plan.rows.flatMap(({ problems }) => problems.map(({ row, problem }) => `${String(row)}: ${problem}`));

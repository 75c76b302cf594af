import { setImmediate } from 'node:timers/promises';
import { AppError } from '#shared/errors.ts';
import { planSteps } from './import/plan-import.ts';
import type { PlanInput } from './import/plan-import.ts';
import type { PlannedImport } from './import/planned-import.ts';
import type { OpenReview } from './open-reviews.ts';

/** Milliseconds of work between two turns of the event loop: a page that asks how far it has got hardly waits. */
const longestTurn = 20;

const breathe = async (open: OpenReview): Promise<void> => {
  await setImmediate();
  if (open.cancelled) throw new AppError('cancelled', 'Reading the file was cancelled. Nothing was changed.');
};

/**
 * Plans an import while the process goes on answering: it says how far it has got and can be cancelled.
 *
 * @throws AppError cancelled, and what `planSteps` throws
 */
export const planInSteps = async (open: OpenReview, input: PlanInput): Promise<PlannedImport> => {
  const what = 'Reading the file';
  open.cancelled = false;
  open.working = { what, done: 0, of: input.bytes.byteLength };
  try {
    const steps = planSteps(input);
    let since = performance.now();
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) return step.value;
      if (performance.now() - since < longestTurn) continue;
      open.working = { what, done: step.value.done, of: step.value.of };
      await breathe(open);
      since = performance.now();
    }
  } finally {
    open.working = undefined;
    open.cancelled = false;
  }
};

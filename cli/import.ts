import { basename } from 'node:path';
import { AppError } from '#shared/errors.ts';
import type { ImportPlan, ImportReport } from '#shared/contract.ts';
import type { ReviewId, SourceKind } from '#shared/model.ts';
import type { Caller } from './caller.ts';
import type { Command } from './command.ts';
import { sortWords } from './words.ts';

const kindOf = (word: string | undefined): SourceKind | undefined => {
  if (word === undefined || word === 'agency' || word === 'review') return word;
  throw new AppError('bad-input', 'After --kind comes agency or review: whose chronology it is.');
};

type Choices = { readonly agency?: string | undefined; readonly kind?: SourceKind | undefined };

/** Reads every file before any is written: where one cannot be read, nothing of the others is imported either. */
const planAll = async (
  caller: Caller,
  review: ReviewId,
  files: readonly string[],
  choices: Choices,
): Promise<readonly ImportPlan[]> => {
  const plans: ImportPlan[] = [];
  for (const path of files) {
    const planned = caller.api.planImport({ review, file: caller.file(path), choices });
    plans.push(await planned.catch((cause: unknown) => refuseFile(path, cause)));
  }
  return plans;
};

const refuseFile = (path: string, cause: unknown): never => {
  if (!(cause instanceof AppError)) throw cause;
  throw new AppError(cause.code, `${basename(path)}: ${cause.sentence} Nothing was imported.`);
};

const inWords = ({ file, rows }: ImportReport): string =>
  `${file}: ${String(rows.total)} records = ${String(rows.entries)} entries + ${String(rows.needsAttention)} needing attention + ${String(rows.joined)} joined + ${String(rows.blank)} blank + ${String(rows.headings)} headings`;

const inJson = (report: ImportReport): unknown => {
  const { file, encoding, delimiter, headingRow, kind, rows, problems } = report;
  return { file, encoding, delimiter, headingRow, kind, rows, problems };
};

/** `import FILE CHRONOLOGY...`: reads chronologies into a review, all of them or none. */
export const importFiles: Command = {
  usage: 'import FILE CHRONOLOGY... [--agency NAME] [--kind agency|review] [--json]',
  run: async (typed, { open, say }) => {
    const words = sortWords(typed, ['--agency', '--kind'], ['--json']);
    const [path, ...files] = words.alone;
    if (path === undefined || files.length === 0) {
      throw new AppError('bad-input', 'The command needs the review file, and after it the chronologies to import.');
    }
    const choices = { agency: words.valueOf('--agency'), kind: kindOf(words.valueOf('--kind')) };
    const caller = open();
    const reports = await caller.withReview(path, async (review) => {
      const plans = await planAll(caller, review, files, choices);
      const { version } = await caller.api.review({ review });
      const done = await caller.api.commitImport({ review, basedOn: version, plans: plans.map(({ plan }) => plan) });
      return done.reports;
    });
    if (words.has('--json')) say(JSON.stringify(reports.map(inJson), undefined, 2));
    else for (const report of reports) say(inWords(report));
    return 0;
  },
};

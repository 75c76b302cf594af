import { basename } from 'node:path';
import { AppError } from '#shared/errors.ts';
import type { ImportChoices, ImportPlan, ImportReport } from '#shared/contract.ts';
import type { PlannedRow } from '#shared/domain/reading/planned-row.ts';
import type { ReviewId, RowTotals } from '#shared/model.ts';
import type { Caller } from './caller.ts';
import type { Command } from './command.ts';
import { choiceOptions, choicesOf } from './import-choices.ts';
import { whenOut } from './in-json.ts';
import { sortWords } from './words.ts';

/** Reads every file before any is written: where one cannot be read, nothing of the others is imported either. */
const planAll = async (
  caller: Caller,
  review: ReviewId,
  files: readonly string[],
  choices: ImportChoices,
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

const inWords = (file: string, rows: RowTotals): string =>
  `${file}: ${String(rows.total)} records = ${String(rows.entries)} entries + ${String(rows.needsAttention)} needing attention + ${String(rows.joined)} joined + ${String(rows.blank)} blank + ${String(rows.headings)} headings`;

const inJson = (report: Omit<ImportReport, 'source'>): Record<string, unknown> => {
  const { file, encoding, delimiter, headingRow, kind, rows, problems } = report;
  return { file, encoding, delimiter, headingRow, kind, rows, problems };
};

const rowInJson = (row: PlannedRow): Record<string, unknown> => ({
  row: row.row,
  rows: row.rows,
  becomes: row.becomes,
  when: row.when === undefined ? null : whenOut(row.when),
  agency: row.agency ?? null,
  agencyState: row.agencyState ?? null,
  columns: row.columns ?? [],
  problems: row.problems,
});

const pageOfRows = 500;

/** Every row of a plan, as it would be stored. */
const allRows = async (
  { api }: Caller,
  review: ReviewId,
  { plan, rows }: ImportPlan,
): Promise<readonly PlannedRow[]> => {
  const all: PlannedRow[] = [];
  while (all.length < rows.total) {
    const offset = all.length;
    const page = await api.planRows({ review, plan, only: 'all', withColumns: true, offset, limit: pageOfRows });
    if (page.rows.length === 0) break;
    all.push(...page.rows);
  }
  return all;
};

/** The report that an import would give, with what would become of every row. */
const planInJson = async (caller: Caller, review: ReviewId, plan: ImportPlan): Promise<unknown> => {
  const rows = await allRows(caller, review, plan);
  const problems = rows.flatMap((row) => row.problems);
  const report = inJson({ ...plan, file: plan.fileName, headingRow: plan.headingRow ?? null, problems });
  return { ...report, plan: rows.map(rowInJson) };
};

/** `import FILE CHRONOLOGY...`: reads chronologies into a review, all of them or none. `--dry-run` only says what would be. */
export const importFiles: Command = {
  usage:
    'import FILE CHRONOLOGY... [--agency NAME] [--kind agency|review] [--mapping FILE] [--encoding NAME] [--delimiter SIGN] [--heading-row N] [--year YYYY] [--month-first] [--dry-run] [--json]',
  run: async (typed, { open, say }) => {
    const words = sortWords(typed, choiceOptions, ['--month-first', '--dry-run', '--json']);
    const [path, ...files] = words.alone;
    if (path === undefined || files.length === 0) {
      throw new AppError('bad-input', 'The command needs the review file, and after it the chronologies to import.');
    }
    const choices = choicesOf(words);
    const asJson = words.has('--json');
    const caller = open();
    const sayJson = (value: unknown): void => {
      say(JSON.stringify(value, undefined, 2));
    };
    await caller.withReview(path, async (review) => {
      const plans = await planAll(caller, review, files, choices);
      if (words.has('--dry-run')) {
        const planned: unknown[] = [];
        if (asJson) for (const plan of plans) planned.push(await planInJson(caller, review, plan));
        if (asJson) sayJson(planned);
        else for (const plan of plans) say(`${inWords(plan.fileName, plan.rows)}. Nothing was imported.`);
        return;
      }
      const { version } = await caller.api.review({ review });
      const done = await caller.api.commitImport({ review, basedOn: version, plans: plans.map(({ plan }) => plan) });
      if (asJson) sayJson(done.reports.map(inJson));
      else for (const { file, rows } of done.reports) say(inWords(file, rows));
    });
    return 0;
  },
};

import type { ImportChoices } from '#shared/contract.ts';
import { recogniseAgency } from '#shared/domain/agencies/recognise-agency.ts';
import { compareVersions } from '#shared/domain/versions/compare-versions.ts';
import type { ComparedRow } from '#shared/domain/versions/compare-versions.ts';
import { isLaterVersion } from '#shared/domain/versions/is-later-version.ts';
import { plannedVersionRows } from '#shared/domain/versions/planned-version-rows.ts';
import { AppError } from '#shared/errors.ts';
import type { RowChange, Source } from '#shared/model.ts';
import type { ChangeChoice, EarlierSource, VersionChange } from '#shared/version-change.ts';
import type { ReadableReview } from '../db/handles.ts';
import { readAgencies } from '../db/particulars.ts';
import { readSources } from '../db/sources.ts';
import { readStandingRows, readWhatIsKept } from '../db/version-rows.ts';
import type { StandingRow } from '../db/version-rows.ts';
import type { PlannedImport } from './planned-import.ts';

/** A plan beside the chronology that it is a later version of, with what the person chose row by row. */
export type LaterVersion = {
  readonly of: EarlierSource;
  readonly before: readonly StandingRow[];
  readonly rows: readonly ComparedRow[];
  /** By the place of the row; what is absent is taken as the new file has it. */
  readonly choices: Map<number, ChangeChoice>;
};

const named = ({ id, fileName, importedAt }: Source): EarlierSource => ({ source: id, fileName, importedAt });

/** The files that this one could be a later version of: of the same agency, not withdrawn, not replaced already. */
const candidates = (review: ReadableReview, { plan }: PlannedImport): readonly Source[] => {
  const agency = plan.agency === undefined ? undefined : recogniseAgency(plan.agency.name, readAgencies(review))?.id;
  if (plan.agency !== undefined && agency === undefined) return [];
  return readSources(review).filter(
    ({ door, agency: of, withdrawn, replacedBy }) =>
      of === agency && door !== 'by-hand' && !withdrawn && replacedBy === undefined,
  );
};

const compare = (review: ReadableReview, source: Source, { plan, entries }: PlannedImport): LaterVersion => {
  const before = readStandingRows(review, source.id);
  const after = plannedVersionRows(plan.columns, entries);
  return { of: named(source), before, rows: compareVersions(before, after), choices: new Map() };
};

const inCommon = ({ rows }: LaterVersion): number => rows.filter(({ change }) => change === 'unchanged').length;

export type Versions = {
  readonly couldReplace: readonly EarlierSource[];
  readonly version?: LaterVersion | undefined;
};

/**
 * Finds the chronology of which a planned file is a later version: the one that the person named, else the one of its agency
 * that has the most rows in common with it. @throws AppError bad-input where the person named one that it cannot replace
 */
export const findEarlierVersion = (
  review: ReadableReview,
  planned: PlannedImport,
  { replaces }: Pick<ImportChoices, 'replaces'>,
): Versions => {
  const possible = candidates(review, planned);
  const couldReplace = possible.map(named);
  if (replaces === 0 || (replaces === undefined && planned.plan.alreadyImported !== undefined)) return { couldReplace };
  if (replaces !== undefined) {
    const chosen = possible.find(({ id }) => Number(id) === replaces);
    if (chosen === undefined)
      throw new AppError(
        'bad-input',
        'This cannot be a later version of that chronology: it is of another agency, or it was replaced or withdrawn. Choose another one.',
      );
    return { couldReplace, version: compare(review, chosen, planned) };
  }
  const [best] = possible
    .map((source) => compare(review, source, planned))
    .filter(({ rows }) => isLaterVersion(rows))
    .toSorted((one, other) => inCommon(other) - inCommon(one));
  return { couldReplace, version: best };
};

/** How many rows changed in which way. */
export const changeCounts = ({ rows }: Pick<LaterVersion, 'rows'>): Readonly<Record<RowChange, number>> => {
  const counts = { unchanged: 0, reworded: 0, redated: 0, new: 0, gone: 0 };
  for (const { change } of rows) counts[change] += 1;
  return counts;
};

/** What a person may say to a change: nothing to an unchanged row, and only pairs can be taken apart. */
export const mayChoose = ({ change }: ComparedRow, choice: ChangeChoice): boolean =>
  change === 'unchanged' ? choice === 'take' : choice !== 'apart' || change === 'reworded' || change === 'redated';

/** The rows of a comparison as a person sees them. */
export const describeChanges = (
  review: ReadableReview,
  { before, rows, choices }: LaterVersion,
  { entries }: PlannedImport,
): readonly VersionChange[] => {
  const kept = readWhatIsKept(review);
  return rows.map(({ change, alsoReworded, before: old, after: now }, index) => {
    const was = old === undefined ? undefined : before[old];
    const is = now === undefined ? undefined : entries[now];
    return {
      index,
      change,
      alsoReworded,
      choice: choices.get(index) ?? 'take',
      before:
        was === undefined
          ? undefined
          : {
              entry: was.entry,
              row: was.row,
              when: was.when,
              text: was.text,
              comment: was.comment,
              kept: kept.get(was.entry) ?? [],
            },
      after: is === undefined ? undefined : { row: is.row, when: is.when, text: is.text, comment: is.comment },
    };
  });
};

import { z } from 'zod';
import { call, day, edit, fileId, folderId, ofReview, planId, rowId, text, version } from './call-schemas.ts';
import { columnRoles, rowChanges } from './model.ts';
import { themes } from './look.ts';
import type { Look } from './look.ts';
import type { PlannedRow } from './domain/reading/planned-row.ts';
import type {
  AgencyId,
  Change,
  ChangeId,
  Door,
  Entry,
  EntryColumns,
  EntryId,
  FileId,
  Gap,
  GoodPractice,
  GoodPracticeId,
  LaneGroup,
  PlanId,
  Review,
  ReviewId,
  RowChange,
  RowProblem,
  RowTotals,
  Column,
  SourceId,
  SourceKind,
  SourcePart,
} from './model.ts';
import type { ChosenFile, ChosenPlace, FolderListing, RecentReview, TableChoice } from './file-choices.ts';
import { entryCalls } from './entry-calls.ts';
import { chronologyCalls } from './chronology.ts';
import { exchangeCalls } from './exchanges.ts';
import { registerCalls } from './register-calls.ts';
import { clockDecision, clockRuleChoice, clocksOf, ownClockRule, removal, rulerInput } from './clocks.ts';
import type { Clocks } from './clocks.ts';
import type { ClockId } from './domain/clocks/clock.ts';
import type { SameEvents } from './same-events.ts';
import type { SearchResult } from './search-result.ts';
import { filterSet, type SavedFilter } from './filters.ts';
import { view } from './view.ts';
import type { View } from './view.ts';
import { particular } from './particular.ts';
import { questionCalls } from './questions.ts';
import { changeChoices } from './version-change.ts';
import type { EarlierSource, VersionChange } from './version-change.ts';
import type { FoundPractice } from './domain/gaps/practice.ts';
import type { PackedColumns, PackedLabels } from './packed-columns.ts';

/*
 * Every call of the program, as data. From this come the type of the services, the type that components use, the check of
 * inputs at run time and the client. A host carries (name, input) -> Reply and knows no call by name.
 */

export type { Call } from './call-schemas.ts';

/** What an import may be told by a person; what is absent is found. */
export const importChoices = z.strictObject({
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']).optional(),
  delimiter: z.enum([',', ';', '\t', '|']).optional(),
  /** The row of the column headings as a spreadsheet numbers it; 0 says that there is none. */
  headingRow: z.number().int().nonnegative().optional(),
  /** The role of each column by its letter. */
  roles: z.record(z.string().max(4), z.enum(columnRoles)).optional(),
  /** The sheet of a workbook or the table of a document, by the name the plan gives it. */
  table: text(200).optional(),
  /** The role of each column by its heading, in any case and punctuation; a role by letter goes before it. */
  rolesByHeading: z.record(text(500), z.enum(columnRoles)).optional(),
  kind: z.enum(['agency', 'review']).optional(),
  /** The agency of the whole file, by name: matched to the register, else added to it. */
  agency: text(200).optional(),
  /** Dates that the person gives, by row; what the file has stays beside them. */
  dates: z.record(z.string().regex(/^[1-9]\d{0,8}$/u), text(200)).optional(),
  /** Rows with a blank date that are entries of their own, not joined to the row above. */
  apart: z.array(z.number().int().positive()).max(10_000).optional(),
  /** The source of which this is a later version; 0 says that it is a further chronology. */
  replaces: z.number().int().nonnegative().optional(),
  /** The same bytes are in the review already, and are to be imported once more. */
  again: z.boolean().optional(),
  /** The year of dates that are written without one. */
  year: z.number().int().min(1900).max(2099).optional(),
  /** This file writes the month before the day. */
  monthFirst: z.boolean().optional(),
});
export type ImportChoices = z.infer<typeof importChoices>;

export type { Particular, ParticularPart } from './particular.ts';
export type { EntryText } from './chronology.ts';

// ------------------------------------------------------------------------------------------------ what calls answer

export type SampleName = 'larkfield' | 'baby-k-table' | 'baby-k-agencies';

export type About = {
  readonly version: string;
  readonly host: 'electron' | 'web' | 'cli';
  /** The host can show the system's own file dialogs; otherwise the page shows the program's folder browser. */
  readonly nativeDialogs: boolean;
  /** A review file that the person opened from outside (double click, command line), to be opened at once. */
  readonly opening?: FileId | undefined;
  readonly look: Look;
};

export type OpenedReview = { readonly review: ReviewId };

/** How one file will be read: a stored plan. Commit takes its id and never reads the file a second time. */
export type ImportPlan = {
  readonly plan: PlanId;
  readonly fileName: string;
  readonly sha256: string;
  readonly door: Door;
  /** The table or sheet that is read, and all there are; a CSV has none. Another one is a plan of its own. */
  readonly table?: string | undefined;
  readonly tables: readonly TableChoice[];
  readonly parts: readonly SourcePart[];
  /** Empty for a Word document and a workbook, which say it themselves. */
  readonly encoding: string;
  /** Every line with a character outside ASCII, where the encoding had to be assumed and wants a look (at most 20). */
  readonly encodingDoubts: readonly { readonly line: number; readonly text: string }[];
  /** Empty where cells are not parted by one. */
  readonly delimiter: string;
  readonly headingRow?: number | undefined;
  readonly frontMatter: readonly string[];
  readonly columns: readonly Column[];
  /** `remembered`: the roles are those that a person chose for the last file with the same headings. */
  readonly mappingFrom: 'guessed' | 'remembered';
  readonly kind: SourceKind;
  /** The agency of the whole file and how it was found; absent where rows have their own or nobody can tell. */
  readonly agency?: { readonly name: string; readonly known: boolean; readonly why: string } | undefined;
  readonly agencyState: 'proposed' | 'confirmed';
  readonly rows: RowTotals;
  /** Lines of the file, as a text editor numbers them. */
  readonly physicalLines: number;
  /** Dates that can only be month first, in a file read day first where fewer can only be day first: a person may say that it is. */
  readonly onlyMonthFirst: number;
  /** The same bytes are in this review already, under this file name. */
  readonly alreadyImported?: string | undefined;
  /** The chronology of which this is taken to be a later version, and how many rows changed in which way. */
  readonly replaces?: (EarlierSource & { readonly counts: Readonly<Record<RowChange, number>> }) | undefined;
  /** The chronologies of the same agency that it could be a later version of; absent where there are none. */
  readonly couldReplace?: readonly EarlierSource[] | undefined;
  /** Other bytes, but the same days and words as this file that is in the review: perhaps saved once more. */
  readonly sameEntriesAs?: string | undefined;
};

export type ImportReport = {
  readonly file: string;
  readonly source: SourceId;
  readonly encoding: string;
  readonly delimiter: string;
  readonly headingRow: number | null;
  readonly kind: SourceKind;
  readonly rows: RowTotals;
  readonly problems: readonly RowProblem[];
  /** Of a later version: what it took the place of, and how many rows changed in which way. */
  readonly replaced?: { readonly source: SourceId; readonly counts: Readonly<Record<RowChange, number>> } | undefined;
};

export type Timeline = {
  readonly version: ChangeId;
  readonly entries: EntryColumns;
  /** Empty while they are still to be looked for. */
  readonly gaps: readonly Gap[];
  /** The words of the entries have not been read for gaps yet: `lookForGaps` does. */
  readonly gapsToCome: boolean;
  readonly goodPractice: readonly GoodPractice[];
  /** Good practice that words suggest, with what was decided about it. */
  readonly practiceFound: readonly FoundPractice[];
  /** Entries that people said are one event. */
  readonly joined: readonly (readonly EntryId[])[];
};

export type PackedTimeline = Omit<Timeline, 'entries'> & {
  readonly entries: PackedColumns;
  /** The labels of a large review come by themselves: `labels`. */
  readonly labelsToCome: boolean;
};

export type Check = {
  /** Each a sentence; empty when all is well. */
  readonly faults: readonly string[];
  readonly sources: number;
  readonly entries: number;
  readonly changes: number;
};

type Edited = { readonly version: ChangeId };

const someEntries = z.strictObject({ ...edit, entries: z.array(rowId<EntryId>()).min(2).max(50) });

// ------------------------------------------------------------------------------------------------ the calls

export const contract = {
  // the program
  about: call(z.strictObject({})).answers<About>(),
  /** How the program looks on this computer; told again by `about`. */
  keepLook: call(z.strictObject({ theme: z.enum(themes), room: z.boolean() })).answers<Record<string, never>>(),
  recentReviews: call(z.strictObject({})).answers<readonly RecentReview[]>(),
  forgetRecent: call(z.strictObject({ file: fileId })).answers<Record<string, never>>(),

  // files and folders, by opaque ids: the page never names a path
  browse: call(z.strictObject({ folder: folderId.optional() })).answers<FolderListing>(),
  /** The system's open dialog, where the host has one; empty when the person cancels. */
  chooseFiles: call(z.strictObject({ purpose: z.enum(['review', 'chronologies']) })).answers<readonly ChosenFile[]>(),
  choosePlace: call(z.strictObject({ suggestedName: text(200) })).answers<{ place?: ChosenPlace | undefined }>(),
  /** Bytes that were offered and are not wanted after all. */
  discardFile: call(z.strictObject({ file: fileId })).answers<Record<string, never>>(),

  // reviews
  createReview: call(
    z.strictObject({
      folder: folderId,
      fileName: text(200).min(1),
      title: text(300).min(1),
      kind: text(100).optional(),
      periodFrom: day.optional(),
      periodTo: day.optional(),
    }),
  ).answers<OpenedReview>(),
  openReview: call(z.strictObject({ file: fileId })).answers<OpenedReview>(),
  /** Opens the person's copy of a sample, made on first use; `afresh` makes a new copy and keeps the old one beside it. */
  openSample: call(
    z.strictObject({
      sample: z.enum(['larkfield', 'baby-k-table', 'baby-k-agencies']),
      afresh: z.boolean().optional(),
    }),
  ).answers<OpenedReview>(),
  closeReview: call(z.strictObject(ofReview)).answers<Record<string, never>>(),
  review: call(z.strictObject(ofReview)).answers<Review>(),
  checkReview: call(z.strictObject(ofReview)).answers<Check>(),

  // import
  planImport: call(z.strictObject({ ...ofReview, file: fileId, choices: importChoices })).answers<ImportPlan>(),
  planRows: call(
    z.strictObject({
      ...ofReview,
      plan: planId,
      only: z.enum(['all', 'attention', 'entries', 'joined', 'aside']),
      /** Only rows that hold these words in one of their cells, whatever the case. */
      words: text(200).optional(),
      /** Each row with its cells under their headings, as its entry will have them. */
      withColumns: z.boolean().optional(),
      offset: z.number().int().nonnegative(),
      limit: z.number().int().min(1).max(500),
    }),
  ).answers<{ readonly of: number; readonly rows: readonly PlannedRow[] }>(),
  /** Of a later version: what becomes of each row, to be looked at and chosen before it is stored. */
  planChanges: call(
    z.strictObject({
      ...ofReview,
      plan: planId,
      only: z.enum(['all', 'changed', ...rowChanges]),
      offset: z.number().int().nonnegative(),
      limit: z.number().int().min(1).max(500),
    }),
  ).answers<{ readonly of: number; readonly changes: readonly VersionChange[] }>(),
  chooseChanges: call(
    z.strictObject({
      ...ofReview,
      plan: planId,
      choices: z
        .array(z.strictObject({ index: z.number().int().nonnegative(), choice: z.enum(changeChoices) }))
        .min(1)
        .max(50_000),
    }),
  ).answers<Record<string, never>>(),
  dropPlan: call(z.strictObject({ ...ofReview, plan: planId })).answers<Record<string, never>>(),
  commitImport: call(z.strictObject({ ...edit, plans: z.array(planId).min(1).max(200) })).answers<{
    readonly version: ChangeId;
    readonly reports: readonly ImportReport[];
  }>(),
  /** How far the long call of this review has got; absent when none is under way. */
  progress: call(z.strictObject(ofReview)).answers<{
    readonly working?: { readonly what: string; readonly done: number; readonly of: number } | undefined;
  }>(),
  cancel: call(z.strictObject(ofReview)).answers<Record<string, never>>(),

  // reading
  /** `when-known` leaves the gaps of a large review for `lookForGaps`, so that its entries can be drawn at once. */
  timeline: call(z.strictObject({ ...ofReview, gaps: z.enum(['all', 'when-known']).optional() })).answers<Timeline>(),
  /** The same with gaps when known, as a window first asks for it: the columns are packed. */
  packedTimeline: call(z.strictObject(ofReview)).answers<PackedTimeline>(),
  /** The labels that the last packed timeline left to come; absent where it left none, or the review was changed since. */
  labels: call(z.strictObject(ofReview)).answers<{ readonly version: ChangeId; readonly label?: PackedLabels }>(),
  /** Reads the words of some more entries for gaps; asked again until `gaps` holds all that stand. */
  lookForGaps: call(z.strictObject(ofReview)).answers<{
    readonly version: ChangeId;
    readonly looked: number;
    readonly of: number;
    readonly gaps?: readonly Gap[] | undefined;
    readonly practiceFound?: readonly FoundPractice[] | undefined;
  }>(),
  entry: call(z.strictObject({ ...ofReview, entry: rowId<EntryId>() })).answers<Entry>(),
  entries: call(z.strictObject(ofReview)).answers<readonly Entry[]>(),
  /** Words in entries, notes and names of sources. All must be there; those in quotation marks one after the other. */
  search: call(
    z.strictObject({ ...ofReview, words: text(200), limit: z.number().int().positive().max(500) }),
  ).answers<SearchResult>(),
  /** Every entry that holds these words, read as `search` reads them. */
  entriesHolding: call(z.strictObject({ ...ofReview, words: text(200) })).answers<readonly EntryId[]>(),
  /** Sets of filters that people gave a name. */
  savedFilters: call(z.strictObject(ofReview)).answers<readonly SavedFilter[]>(),
  /** Entries of different agencies that may tell of one event, and those that people joined. */
  sameEvents: call(z.strictObject(ofReview)).answers<SameEvents>(),
  /** Entries whose lane nobody has confirmed, grouped by the lane and the ground it was proposed on. */
  laneGroups: call(z.strictObject(ofReview)).answers<readonly LaneGroup[]>(),
  /** Entries that a later version of their file no longer has: kept, drawn nowhere. */
  withdrawnEntries: call(z.strictObject(ofReview)).answers<readonly Entry[]>(),
  /** Clocks with their state, the rules they come from with how many each would raise, and the second rulers. */
  clocks: call(clocksOf).answers<Clocks>(),

  // edits, all undoable, all in the audit trail
  updateReview: call(
    z.strictObject({
      ...edit,
      title: text(300).min(1).optional(),
      kind: text(100).optional(),
      /** null takes the day away. */
      periodFrom: day.nullable().optional(),
      periodTo: day.nullable().optional(),
      decidedBy: text(200).optional(),
      about: text(4000).optional(),
      /** Years of two digits up to this one are 20yy, for files and dates that are read from now on. */
      yearPivot: z.number().int().min(0).max(99).optional(),
    }),
  ).answers<Edited>(),
  putParticular: call(z.strictObject({ ...edit, particular })).answers<Edited & { readonly id: number }>(),
  removeParticular: call(
    z.strictObject({
      ...edit,
      part: z.enum(['agency', 'person', 'term', 'marker']),
      id: z.number().int().positive(),
    }),
  ).answers<Edited>(),
  /** Keeps a set of filters under a name; the one that has the name already is put in its place. */
  saveFilter: call(z.strictObject({ ...edit, name: text(80).min(1), filters: filterSet })).answers<Edited>(),
  removeFilter: call(z.strictObject({ ...edit, id: z.number().int().positive() })).answers<Edited>(),
  /** Puts the lane of `agency` into that of `into`: its entries, sources and names go there. */
  mergeAgencies: call(
    z.strictObject({ ...edit, agency: rowId<AgencyId>(), into: rowId<AgencyId>() }),
  ).answers<Edited>(),
  updateSource: call(
    z.strictObject({
      ...edit,
      source: rowId<SourceId>(),
      kind: z.enum(['agency', 'review']).optional(),
      coversFrom: day.nullable().optional(),
      coversTo: day.nullable().optional(),
      declaredComplete: z.boolean().optional(),
    }),
  ).answers<Edited>(),
  markGoodPractice: call(z.strictObject({ ...edit, entry: rowId<EntryId>(), words: text(4000) })).answers<
    Edited & { readonly id: GoodPracticeId }
  >(),
  removeGoodPractice: call(z.strictObject({ ...edit, id: rowId<GoodPracticeId>() })).answers<Edited>(),
  /** An entry that a person types: a source of its own, "Entered by hand". Without `agency` its words propose a lane. */
  addEntry: call(
    z.strictObject({
      ...edit,
      whenWritten: text(200).min(1),
      text: text(20_000).min(1),
      comment: text(20_000).optional(),
      kind: z.enum(['agency', 'review']),
      agency: rowId<AgencyId>().optional(),
    }),
  ).answers<Edited & { readonly entry: EntryId }>(),
  addNote: call(z.strictObject({ ...edit, entry: rowId<EntryId>(), words: text(8000).min(1) })).answers<Edited>(),
  /** They tell of one event, and stay entries of their own. */
  joinEntries: call(someEntries).answers<Edited>(),
  setAsideSameEvent: call(someEntries).answers<Edited>(),
  /** Takes the event apart that an entry was joined to. */
  partEvent: call(z.strictObject({ ...edit, entry: rowId<EntryId>() })).answers<Edited>(),

  // the chronology as a table
  ...chronologyCalls,
  // who told whom, and threads
  ...entryCalls,
  ...exchangeCalls,
  // what the structure of the chronologies asks
  ...questionCalls,
  // the register: rules, kinds, gaps drawn by hand, terms of reference
  ...registerCalls,
  /** Switches a rule on or off, sets its limits for this review, or says whose guidance the review goes by. */
  setClockRule: call(clockRuleChoice).answers<Edited>(),
  putClockRule: call(ownClockRule).answers<Edited & { readonly id: number }>(),
  removeClockRule: call(removal).answers<Edited>(),
  /** Confirms a clock, with other ends where they are given, or sets it aside with a reason. */
  decideClock: call(clockDecision).answers<Edited & { readonly clock: ClockId }>(),
  /** A second ruler above the lanes: weeks of pregnancy, a child's age, or days since a day. */
  putRuler: call(rulerInput).answers<Edited & { readonly id: number }>(),
  removeRuler: call(removal).answers<Edited>(),

  // the log
  undo: call(z.strictObject(edit)).answers<Edited>(),
  redo: call(z.strictObject(edit)).answers<Edited>(),
  history: call(
    z.strictObject({ ...ofReview, before: version.optional(), limit: z.number().int().min(1).max(500) }),
  ).answers<readonly Change[]>(),

  // where the person had got to
  savedView: call(z.strictObject(ofReview)).answers<View>(),
  saveView: call(z.strictObject({ ...ofReview, view })).answers<Record<string, never>>(),
} as const;

export type Contract = typeof contract;
export type CallName = keyof Contract;
export type InputOf<Name extends CallName> = z.infer<Contract[Name]['input']>;
export type OutputOf<Name extends CallName> = NonNullable<Contract[Name]['answers']>;

/** What the services must supply: every call, nothing else. A missing or mistyped one does not compile. */
export type Services<Context> = {
  readonly [Name in CallName]: (input: InputOf<Name>, context: Context) => OutputOf<Name> | Promise<OutputOf<Name>>;
};

export const isCallName = (name: string): name is CallName => Object.hasOwn(contract, name);

/** The nouns of the work. Everything here is plain data that survives JSON. */

type Brand<T, Name extends string> = T & { readonly __brand: Name };

/** A calendar day written `YYYY-MM-DD`; made only by `shared/domain/calendar.ts`. */
export type CalendarDate = Brand<string, 'CalendarDate'>;
/** Whole days since 1970-01-01; what lanes and layouts count in. */
export type DayNumber = Brand<number, 'DayNumber'>;

export type ReviewId = Brand<string, 'ReviewId'>;
export type FileId = Brand<string, 'FileId'>;
export type FolderId = Brand<string, 'FolderId'>;
export type PlanId = Brand<string, 'PlanId'>;
/** Made of what the gap rests on, so that the same finding has the same id each time it is found. */
export type GapId = Brand<string, 'GapId'>;
export type EntryId = Brand<number, 'EntryId'>;
export type AgencyId = Brand<number, 'AgencyId'>;
export type SourceId = Brand<number, 'SourceId'>;
export type PersonId = Brand<number, 'PersonId'>;
export type TermId = Brand<number, 'TermId'>;
export type MarkerId = Brand<number, 'MarkerId'>;
export type GoodPracticeId = Brand<number, 'GoodPracticeId'>;
export type NoteId = Brand<number, 'NoteId'>;
export type OwnPhraseId = Brand<number, 'OwnPhraseId'>;
/** A kind of gap that the panel named itself (`own:3`). */
export type OwnKindId = Brand<`own:${number}`, 'OwnKindId'>;
/** A line of the change log; also the version of a review (the id of its newest line, 0 before the first). */
export type ChangeId = Brand<number, 'ChangeId'>;

// ---------------------------------------------------------------------------------------------------- when

export const precisions = [
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'year',
  'range',
  'before',
  'after',
  'unknown',
] as const;
export type Precision = (typeof precisions)[number];

export const certainties = ['certain', 'approximate', 'uncertain'] as const;
export type Certainty = (typeof certainties)[number];

export type DaySpan = { readonly earliest: CalendarDate; readonly latest: CalendarDate };

/**
 * A date as it stands in a chronology and as it was read. An end that is absent is open (`before`, `after`) or,
 * where both are absent, nothing could be read (`precision` is then `unknown`).
 */
export type When = {
  readonly asWritten: string;
  readonly earliest?: CalendarDate | undefined;
  readonly latest?: CalendarDate | undefined;
  readonly precision: Precision;
  readonly certainty: Certainty;
  /** ISO 8601-2 (EDTF); absent where nothing was read. */
  readonly edtf?: string | undefined;
  /** `HH:MM`, 24 hours. */
  readonly time?: string | undefined;
  /** The separate dates of a cell that names several ("9 and 24 October"), else empty. */
  readonly parts: readonly DaySpan[];
};

/** A reading of one date cell: what was read, why, and what stands in the way. */
export type DateReading = {
  readonly when: When;
  /** One sentence: "read as 7 to 24 February 2014, because both ends share month and year". */
  readonly explanation: string;
  /** One sentence where the cell needs a person; absent when it was read. */
  readonly problem?: string | undefined;
};

// ---------------------------------------------------------------------------------------------------- review

export const reviewKinds = [
  'Serious case review (SCR)',
  'Local child safeguarding practice review (LCSPR)',
  'Rapid review',
  'Domestic homicide review (DHR / DARDR)',
  'Safeguarding adults review (SAR)',
  'Single unified safeguarding review (SUSR)',
  'Child practice review (CPR)',
  'Adult practice review (APR)',
  'Learning review',
] as const;

export const sectors = [
  'health',
  'social care',
  'education',
  'police',
  'justice',
  'housing',
  'voluntary',
  'other',
] as const;
export type Sector = (typeof sectors)[number];

export type Agency = {
  readonly id: AgencyId;
  readonly fullName: string;
  readonly shortName: string;
  /** Names by which entries call this agency ("CMHT", "mental health"). */
  readonly aliases: readonly string[];
  readonly sector: Sector;
  /** When it was open to the case; absent ends are not known. */
  readonly openFrom?: CalendarDate | undefined;
  readonly openTo?: CalendarDate | undefined;
  /** The order of the lanes, from the top. */
  readonly position: number;
};

export type Person = {
  readonly id: PersonId;
  readonly name: string;
  readonly role: string;
  readonly born?: string | undefined;
};

/** A question of the terms of reference, with the number it is called by ("VI"). */
export type Term = { readonly id: TermId; readonly number: string; readonly text: string };

/** A key date drawn through all lanes. */
export type Marker = { readonly id: MarkerId; readonly title: string; readonly when: When };

export type SourceKind = 'agency' | 'review';

/** The way in that a source came by; whatever the door, rows become entries by the same rules. */
export const doors = ['csv', 'word', 'excel', 'web-page', 'by-hand'] as const;
export type Door = (typeof doors)[number];

/**
 * A table or sheet that a source was read from. Rows of a source count on through its parts: the part's own row
 * `ownRow` is the source's row `firstRow`, and so on down. A CSV has no parts: its rows are the file's.
 */
export type SourcePart = { readonly name: string; readonly firstRow: number; readonly ownRow: number };

export type RowTotals = Readonly<
  Record<'total' | 'entries' | 'needsAttention' | 'joined' | 'blank' | 'headings', number>
>;

export type Source = {
  readonly id: SourceId;
  readonly fileName: string;
  readonly sha256: string;
  readonly encoding: string;
  readonly delimiter: string;
  /** The row of the column headings, as a spreadsheet numbers rows; absent where the file has none. */
  readonly headingRow?: number | undefined;
  readonly kind: SourceKind;
  readonly door: Door;
  readonly parts: readonly SourcePart[];
  /** The agency of the whole file; absent where each row has its own. */
  readonly agency?: AgencyId | undefined;
  readonly coversFrom?: CalendarDate | undefined;
  readonly coversTo?: CalendarDate | undefined;
  readonly declaredComplete: boolean;
  /** Lines above the heading row, as written ("Author: ..."). */
  readonly frontMatter: readonly string[];
  readonly rows: RowTotals;
  /** ISO 8601 instant. */
  readonly importedAt: string;
  /** Its import was undone: kept in the file, drawn nowhere. */
  readonly withdrawn: boolean;
  /** A later version of it stands in its place. */
  readonly replacedBy?: SourceId | undefined;
  /** Entries of it that a later version no longer has: kept in the file, drawn nowhere. */
  readonly withdrawnEntries: number;
};

export type Review = {
  readonly id: ReviewId;
  /** The name of its file, without the folder. */
  readonly fileName: string;
  readonly version: ChangeId;
  readonly title: string;
  readonly kind: string;
  readonly periodFrom?: CalendarDate | undefined;
  readonly periodTo?: CalendarDate | undefined;
  /** Who decides for this review: the panel's chair, the reviewer. Named in the audit trail. */
  readonly decidedBy: string;
  /** What a person should know before reading: where a sample comes from, what it is. */
  readonly about: string;
  readonly people: readonly Person[];
  readonly agencies: readonly Agency[];
  readonly terms: readonly Term[];
  readonly markers: readonly Marker[];
  readonly sources: readonly Source[];
  /** Kinds of gap that the panel named itself. */
  readonly ownKinds: readonly OwnKind[];
  /** What undo and redo would do next ("Agree a gap"); absent where there is nothing. */
  /** The last year of two digits that is read as 20yy. */
  readonly yearPivot: number;
  readonly undo?: string | undefined;
  readonly redo?: string | undefined;
  /** The file or its folder cannot be written to: everything can be read, nothing changed. */
  readonly readOnly: boolean;
};

// ---------------------------------------------------------------------------------------------------- entries

/** What a column of a source is for. Extra columns are kept and shown, never dropped. */
export const columnRoles = [
  'date',
  'date-end',
  'date-precision',
  'time',
  'time-end',
  'text',
  'comment',
  'agency',
  'extra',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

export type Column = {
  /** As a spreadsheet letters it: A, B, ... AA. */
  readonly letter: string;
  /** As written; empty where the file has none. */
  readonly heading: string;
  readonly role: ColumnRole;
};

export type Cell = Column & { readonly cell: string };

/** A row that a person should look at. `problem` is one sentence. Values, never thrown. */
export type RowProblem = {
  readonly row: number;
  readonly column: string;
  readonly problem: string;
  readonly cell: string;
};

export type AgencyState = 'proposed' | 'confirmed';

/** What becomes of one record of a file. */
export type RowOutcome = 'entry' | 'attention' | 'joined' | 'blank' | 'heading';

/** Which lane an entry is in. Without `agency` nobody could tell yet. */
export type Placement = {
  readonly agency?: AgencyId | undefined;
  readonly state: AgencyState;
  readonly otherAgencies: readonly AgencyId[];
  /** The words or the fact that decided ("file name", "led by 'Midwife'"). */
  readonly why: string;
};

/** One dated row, whole: its words exactly as written, how it was read, where it came from. */
export type Entry = {
  readonly id: EntryId;
  readonly source: SourceId;
  readonly fileName: string;
  /** The row a spreadsheet shows; `rows` are all of them where rows were joined. */
  readonly row: number;
  readonly rows: readonly number[];
  /** Where that is, as a person would look for it: "row 4", "table 2, row 4", "sheet Chronology, row 4". */
  readonly place: string;
  readonly when: When;
  readonly explanation: string;
  /** A person's correction of the date; the imported one stays beside it. */
  readonly corrected?: When | undefined;
  readonly placement: Placement;
  readonly text: string;
  readonly comment: string;
  readonly columns: readonly Cell[];
  readonly problems: readonly RowProblem[];
  readonly needsAttention: boolean;
  readonly goodPractice: readonly GoodPractice[];
  readonly notes: readonly Note[];
  /** The same row as earlier versions of the file had it, the oldest first. */
  readonly earlier: readonly EarlierEntry[];
};

/** A row as an earlier version of its file had it. */
export type EarlierEntry = Pick<Entry, 'fileName' | 'row' | 'when' | 'text' | 'comment'>;

/** Rows whose lane was proposed on the same ground: confirmed together ("all 23 rows led by 'Midwife'"). */
export type LaneGroup = {
  /** The proposed lane; absent where nobody could tell. */
  readonly agency?: AgencyId | undefined;
  /** The words or the fact that decided, as most of the rows have it. */
  readonly why: string;
  /** The file, where the ground is the file and not the words of the row. */
  readonly fileName?: string | undefined;
  /** In the order of the chronology. */
  readonly entries: readonly EntryId[];
};

/** What a later version of a chronology does to a row. */
export const rowChanges = ['unchanged', 'reworded', 'redated', 'new', 'gone'] as const;
export type RowChange = (typeof rowChanges)[number];

/**
 * The entries of a review as parallel columns, in order of earliest day, source and row: all that lanes, filters and
 * the order of the chronology need, small enough for 50,000 entries. Texts are asked for by id.
 */
export type EntryColumns = {
  readonly id: readonly EntryId[];
  /** 0 where nobody could tell the agency yet. */
  readonly agency: readonly number[];
  /** 1 where a person confirmed the lane, 0 where it is proposed. */
  readonly confirmed: readonly (0 | 1)[];
  readonly otherAgencies: readonly (readonly AgencyId[])[];
  /** Days since 1970-01-01; null is an open end, or, where both are null, no date was read. */
  readonly earliest: readonly (DayNumber | null)[];
  readonly latest: readonly (DayNumber | null)[];
  /** Indexes into `precisions` and `certainties`. */
  readonly precision: readonly number[];
  readonly certainty: readonly number[];
  /** Minutes after midnight, or -1. */
  readonly minutes: readonly number[];
  readonly source: readonly SourceId[];
  readonly row: readonly number[];
  readonly attention: readonly (0 | 1)[];
  /** The first words of the entry, at most 60 characters. */
  readonly label: readonly string[];
};

// ---------------------------------------------------------------------------------------------------- gaps

export const gapKinds = [
  'missed-appointment',
  'unminuted-meeting',
  'information-not-shared',
  'no-response',
  'action-not-completed',
  'not-seen',
  'not-asked',
  'delay',
  'not-invited',
  'unaware',
  'contradiction',
  'oversight',
  'silence',
  'handover',
  'closure',
] as const;
export type GapKind = (typeof gapKinds)[number];

/** A kind of gap that the panel named itself, drawn as a triangle with its code. */
export type OwnKind = { readonly id: OwnKindId; readonly name: string; readonly code: string };

/** Every kind that a gap can have: those of the program and those of the panel. */
export type AnyGapKind = GapKind | OwnKindId;

/** The form of a gap within its kind: how the contact was missed, how the information stayed where it was. */
export const gapForms = [
  'not-attended',
  'not-brought',
  'cancelled-by-family',
  'cancelled-by-service',
  'no-access',
  'practitioner-absent',
  'no-minutes',
  'known-from-one-record',
  'not-recorded',
  'not-passed-on',
  'not-referred',
] as const;
export type GapForm = (typeof gapForms)[number];

/** What a finding rests on: four strengths of evidence, always shown, never mixed. */
export const bases = ['stated-by-review', 'stated-by-agency', 'rule', 'nothing-entered'] as const;
export type Basis = (typeof bases)[number];

export const gapStates = ['to-consider', 'asked', 'agreed', 'set-aside'] as const;
export type GapState = (typeof gapStates)[number];

export type Evidence = {
  readonly basis: Basis;
  readonly entry: EntryId;
  /** The column that holds the words, and where they stand in its cell (UTF-16 offsets, end excluded). */
  readonly letter: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** One sentence: which rule found it and why. */
  readonly explanation: string;
  /** The rule that read the words; absent where a person did. */
  readonly rule?: string | undefined;
};

/** Who decided on a finding, and the instant of the line of the log that says so (ISO 8601). */
export type Decided = { readonly by: string; readonly at: string };

/** Something that should have happened, or been known, and by the records was not: a candidate until a person agrees. */
export type Gap = {
  readonly id: GapId;
  readonly kind: AnyGapKind;
  /** Name and code of the kind, where the panel named it itself. */
  readonly ownKind?: OwnKind | undefined;
  readonly form?: GapForm | undefined;
  readonly basis: Basis;
  readonly state: GapState;
  /** Why it was set aside, or of whom it was asked: the person's words. */
  readonly reason: string;
  /** The lane it is drawn in; absent where the entry has no lane yet. */
  readonly agency?: AgencyId | undefined;
  readonly agencies: readonly AgencyId[];
  /** Whom the exchange lies between, where words tell: `to` did not answer, was not told or was not asked. */
  readonly between?: { readonly from?: AgencyId | undefined; readonly to?: AgencyId | undefined } | undefined;
  readonly entry?: EntryId | undefined;
  readonly earliest?: CalendarDate | undefined;
  readonly latest?: CalendarDate | undefined;
  readonly quote: string;
  readonly explanation: string;
  /** The leading evidence first. */
  readonly evidence: readonly Evidence[];
  /** Of a gap drawn by hand without an entry: its dates as written, who recorded it, and the agencies it lies between. */
  readonly asWritten?: string | undefined;
  readonly recordedBy?: AgencyId | undefined;
  readonly across?: readonly AgencyId[] | undefined;
  /** The rule that found it is switched off; it stays because it was decided on. */
  readonly ruleOff?: boolean | undefined;
  /** The day something made it less ("the GP followed this up"), or the day it closed. */
  readonly mitigated?: CalendarDate | undefined;
  readonly closed?: CalendarDate | undefined;
  /** Why it made sense at the time: the person's words. */
  readonly sense: string;
  /** The terms of reference that it bears on. */
  readonly terms?: readonly TermId[] | undefined;
  /** Absent until somebody decided. */
  readonly decided?: Decided | undefined;
};

/** The counterpart of a gap, marked by a person. */
export type GoodPractice = Pick<Gap, 'terms' | 'decided'> & {
  readonly id: GoodPracticeId;
  readonly entry: EntryId;
  readonly words: string;
};

export type Note = {
  readonly id: NoteId;
  readonly entry: EntryId;
  readonly words: string;
  readonly by: string;
  /** ISO 8601 instant. */
  readonly at: string;
};

/** One line of the audit trail. */
export type Change = {
  readonly id: ChangeId;
  readonly at: string;
  readonly by: string;
  /** What was done, in the words of the work ("Set a gap aside"). */
  readonly did: string;
  /** `undo` and `redo` lines name the line they undo or bring back. */
  readonly form: 'change' | 'undo' | 'redo';
  readonly of?: ChangeId | undefined;
};

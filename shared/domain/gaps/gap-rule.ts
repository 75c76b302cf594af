import type { AnyGapKind, GapForm } from '../../model.ts';

/**
 * Who does, or does not do, what a clause tells. `nobody` is a note in telegram style with nothing before its verb
 * ("Did not attend"); `unknown` has words there that name neither the family nor an organisation.
 */
export type Subject = 'family' | 'organisation' | 'unknown' | 'nobody';

/** How far back a finding reaches: the entry's own dates, or, for what the words put before it, anything up to them. */
export type Reach = 'own-dates' | 'up-to-entry';

/** One rule, as data. Every list of words is in the notation of `phrases.ts`. */
export type GapRule = {
  /** Stable: people's decisions and the documentation refer to it. */
  readonly id: string;
  /** Absent where the words do not say (a visit cancelled, nobody says by whom). */
  readonly form?: GapForm | undefined;
  /** What the rule reads, in one plain sentence that can follow “The record says that”; shown with every finding. */
  readonly statement: string;
  /** What an explanation begins with in place of the statement: for words that the panel added. */
  readonly toldAs?: string | undefined;
  /** Where the rule comes from: guidance, published reviews. */
  readonly sources?: readonly string[] | undefined;
  /** The words that make a candidate; they stand within one sentence. */
  readonly cues: readonly string[];
  /** At least one of these stands in the same sentence, where the list is present. */
  readonly needs?: readonly string[] | undefined;
  /** At least one of these stands anywhere in the entry, where the list is present. */
  readonly needsInEntry?: readonly string[] | undefined;
  /** None of these stands in the clause (or clauses) that the cue stands in. */
  readonly unless?: readonly string[] | undefined;
  /** None of these stands in the whole sentence. */
  readonly unlessInSentence?: readonly string[] | undefined;
  /** None of these stands anywhere in the entry. */
  readonly unlessInEntry?: readonly string[] | undefined;
  /** None of these stands in the clause, unless the clause names an organisation as who did it ("reported by the ward"). */
  readonly unlessWithoutAgent?: readonly string[] | undefined;
  /** The cue may not run across a comma. */
  readonly withinCommas?: boolean | undefined;
  /** Who may be the subject of the clause; anyone where absent. */
  readonly subject?: readonly Subject[] | undefined;
  /** Where the clause names nobody, the subject of the clauses before it in the sentence counts. */
  readonly carriesSubject?: boolean | undefined;
  /** Switched off: it finds nothing, and what gives way to it still does, so that no other mark takes its place. */
  readonly silent?: boolean | undefined;
  /** Counts only where no other rule, of any kind, reads the same clause: for broad cues that say little by themselves. */
  readonly lastResort?: boolean | undefined;
  /** Counts whatever its sentence is like: its words by themselves tell of the kind, also where they stand beside the matter. */
  readonly sure?: boolean | undefined;
  /** Reads no cues: sentences that no other rule reads and that are worded like the kind; see `likeness/`. */
  readonly likeness?: boolean | undefined;
  /** Counts though the words look ahead ("will re-book the missed scan"); otherwise what may happen is no gap. */
  readonly countsWhenSupposed?: boolean | undefined;
  readonly reach?: Reach | undefined;
  /** Entries that the rule finds and entries that it leaves alone. They run as tests and stand in the documentation. */
  readonly finds: readonly string[];
  readonly leaves: readonly string[];
};

/** The rules of one kind of finding, with what makes it less and what closes it. */
export type WordRules<Kind extends string = string> = {
  readonly kind: Kind;
  /** Each of these stands in every sentence that any rule of the kind may match, where the list is present. */
  readonly firstLook?: readonly RegExp[] | undefined;
  /** Words after which the gap is mitigated, on the entry's own day. */
  readonly mitigatedBy: readonly string[];
  /** Words after which it is closed. */
  readonly closedBy: readonly string[];
  readonly rules: readonly GapRule[];
};

export type GapKindRules = WordRules<AnyGapKind>;

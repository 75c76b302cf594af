import type {
  AgencyId,
  AnyGapKind,
  CalendarDate,
  Decided,
  Entry,
  EntryId,
  Gap,
  GapForm,
  GapId,
  GapState,
  OwnKind,
  Placement,
  TermId,
  When,
} from '../../model.ts';
import type { FoundGap } from './found-gap.ts';

/** What people said of a gap. A day that is absent leaves the one that was found. */
export type GapDecision = {
  readonly state: GapState;
  readonly reason: string;
  readonly sense: string;
  readonly mitigated?: CalendarDate | undefined;
  readonly closed?: CalendarDate | undefined;
};

/** A gap that a person sees and no rule found. */
export type AddedGap = {
  readonly id: GapId;
  readonly entry: EntryId;
  readonly kind: AnyGapKind;
  readonly form?: GapForm | undefined;
  readonly words: string;
};

/** A gap that a person drew without an entry: over a period, perhaps between agencies. */
export type DrawnGap = {
  readonly id: GapId;
  readonly kind: AnyGapKind;
  readonly form?: GapForm | undefined;
  readonly when: When;
  /** Whose records tell of it, whom it concerns, and between whom it lies. */
  readonly recordedBy?: AgencyId | undefined;
  readonly concerns: readonly AgencyId[];
  readonly between: readonly AgencyId[];
  readonly words: string;
};

/** Of an added gap's entry, what the gap takes from it: its words and its date. */
export type GapEntry = Pick<Entry, 'id' | 'when' | 'corrected' | 'columns'>;

/** A person's own gap, resting on the whole first text of its entry. */
export const gapFromAdded = (added: AddedGap, entry: GapEntry): FoundGap => {
  const words = entry.columns.find(({ role }) => role === 'text') ?? entry.columns[0];
  const when = entry.corrected ?? entry.when;
  const explanation = 'Added by the panel.';
  const quote = added.words.trim() === '' ? (words?.cell ?? '') : added.words;
  return {
    id: added.id,
    kind: added.kind,
    form: added.form,
    basis: 'stated-by-review',
    agencies: [],
    entry: added.entry,
    earliest: when.earliest,
    latest: when.latest,
    quote,
    explanation,
    evidence: [
      {
        basis: 'stated-by-review',
        entry: added.entry,
        letter: words?.letter ?? '',
        start: 0,
        end: words?.cell.length ?? 0,
        quote: words?.cell ?? '',
        explanation,
      },
    ],
  };
};

/** A gap that rests on no entry: drawn in the lane of whom it concerns, else of the first it lies between. */
export const gapFromDrawn = (drawn: DrawnGap): FoundGap => {
  const { recordedBy, concerns, between } = drawn;
  const agencies = [...new Set([...concerns, ...between, ...(recordedBy === undefined ? [] : [recordedBy])])];
  return {
    id: drawn.id,
    kind: drawn.kind,
    form: drawn.form,
    basis: 'stated-by-review',
    agency: agencies[0],
    agencies,
    earliest: drawn.when.earliest,
    latest: drawn.when.latest,
    asWritten: drawn.when.asWritten,
    recordedBy,
    across: between,
    quote: drawn.words,
    explanation: 'Added by the panel.',
    evidence: [],
  };
};

/** The lane of an entry, and those beside it. */
export type LanesOfEntry = Pick<Placement, 'agency' | 'otherAgencies'>;

const inLane = (gap: FoundGap, lane: LanesOfEntry | undefined): FoundGap => {
  if (lane === undefined) return gap;
  const agencies = [...(lane.agency === undefined ? [] : [lane.agency]), ...lane.otherAgencies];
  return { ...gap, agency: lane.agency, agencies };
};

/** What else people said about findings, by the id of each. */
export type SaidOfGaps = {
  readonly terms: ReadonlyMap<string, readonly TermId[]>;
  readonly decided: ReadonlyMap<string, Decided>;
  readonly ownKinds: ReadonlyMap<AnyGapKind, OwnKind>;
};

const nothingSaid: SaidOfGaps = { terms: new Map(), decided: new Map(), ownKinds: new Map() };

/**
 * The gaps of a review as they stand: found and added ones, each in the lane its entry is in now, with what was decided.
 * A finding that nobody decided on is to consider. Decisions without a finding are left aside (and stay stored).
 */
export const decidedGaps = (
  gaps: readonly FoundGap[],
  decisions: ReadonlyMap<GapId, GapDecision>,
  lanes: ReadonlyMap<EntryId, LanesOfEntry>,
  { terms, decided, ownKinds }: SaidOfGaps = nothingSaid,
): readonly Gap[] =>
  gaps.map((gap) => {
    const decision = decisions.get(gap.id);
    return {
      ...inLane(gap, gap.entry === undefined ? undefined : lanes.get(gap.entry)),
      state: decision?.state ?? 'to-consider',
      reason: decision?.reason ?? '',
      sense: decision?.sense ?? '',
      mitigated: decision?.mitigated ?? gap.mitigated,
      closed: decision?.closed ?? gap.closed,
      ownKind: ownKinds.get(gap.kind),
      terms: terms.get(gap.id),
      decided: decided.get(gap.id),
    };
  });

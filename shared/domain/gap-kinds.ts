import type { AnyGapKind, Basis, Gap, GapForm, GapKind, GapState, OwnKind } from '../model.ts';
import type { PracticeForm } from './gaps/practice.ts';

/** How each kind is named on screen and drawn: the core kinds have shapes of their own, the others a triangle with a code. */
export type GapShape = 'slashed-circle' | 'empty-page' | 'broken-arrow' | 'linked-rings' | 'triangle';

/** What each shape stands for, in a count: "2 missed appointments". */
export const gapShapeNames: Readonly<Record<GapShape, string>> = {
  'slashed-circle': 'missed appointments',
  'empty-page': 'meetings without minutes',
  'broken-arrow': 'of information not passed on',
  'linked-rings': 'of two accounts',
  triangle: 'of other kinds',
};

export type GapKindFacts = {
  readonly kind: AnyGapKind;
  readonly name: string;
  /** Two letters beside the triangle, and in tables. */
  readonly code: string;
  readonly shape: GapShape;
};

export const gapKindFacts: readonly (GapKindFacts & { readonly kind: GapKind })[] = [
  { kind: 'missed-appointment', name: 'Missed appointment', code: 'MA', shape: 'slashed-circle' },
  { kind: 'unminuted-meeting', name: 'Meeting without minutes', code: 'UM', shape: 'empty-page' },
  { kind: 'information-not-shared', name: 'Information not passed on', code: 'NS', shape: 'broken-arrow' },
  { kind: 'no-response', name: 'No response', code: 'NR', shape: 'triangle' },
  { kind: 'action-not-completed', name: 'Action not completed', code: 'AN', shape: 'triangle' },
  { kind: 'not-seen', name: 'Not seen or heard', code: 'SE', shape: 'triangle' },
  { kind: 'not-asked', name: 'Not explored', code: 'NA', shape: 'triangle' },
  { kind: 'delay', name: 'Delay', code: 'DE', shape: 'triangle' },
  { kind: 'not-invited', name: 'Not invited', code: 'NI', shape: 'triangle' },
  { kind: 'unaware', name: 'Unaware of each other’s work', code: 'UA', shape: 'triangle' },
  { kind: 'contradiction', name: 'Two accounts', code: 'TA', shape: 'linked-rings' },
  { kind: 'oversight', name: 'Oversight below what was due', code: 'OV', shape: 'triangle' },
  { kind: 'silence', name: 'Nothing entered', code: 'NE', shape: 'triangle' },
  { kind: 'handover', name: 'Lost in transfer', code: 'HO', shape: 'triangle' },
  { kind: 'closure', name: 'Closed with the need unmet', code: 'CL', shape: 'triangle' },
];

const byKind = new Map<AnyGapKind, GapKindFacts>(gapKindFacts.map((facts) => [facts.kind, facts]));

const ofPanel = ({ id, name, code }: OwnKind): GapKindFacts => ({ kind: id, name, code, shape: 'triangle' });

/** A kind of the panel's own whose name is not at hand (it was taken away). */
const unnamed = 'A kind of the panel’s own';

/** How a kind is named and drawn; the panel's own kinds bring their name along. */
export const factsOf = (kind: AnyGapKind, own?: OwnKind): GapKindFacts =>
  byKind.get(kind) ?? (own === undefined ? { kind, name: unnamed, code: 'OK', shape: 'triangle' } : ofPanel(own));

/** How a gap's kind is named and drawn. */
export const factsOfGap = ({ kind, ownKind }: Pick<Gap, 'kind' | 'ownKind'>): GapKindFacts => factsOf(kind, ownKind);

/** All kinds that a gap can be given: the program's, then the panel's own. */
export const kindsToChoose = (own: readonly OwnKind[]): readonly GapKindFacts[] => [
  ...gapKindFacts,
  ...own.map(ofPanel),
];

export const gapFormNames: Readonly<Record<GapForm, string>> = {
  'not-attended': 'not attended',
  'not-brought': 'not brought',
  'cancelled-by-family': 'cancelled by the family',
  'cancelled-by-service': 'cancelled by the service',
  'no-access': 'no access',
  'practitioner-absent': 'practitioner absent',
  'no-minutes': 'no minutes or formal record',
  'known-from-one-record': 'known from one agency’s records alone',
  'not-recorded': 'not recorded',
  'not-passed-on': 'not passed on',
  'not-referred': 'not referred',
};

/** The forms that gaps of a kind can have; most kinds have none. */
export const formsOf: Readonly<Partial<Record<AnyGapKind, readonly GapForm[]>>> = {
  'missed-appointment': [
    'not-attended',
    'not-brought',
    'cancelled-by-family',
    'cancelled-by-service',
    'no-access',
    'practitioner-absent',
  ],
  'unminuted-meeting': ['no-minutes', 'known-from-one-record'],
  'information-not-shared': ['not-recorded', 'not-passed-on', 'not-referred'],
};

export const basisNames: Readonly<Record<Basis, string>> = {
  'stated-by-review': 'Stated by the review',
  'stated-by-agency': 'Stated by an agency',
  rule: 'Worked out by a rule',
  'nothing-entered': 'Nothing entered',
};

export const gapStateNames: Readonly<Record<GapState, string>> = {
  'to-consider': 'to consider',
  asked: 'asked',
  agreed: 'agreed',
  'set-aside': 'set aside',
};

export const practiceNames: Readonly<Record<PracticeForm, string>> = {
  persistence: 'Persistence',
  challenge: 'Challenge',
  'shared-in-time': 'Information passed in time',
  heard: 'Seen and heard',
  curiosity: 'Curiosity',
  'joint-visit': 'Joint visit',
  'follow-up': 'Followed up',
};

import { z } from 'zod';
import { anyGapKind, call, day, edit, gapRef, ofReview, ownKindId, registerRef, rowId, text } from './call-schemas.ts';
import { ownPhrase, ruleChange, ruleId } from './gap-rules.ts';
import type { GapRules, RulesPreview } from './gap-rules.ts';
import { laneCalls } from './lane-calls.ts';
import { gapForms, gapStates } from './model.ts';
import type { AgencyId, ChangeId, EntryId, GapId, OwnKindId, OwnPhraseId, TermId } from './model.ts';

type Edited = { readonly version: ChangeId };

/** The calls of the register: gaps drawn by hand, terms of reference, kinds and rules that a panel can change. */
export const registerCalls = {
  /** The rules that find gaps in words, and phrases of the panel's own, each with what rests on it now. */
  gapRules: call(z.strictObject(ofReview)).answers<GapRules>(),
  /** What a change of the rules would take away from the register and add to it; nothing is changed. */
  previewGapRules: call(z.strictObject({ ...ofReview, change: ruleChange })).answers<RulesPreview>(),
  /** Switches a rule off or on again. What was decided on stays in the register. */
  setGapRule: call(z.strictObject({ ...edit, rule: ruleId, isOn: z.boolean() })).answers<Edited>(),
  /** Words of the panel's own that a kind of gap is found by; with `id` they are changed. */
  putOwnPhrase: call(z.strictObject({ ...edit, id: rowId<OwnPhraseId>().optional(), ...ownPhrase })).answers<
    Edited & { readonly id: OwnPhraseId }
  >(),
  removeOwnPhrase: call(z.strictObject({ ...edit, id: rowId<OwnPhraseId>() })).answers<Edited>(),
  /** A kind of gap that the panel names itself; with `id` it is renamed. */
  putGapKind: call(
    z.strictObject({ ...edit, id: ownKindId.optional(), name: text(80).min(1), code: text(2).min(1) }),
  ).answers<Edited & { readonly id: OwnKindId }>(),
  removeGapKind: call(z.strictObject({ ...edit, id: ownKindId })).answers<Edited>(),
  decideGap: call(
    z.strictObject({
      ...edit,
      gap: gapRef,
      state: z.enum(gapStates).optional(),
      reason: text(4000).optional(),
      sense: text(4000).optional(),
      mitigated: day.nullable().optional(),
      closed: day.nullable().optional(),
    }),
  ).answers<Edited>(),
  /** A gap that a person sees and no rule found. */
  addGap: call(
    z.strictObject({
      ...edit,
      entry: rowId<EntryId>(),
      kind: anyGapKind,
      form: z.enum(gapForms).optional(),
      words: text(4000),
    }),
  ).answers<Edited & { readonly gap: GapId }>(),
  /** A gap that rests on no entry: over a period, perhaps between agencies. */
  drawGap: call(
    z.strictObject({
      ...edit,
      kind: anyGapKind,
      form: z.enum(gapForms).optional(),
      whenWritten: text(200).min(1),
      recordedBy: rowId<AgencyId>().optional(),
      concerns: z.array(rowId<AgencyId>()).max(50).optional(),
      between: z.array(rowId<AgencyId>()).max(50).optional(),
      words: text(4000).min(1),
    }),
  ).answers<Edited & { readonly gap: GapId }>(),
  /** Takes away a gap that a person added or drew; what a rule found is set aside instead. */
  removeGap: call(z.strictObject({ ...edit, gap: gapRef })).answers<Edited>(),
  /** The terms of reference that a gap, or a good practice (`good:` and its id), bears on. */
  setGapTerms: call(
    z.strictObject({ ...edit, of: registerRef, terms: z.array(rowId<TermId>()).max(200) }),
  ).answers<Edited>(),
  // the order of the lanes, and named times through all of them
  ...laneCalls,
} as const;

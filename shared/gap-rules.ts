import { z } from 'zod';
import type { RulesPreview } from './domain/gaps/preview-rules.ts';
import { anyGapKind, rowId, text } from './call-schemas.ts';
import { gapForms } from './model.ts';
import type { AnyGapKind, GapForm, OwnPhraseId } from './model.ts';

const ruleId = text(40).min(1);

/** Words of the panel's own: plain words, `*` for any ending, `...` for up to five words. */
export const ownPhrase = {
  kind: anyGapKind,
  form: z.enum(gapForms).optional(),
  words: text(200).min(1),
};

/** What a person is about to change about the rules, to be seen before it is done. */
export const ruleChange = z.discriminatedUnion('change', [
  z.strictObject({ change: z.literal('rule'), rule: ruleId, isOn: z.boolean() }),
  z.strictObject({ change: z.literal('add-phrase'), ...ownPhrase }),
  z.strictObject({ change: z.literal('change-phrase'), id: rowId<OwnPhraseId>(), ...ownPhrase }),
  z.strictObject({ change: z.literal('remove-phrase'), id: rowId<OwnPhraseId>() }),
]);
export type RuleChange = z.infer<typeof ruleChange>;

export { ruleId };

/** One rule as the panel sees it. */
export type WordRule = {
  readonly id: string;
  readonly form?: GapForm | undefined;
  readonly statement: string;
  readonly sources: readonly string[];
  readonly finds: readonly string[];
  readonly leaves: readonly string[];
  readonly isOn: boolean;
  /** Candidates and decided gaps that rest on it, among other rules or alone. */
  readonly found: number;
};

export type PhraseInUse = {
  readonly id: OwnPhraseId;
  readonly kind: AnyGapKind;
  readonly form?: GapForm | undefined;
  readonly words: string;
  readonly found: number;
};

export type GapRules = {
  readonly kinds: readonly { readonly kind: AnyGapKind; readonly rules: readonly WordRule[] }[];
  readonly phrases: readonly PhraseInUse[];
};

export type { RulesPreview };

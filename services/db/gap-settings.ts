import type { GapSettings, OwnPhrase } from '#shared/domain/gaps/gap-settings.ts';
import type { AnyGapKind, GapForm, OwnPhraseId } from '#shared/model.ts';
import type { ReadableReview } from './handles.ts';
import { readRuleChoices } from './rule-choices.ts';

type StoredPhrase = {
  readonly id: OwnPhraseId;
  readonly kind: AnyGapKind;
  readonly form: GapForm | null;
  readonly words: string;
};

const phrases = 'SELECT id, kind, form, words FROM own_phrase';

const phraseOf = ({ id, kind, form, words }: StoredPhrase): OwnPhrase => ({ id, kind, form: form ?? undefined, words });

/** The phrases that gaps are found by, oldest first. */
export const readOwnPhrases = (review: ReadableReview): readonly OwnPhrase[] =>
  review.database.prepare<[], StoredPhrase>(`${phrases} WHERE removed = 0 ORDER BY id`).all().map(phraseOf);

/** Those that were taken away too: a gap that was decided on is still found by them. */
export const readEveryPhrase = (review: ReadableReview): readonly OwnPhrase[] =>
  review.database.prepare<[], StoredPhrase>(`${phrases} ORDER BY id`).all().map(phraseOf);

/** What the panel changed about the rules. */
export const readGapSettings = (review: ReadableReview): GapSettings => ({
  off: new Set([...readRuleChoices(review)].flatMap(([id, { isOn }]) => (isOn ? [] : [id]))),
  phrases: readOwnPhrases(review),
});

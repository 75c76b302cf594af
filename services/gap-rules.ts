import type { Services } from '#shared/contract.ts';
import {
  findBySettings,
  problemOfPhrase,
  ruleOfPhrase,
  rulesInForce,
  tidyPhrase,
} from '#shared/domain/gaps/gap-settings.ts';
import type { GapSettings, OwnPhrase } from '#shared/domain/gaps/gap-settings.ts';
import { compareRegisters } from '#shared/domain/gaps/preview-rules.ts';
import { wordKinds } from '#shared/domain/gaps/word-kinds.ts';
import { AppError } from '#shared/errors.ts';
import type { RuleChange } from '#shared/gap-rules.ts';
import type { AnyGapKind, Gap, OwnPhraseId } from '#shared/model.ts';
import { readGapSettings } from './db/gap-settings.ts';
import type { ReadableReview } from './db/handles.ts';
import { editReview } from './edit-review.ts';
import { gapsBy, standingGaps } from './gaps.ts';
import { entriesOf } from './kept-entries.ts';
import { requireKind } from './own-kinds.ts';
import type { ServiceContext } from './service-context.ts';

const requireRule = (rule: string): AnyGapKind => {
  const of = wordKinds.find(({ rules }) => rules.some(({ id }) => id === rule));
  if (of === undefined)
    throw new AppError('not-found', 'There is no rule of this id. Look at the list of rules again.');
  return of.kind;
};

const requirePhrase = ({ phrases }: GapSettings, id: OwnPhraseId): OwnPhrase => {
  const phrase = phrases.find((one) => one.id === id);
  if (phrase === undefined)
    throw new AppError('not-found', 'This phrase is no longer there. It may have been taken away or undone.');
  return phrase;
};

type NewPhrase = Omit<OwnPhrase, 'id'>;

/** The settings that a changed phrase is held against: its own words are no double. */
const withoutPhrase = (settings: GapSettings, id: OwnPhraseId | undefined): GapSettings => ({
  ...settings,
  phrases: settings.phrases.filter((one) => one.id !== id),
});

/** A phrase as it is stored. @throws AppError bad-input where it cannot be looked for, or is there already */
const readPhrase = (review: ReadableReview, { phrases }: GapSettings, given: NewPhrase): NewPhrase => {
  requireKind(review, given.kind);
  const words = tidyPhrase(given.words);
  const problem = problemOfPhrase(words);
  if (problem !== undefined) throw new AppError('bad-input', problem);
  if (phrases.some((one) => one.kind === given.kind && one.words.toLowerCase() === words.toLowerCase()))
    throw new AppError('bad-input', 'This kind is looked for by these words already.');
  return { kind: given.kind, form: given.form, words };
};

/** Not stored yet: the id of a phrase that is only being looked at. */
const nextPhraseId = ({ phrases }: GapSettings): OwnPhraseId =>
  (phrases.reduce((most, { id }) => Math.max(most, id), 0) + 1) as OwnPhraseId;

/** The settings after a change, and the one kind whose findings it can touch. */
const changed = (
  review: ReadableReview,
  settings: GapSettings,
  change: RuleChange,
): { readonly kind: AnyGapKind; readonly after: GapSettings } => {
  const { off, phrases } = settings;
  switch (change.change) {
    case 'rule': {
      const others = [...off].filter((id) => id !== change.rule);
      return {
        kind: requireRule(change.rule),
        after: { off: new Set(change.isOn ? others : [...others, change.rule]), phrases },
      };
    }
    case 'add-phrase': {
      const phrase = { id: nextPhraseId(settings), ...readPhrase(review, settings, change) };
      return { kind: phrase.kind, after: { off, phrases: [...phrases, phrase] } };
    }
    case 'change-phrase': {
      const { id, kind } = requirePhrase(settings, change.id);
      if (kind !== change.kind)
        throw new AppError('bad-input', 'These words belong to another kind. Take them away there and add them here.');
      const phrase = { id, ...readPhrase(review, withoutPhrase(settings, id), change) };
      return { kind, after: { off, phrases: phrases.map((one) => (one.id === id ? phrase : one)) } };
    }
    case 'remove-phrase': {
      const { id, kind } = requirePhrase(settings, change.id);
      return { kind, after: { off, phrases: phrases.filter((one) => one.id !== id) } };
    }
  }
};

/** How many gaps rest on each rule. */
const countByRule = (gaps: readonly Gap[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { evidence } of gaps)
    for (const rule of new Set(evidence.map((one) => one.rule)))
      if (rule !== undefined) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
};

/** The rules that a reviewer can change: switched off and on, phrases of the panel's own, each seen before it is done. */
export const gapRuleServices = {
  gapRules: ({ review }, { reviews }) => {
    const open = reviews.get(review);
    const { off, phrases } = readGapSettings(open.readable);
    const found = countByRule(standingGaps(open));
    return {
      kinds: wordKinds.map(({ kind, rules }) => ({
        kind,
        rules: rules.map(({ id, form, statement, sources = [], finds, leaves }) => ({
          id,
          form,
          statement,
          sources,
          finds,
          leaves,
          isOn: !off.has(id),
          found: found.get(id) ?? 0,
        })),
      })),
      phrases: phrases.map((phrase) => ({ ...phrase, found: found.get(ruleOfPhrase(phrase.id)) ?? 0 })),
    };
  },

  previewGapRules: ({ review, change }, { reviews }) => {
    const open = reviews.get(review);
    const { after } = changed(open.readable, readGapSettings(open.readable), change);
    // All kinds: where kinds read the same words, a rule of one decides what another says.
    const found = findBySettings(entriesOf(open.readable), rulesInForce(wordKinds, after));
    return compareRegisters(standingGaps(open), gapsBy(open.readable, found));
  },

  setGapRule: (input, context) => {
    const { rule, isOn } = input;
    const { version } = editReview(context, input, isOn ? 'Switch a rule on' : 'Switch a rule off', (draft) => {
      requireRule(rule);
      if (isOn) draft.remove('rule_choice', rule);
      else draft.put('rule_choice', rule, { is_on: 0, settings: '{}' });
    });
    return { version };
  },

  putOwnPhrase: (input, context) => {
    const did = input.id === undefined ? 'Add words that gaps are found by' : 'Change words that gaps are found by';
    const { version, value } = editReview(context, input, did, (draft) => {
      const settings = readGapSettings(draft.review);
      if (input.id !== undefined) requirePhrase(settings, input.id);
      const { kind, form, words } = readPhrase(draft.review, withoutPhrase(settings, input.id), input);
      const id = input.id ?? draft.nextId('own_phrase');
      draft.put('own_phrase', id, { kind, form: form ?? null, words });
      return id as OwnPhraseId;
    });
    return { version, id: value };
  },

  removeOwnPhrase: (input, context) => {
    const { version } = editReview(context, input, 'Take away words that gaps are found by', (draft) => {
      draft.remove('own_phrase', requirePhrase(readGapSettings(draft.review), input.id).id);
    });
    return { version };
  },
} satisfies Pick<
  Services<ServiceContext>,
  'gapRules' | 'previewGapRules' | 'setGapRule' | 'putOwnPhrase' | 'removeOwnPhrase'
>;

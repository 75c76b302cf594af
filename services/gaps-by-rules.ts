import { findBySettings, rulesInForce } from '#shared/domain/gaps/gap-settings.ts';
import type { GapSettings } from '#shared/domain/gaps/gap-settings.ts';
import { finderBy } from '#shared/domain/gaps/find-in-entry.ts';
import type { Find } from '#shared/domain/gaps/find-in-entry.ts';
import type { FoundGap } from '#shared/domain/gaps/found-gap.ts';
import type { GapKindRules } from '#shared/domain/gaps/gap-rule.ts';
import { gapsOfRulesOff } from '#shared/domain/gaps/gaps-of-rules-off.ts';
import { wordKinds } from '#shared/domain/gaps/word-kinds.ts';
import { gapsOfEarlierWords } from '#shared/domain/versions/gaps-of-earlier-words.ts';
import type { GapId } from '#shared/model.ts';
import { gapsWithTerms, readDecisions } from './db/gap-decisions.ts';
import { readEveryPhrase, readGapSettings } from './db/gap-settings.ts';
import type { ReadableReview } from './db/handles.ts';
import { readEarlierEntries } from './db/read-entries.ts';
import { entriesOf } from './kept-entries.ts';

type MadeReady = { readonly of: string; readonly kinds: readonly GapKindRules[] };

/** What is made ready for a list of rules is kept by the list: equal settings are given the same one. */
const madeReady = new WeakMap<ReadableReview['database'], MadeReady>();

/** The rules that are in force by some settings. */
export const kindsInForce = (review: ReadableReview, settings: GapSettings): readonly GapKindRules[] => {
  const of = JSON.stringify([[...settings.off], settings.phrases]);
  const known = madeReady.get(review.database);
  if (known?.of === of) return known.kinds;
  const kinds = rulesInForce(wordKinds, settings);
  madeReady.set(review.database, { of, kinds });
  return kinds;
};

const finders = new WeakMap<readonly GapKindRules[], Find>();

/** What the rules of the review find in an entry; the same function for as long as the rules are the same. */
export const findInForce = (review: ReadableReview): Find => {
  const kinds = kindsInForce(review, readGapSettings(review));
  const known = finders.get(kinds);
  if (known !== undefined) return known;
  const find = finderBy(kinds);
  finders.set(kinds, find);
  return find;
};

/** Gaps on which somebody decided, wrote, or chose a term of reference. */
const spokenOf = (review: ReadableReview): Set<GapId> => {
  const decided = [...readDecisions(review)].filter(
    ([, { state, reason, sense, mitigated, closed }]) =>
      state !== 'to-consider' || reason !== '' || sense !== '' || mitigated !== undefined || closed !== undefined,
  );
  return new Set([...decided.map(([id]) => id), ...gapsWithTerms(review)]);
};

type Kept = { readonly found: readonly FoundGap[]; readonly lost: string; readonly gaps: readonly FoundGap[] };
const keptGaps = new WeakMap<ReadableReview['database'], Kept>();

/**
 * Gaps that were decided on and are found no more, since their rule was switched off or a later version of the file took
 * their words away. Looked for only where there are any, and again only when something about them changed.
 *
 * @param found what the rules find now
 * @param now that, and what people added
 */
export const keptThoughLost = (
  review: ReadableReview,
  found: readonly FoundGap[],
  now: readonly FoundGap[],
): readonly FoundGap[] => {
  const lost = spokenOf(review);
  for (const { id } of now) lost.delete(id);
  if (lost.size === 0) return [];
  const ids = [...lost].join(' ');
  const known = keptGaps.get(review.database);
  if (known?.found === found && known.lost === ids) return known.gaps;
  const every = rulesInForce(wordKinds, { off: new Set(), phrases: readEveryPhrase(review) });
  const entries = new Set([...lost].map((id) => id.split(':')[0]));
  const standing = entriesOf(review).filter(({ id }) => entries.has(String(id)));
  const off = gapsOfRulesOff(now, findBySettings(standing, every), lost);
  const earlier = gapsOfEarlierWords([...now, ...off], findBySettings(readEarlierEntries(review), every), lost);
  const gaps = [...off, ...earlier];
  keptGaps.set(review.database, { found, lost: ids, gaps });
  return gaps;
};

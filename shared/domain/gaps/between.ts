import { cuesOf } from '../agencies/agency-cues.ts';
import { mentionFinder, type Mention } from '../agencies/mentions-in-text.ts';
import type { Agency, AgencyId, AnyGapKind } from '../../model.ts';
import { onceForEach } from '../once-for-each.ts';
import type { FoundGap } from './found-gap.ts';

/** Kinds that belong to an exchange or a meeting: the one that did not answer, was not told or was not asked is concerned. */
const exchanged: ReadonlySet<AnyGapKind> = new Set(['no-response', 'information-not-shared', 'not-invited']);
const towards =
  /\b(?:to|from|with|contacts?|contacted|asked|rang|telephoned|e-?mailed|wrote to)\s+(?:the\s+|its\s+|her\s+|his\s+)?$/i;
const wasNot =
  /^[^.;]{0,40}?\b(?:(?:was|were|had|has|have|did|does|do)\s+(?:not|never)|not|never|didn't|wasn't|weren't)\b/i;

const concerned = (kind: AnyGapKind, quote: string, mentions: readonly Mention[]): Mention | undefined => {
  const addressed = mentions.find(({ start }) => towards.test(quote.slice(0, start)));
  const denied = mentions.find(({ end }) => wasNot.test(quote.slice(end)));
  if (kind === 'no-response') return addressed;
  return kind === 'not-invited' ? (denied ?? mentions[0]) : (addressed ?? denied);
};

/** A register's names are made ready once, and a gap is looked at once by them. */
const betweenBy = onceForEach((register: readonly Agency[]) => {
  const mentionsIn = mentionFinder(cuesOf(register));
  const ids = new Map<string, AgencyId>(register.map(({ id, fullName }) => [fullName, id]));
  return onceForEach((gap: FoundGap): FoundGap => {
    if (!exchanged.has(gap.kind)) return gap;
    const recordedBy = gap.basis === 'stated-by-agency' ? gap.agency : undefined;
    const others = mentionsIn(gap.quote).filter(({ agency }) => ids.get(agency) !== recordedBy);
    const found = concerned(gap.kind, gap.quote, others);
    const to = found === undefined ? undefined : ids.get(found.agency);
    if (to === undefined) return gap;
    const from = gap.kind === 'no-response' ? recordedBy : undefined;
    return { ...gap, between: from === undefined ? { to } : { from, to } };
  });
});

/**
 * Gaps with whom they lie between, where the words name an agency of the register: `to` did not answer, was not told or
 * was not asked. It is never the agency whose chronology tells of it, which is the one that asked.
 */
export const withBetween = (gaps: readonly FoundGap[], register: readonly Agency[]): readonly FoundGap[] =>
  gaps.map(betweenBy(register));

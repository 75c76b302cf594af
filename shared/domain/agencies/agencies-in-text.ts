import { cuesOf } from './agency-cues.ts';
import type { NamedAgency } from './known-agencies.ts';
import { mentionFinder, type Mention } from './mentions-in-text.ts';

/** A lane that a text proposes, the other agencies it names, and the words that decided. Names are full names. */
export type AgenciesInText = {
  readonly lead?: string | undefined;
  readonly others: readonly string[];
  readonly why: string;
};

const passive =
  /\b(?:referred|referral|seen|visited|visit|visits|met|recommended|interviewed|arrested|assessed|supervised|contacted|told|informed|spoken to|followed up|held|undertaken|made|advised|registered|meeting|carried out|assessment|appointment)\b[^.;]{0,60}\bby (?:an? |the |allocated |her |his |their |new |community |unannounced )?$/i;

/** Cheap and true wherever `passive` is: of a whole text, then of what stands before an agency. */
const saysBy = /\bby /i;
const endsWithBy = /\bby (?:[a-z]+ )?$/i;

/** The agency that does or records what the text tells: the one after "by", else the first that is named. */
const leadOf = (text: string, mentions: readonly Mention[]): Mention | undefined => {
  if (!saysBy.test(text)) return mentions[0];
  const doer = mentions.find(({ start }) => {
    if (!endsWithBy.test(text.slice(Math.max(0, start - 20), start))) return false;
    return passive.test(text.slice(Math.max(0, start - 120), start));
  });
  return doer ?? mentions[0];
};

/**
 * Proposes the lane of an entry whose file has no agency, from its words: who acts leads, the others are involved.
 * The comment counts where the text itself names nobody. Only a proposal: a person confirms it.
 */
export const agencyReader = (
  register: readonly NamedAgency[],
): ((text: string, comment?: string) => AgenciesInText) => {
  const mentionsIn = mentionFinder(cuesOf(register));
  return (text, comment = '') => {
    const inText = mentionsIn(text);
    const inComment = comment === '' ? [] : mentionsIn(comment);
    const named = inText.filter(({ weak }) => !weak);
    const weakly = inText.filter(({ weak }) => weak);
    const namedInComment = inComment.filter(({ weak }) => !weak);
    const lead = leadOf(text, named) ?? weakly[0] ?? leadOf(comment, namedInComment) ?? inComment[0];
    if (lead === undefined) return { others: [], why: 'no agency is named in the words' };
    const others: string[] = [];
    for (const mentions of [named, namedInComment])
      for (const { agency } of mentions) if (agency !== lead.agency && !others.includes(agency)) others.push(agency);
    return {
      lead: lead.agency,
      others,
      why: `led by “${lead.words}”`,
    };
  };
};

/** One text against one register; for many texts make an `agencyReader` once. */
export const agenciesInText = (text: string, register: readonly NamedAgency[]): AgenciesInText =>
  agencyReader(register)(text);

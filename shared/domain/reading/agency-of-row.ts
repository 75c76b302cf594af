import type { AgencyState } from '../../model.ts';
import type { AgenciesInText } from '../agencies/agencies-in-text.ts';

/** Which lane a row goes into, and by what. */
export type RowAgency = {
  readonly agency?: string | undefined;
  readonly agencyState: AgencyState;
  readonly otherAgencies: readonly string[];
  readonly why: string;
};

export type AgencyRules = {
  /** The agency of the whole file, where there is one. */
  readonly ofFile?: { readonly name: string; readonly why: string; readonly state: AgencyState } | undefined;
  /** The name an agency goes by in this review, for the words of an agency column. */
  readonly nameOf: (written: string) => string;
  readonly fromText: (text: string, comment: string) => AgenciesInText;
};

/** "Maternity; Police" names two agencies; "Health, Housing and Leisure" may be one, so commas do not part names. */
const separate = (cell: string): readonly string[] =>
  cell
    .split(/\s*[;|/\n]\s*/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** The column first, then the file, then the words of the entry. */
export const agencyOfRow = (
  cells: { readonly agency: string; readonly text: string; readonly comment: string },
  rules: AgencyRules,
): RowAgency => {
  const [first, ...rest] = separate(cells.agency).map(rules.nameOf);
  if (first !== undefined) {
    const others = [...new Set(rest)].filter((name) => name !== first);
    return { agency: first, agencyState: 'proposed', otherAgencies: others, why: 'agency column' };
  }
  const inText = rules.fromText(cells.text, cells.comment);
  if (rules.ofFile !== undefined) {
    const { name, why, state } = rules.ofFile;
    const named = [inText.lead, ...inText.others].filter((other) => other !== undefined && other !== name);
    const others = [...new Set(named)].filter((other) => other !== undefined);
    return { agency: name, agencyState: state, otherAgencies: others, why };
  }
  return { agency: inText.lead, agencyState: 'proposed', otherAgencies: inText.others, why: inText.why };
};

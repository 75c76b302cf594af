import { agencyNamedIn, nameInPlan, recogniseAgency } from './recognise-agency.ts';
import { knownAgencies, type NamedAgency } from './known-agencies.ts';

export type AgencyFound = { readonly name: string; readonly known: boolean; readonly why: string };

const agencyLine =
  /^\W*(?:agency|name of agency|organisation|organization|service|provider|team)\s*[:=–-]\s*(.+?)\s*$/i;

/** What an `Agency:` line above the table says, as written. */
export const agencyLineOf = (frontMatter: readonly string[]): string | undefined => {
  for (const line of frontMatter) {
    const written = agencyLine
      .exec(line)?.[1]
      ?.replace(/[,;|\t]+$/, '')
      .trim();
    if (written !== undefined && written !== '') return written;
  }
  return undefined;
};

/**
 * The agency of a whole file: its `Agency:` line, else the file's name. Undefined where neither says. A long name on
 * the line ("Larkfield NHS Trust, Health Visiting") means the agency of the register that is named within it.
 */
export const agencyOfFile = (input: {
  readonly frontMatter: readonly string[];
  readonly fileName: string;
  readonly register: readonly NamedAgency[];
}): AgencyFound | undefined => {
  const written = agencyLineOf(input.frontMatter);
  if (written !== undefined) {
    const within = recogniseAgency(written, input.register) ?? agencyNamedIn(written, input.register);
    if (within !== undefined) return { name: within.fullName, known: true, why: `“Agency:” line of the file` };
    return { ...nameInPlan(written, input.register), why: `“Agency:” line of the file` };
  }
  const title = input.fileName
    .replace(/\.[^.]*$/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_\-.]+/g, ' ');
  const listed = agencyNamedIn(title, input.register);
  if (listed !== undefined) return { name: listed.fullName, known: true, why: 'name of the file' };
  const usual = agencyNamedIn(title, knownAgencies);
  return usual === undefined ? undefined : { name: usual.fullName, known: false, why: 'name of the file' };
};

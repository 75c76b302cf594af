import type { NamedAgency } from './known-agencies.ts';

/** A name without what differs from office to office: case, apostrophes, punctuation, "the", spaces. */
export const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^ ?the /, '')
    .trim();

/** All the names that mean an agency, plain; the full name first. */
const namesOf = (agency: NamedAgency): readonly string[] =>
  [agency.fullName, agency.shortName, ...agency.aliases].map(plainName).filter((name) => name !== '');

/**
 * The agency of the register that a name means: the same full name, short name or alias, whatever the case and
 * punctuation. Undefined where none is the same; a name inside a longer one is not enough.
 */
export const recogniseAgency = <Listed extends NamedAgency>(
  name: string,
  register: readonly Listed[],
): Listed | undefined => {
  const wanted = plainName(name);
  if (wanted === '') return undefined;
  return (
    register.find((agency) => plainName(agency.fullName) === wanted) ??
    register.find((agency) => plainName(agency.shortName) === wanted) ??
    register.find((agency) => namesOf(agency).includes(wanted))
  );
};

/** The agency whose name stands as whole words in a longer text such as a file's name; the longest name wins. */
export const agencyNamedIn = <Listed extends NamedAgency>(
  text: string,
  register: readonly Listed[],
): Listed | undefined => {
  const padded = ` ${plainName(text)} `;
  let found: Listed | undefined;
  let longest = 1;
  for (const agency of register) {
    for (const name of namesOf(agency)) {
      if (name.length > longest && padded.includes(` ${name} `)) {
        found = agency;
        longest = name.length;
      }
    }
  }
  return found;
};

/**
 * The name under which an agency goes into a plan: the register's full name, else the words as they were written. A file
 * that calls its agency SMART is not renamed to what such services are usually called.
 */
export const nameInPlan = (
  written: string,
  register: readonly NamedAgency[],
): { readonly name: string; readonly known: boolean } => {
  const listed = recogniseAgency(written, register);
  if (listed !== undefined) return { name: listed.fullName, known: true };
  return { name: written.trim(), known: false };
};

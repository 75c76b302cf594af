import type { NamedAgency } from './known-agencies.ts';
import { plainName } from './recognise-agency.ts';

/** The aliases of an agency with further names that it is to be known by; those it goes by already are not added. */
export const withNames = (agency: NamedAgency, more: readonly string[]): readonly string[] => {
  const aliases = [...agency.aliases];
  const known = new Set([agency.fullName, agency.shortName, ...aliases].map(plainName));
  for (const name of more) {
    const plain = plainName(name);
    if (plain === '' || known.has(plain)) continue;
    known.add(plain);
    aliases.push(name);
  }
  return aliases;
};

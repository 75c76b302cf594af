import type { Agency, AgencyId } from '../../model.ts';
import { cuesOf } from '../agencies/agency-cues.ts';
import { knownAgencies, type NamedAgency } from '../agencies/known-agencies.ts';
import { mentionFinder } from '../agencies/mentions-in-text.ts';
import { plainName, recogniseAgency } from '../agencies/recognise-agency.ts';

/** Where a text names an agency, or somebody who works for it. UTF-16 units, `end` exclusive. */
export type AgencyMention = { readonly agency: AgencyId; readonly start: number; readonly end: number };

/** How records shorten the people and teams of agencies, by the plain name that the agency is known under. */
const shortForms: Readonly<Record<string, readonly string[]>> = {
  Police: ['PC', 'DC', 'DS', 'DI', 'PCSO', 'CAIU', 'CAIT', 'OIC'],
  GP: ['Dr', 'doctors surgery', 'family doctor'],
  Maternity: ['MW', 'CMW', 'safeguarding midwife', 'labour ward'],
  'Health visiting': ['HVs', 'health visiting team', 'FNP', 'family nurse'],
  'School nursing': ['SN', 'school nursing service'],
  'Adult mental health (CMHT)': ['CMHT', 'mental health nurse', 'mental health worker', 'mental health'],
  'Children’s social care': [
    'SW',
    'SWs',
    'EDT',
    'emergency duty team',
    'duty social worker',
    'duty SW',
    'front door',
    'childrens services',
    'LAC team',
    'CP team',
  ],
  School: ['headteacher', 'SENCO', 'learning mentor', 'teacher', 'school office'],
  Nursery: ['nursery', 'key person'],
  Housing: ['housing officers', 'housing department'],
  Probation: ['probation', 'PO'],
  Hospital: [
    'hospital',
    'paediatrician',
    'hospital staff',
    'ward staff',
    'A and E',
    'liaison nurse',
    'paediatric liaison',
  ],
  'Ambulance service': ['ambulance crew', 'ambulance control'],
  'Domestic abuse service': ['IDVA service', 'IDVAs'],
  'Drug and alcohol service': ['alcohol worker', 'drug worker', 'drugs worker', 'substance misuse worker'],
};

/** Words that stand for something that happened, yet name who did it too. */
const alsoWho = /^(?:officers?|surgery|ward)$/i;
/** A meeting that many agencies hold together is nobody's, unless the register says so. */
const nobodys = /^MARAC$/i;

const withShortForms = (agencies: readonly NamedAgency[]): readonly NamedAgency[] => {
  const own = new Set(
    agencies.flatMap(({ fullName, shortName, aliases }) => [fullName, shortName, ...aliases]).map(plainName),
  );
  const given = new Set<string>();
  return agencies.map((agency) => {
    const usual = [agency.fullName, agency.shortName, ...agency.aliases]
      .map((name) => recogniseAgency(name, knownAgencies))
      .find((found) => found !== undefined && !given.has(found.fullName));
    if (usual === undefined) return agency;
    given.add(usual.fullName);
    const more = (shortForms[usual.fullName] ?? []).filter((name) => !own.has(plainName(name)));
    return { ...agency, aliases: [...agency.aliases, ...more] };
  });
};

/** Finds the agencies of a register in many texts, by their names, aliases and the people who work for them. */
export const agencyMentions = (
  agencies: readonly Agency[],
): ((text: string, lower?: string) => readonly AgencyMention[]) => {
  const mentionsIn = mentionFinder(cuesOf(withShortForms(agencies)));
  const ids = new Map(agencies.map(({ id, fullName }) => [fullName, id]));
  return (text, lower) =>
    mentionsIn(text, lower).flatMap(({ agency, words, start, end, weak }) => {
      const id = ids.get(agency);
      if (id === undefined || (weak && !alsoWho.test(words))) return [];
      return nobodys.test(words) && !/marac/i.test(agency) ? [] : [{ agency: id, start, end }];
    });
};

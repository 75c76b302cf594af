import { agencies, type AgencyKey } from './agencies.ts';
import { houseStyles } from './house-styles.ts';

/** `review.json`: what the review of the invented case is about, and which file is whose. */
export const particulars = (): unknown => ({
  title: 'Child M (Larkfield)',
  kind: 'Local child safeguarding practice review (LCSPR)',
  periodFrom: '2016-01-04',
  periodTo: '2019-11-29',
  decidedBy: 'Review panel',
  about:
    'A wholly invented case. Larkfield, its agencies, Child M, his family and every entry were made up to show how the program works; ' +
    'any likeness to a real child, family, place or service is chance. The twelve chronologies and the reviewer’s narrative are ' +
    'written as such files usually arrive: in differing headings, date styles and encodings, with a few rows that need a person.',
  agencies: agencies.map(({ fullName, shortName, aliases, sector, openFrom, openTo }) => ({
    fullName,
    shortName,
    aliases: aliases.filter((alias) => alias !== fullName && alias !== shortName),
    sector,
    openFrom,
    openTo,
  })),
  people: [
    { name: 'Child M', role: 'Child, subject of the review', born: '14.12.2016' },
    { name: 'Child S', role: 'Half-sister of Child M', born: '20.02.2012' },
    { name: 'Ms R', role: 'Mother of both children' },
    { name: 'Mr T', role: 'Father of Child M' },
    { name: 'Mr D', role: 'Father of Child S' },
    { name: 'Mrs P', role: 'Maternal grandmother' },
  ],
  terms: [
    { number: '1', text: 'How well did agencies understand the daily life of Child M and Child S?' },
    { number: '2', text: 'How was neglect recognised, measured and answered over time?' },
    { number: '3', text: 'Did agencies share what they knew, and was it acted on?' },
    { number: '4', text: 'How were missed health appointments of a child followed up?' },
    { number: '5', text: 'Were domestic abuse, parental drinking and low mood seen together?' },
    { number: '6', text: 'Were meetings recorded, and were their decisions carried out?' },
    { number: '7', text: 'Were fathers and other adults in the household known and included?' },
    { number: '8', text: 'What helped practitioners to challenge one another, and what stood in the way?' },
  ],
  markers: [
    { title: 'Birth of Child M', whenWritten: '14.12.2016' },
    { title: 'Arrest of Mr T', whenWritten: '11.06.2017' },
    { title: 'First plan closed', whenWritten: '20.02.2018' },
    { title: 'Referral by school', whenWritten: '08.10.2018' },
    { title: 'Child protection plan', whenWritten: '02.04.2019' },
    { title: 'Admission with a scald', whenWritten: '20.11.2019' },
  ],
  files: [
    ...agencies.map(({ key, fullName, openFrom, openTo }) => ({
      file: houseStyles[key].file,
      kind: 'agency',
      agency: fullName,
      coversFrom: openFrom,
      coversTo: openTo,
      declaredComplete: declaredComplete.has(key),
    })),
    { file: houseStyles.narrative.file, kind: 'review', coversFrom: '2016-01-04', coversTo: '2019-11-29' },
  ],
});

/** The agencies that said that nothing was left out of their chronology. */
export const declaredComplete: ReadonlySet<AgencyKey> = new Set<AgencyKey>(['csc', 'hv', 'school', 'cmht']);

import { describe, expect, it } from 'vitest';
import { agenciesInText } from '#shared/domain/agencies/agencies-in-text.ts';
import { agencyOfFile } from '#shared/domain/agencies/agency-of-file.ts';
import { recogniseAgency } from '#shared/domain/agencies/recognise-agency.ts';
import { planOf } from '../../import/plan-of.ts';

const register = [
  { fullName: 'Maternity', shortName: 'Maternity', aliases: ['midwife', 'midwifery'] },
  { fullName: 'Adult mental health (CMHT)', shortName: 'CMHT', aliases: ['CPN', 'adult mental health'] },
  { fullName: 'Children’s social care', shortName: 'CSC', aliases: ['First Response', 'social worker'] },
  { fullName: 'Police', shortName: 'Police', aliases: ['officers'] },
];

describe('recognising agencies', () => {
  it.each([
    ['maternity', 'Maternity'],
    ['  CMHT ', 'Adult mental health (CMHT)'],
    ['Adult Mental Health', 'Adult mental health (CMHT)'],
    ["Children's Social Care", 'Children’s social care'],
    ['The Police', 'Police'],
    ['Policeman', undefined],
    ['', undefined],
  ])('reads the name %j as %s', (name, expected) => {
    expect(recogniseAgency(name, register)?.fullName).toBe(expected);
  });

  it.each([
    ['Midwife makes a referral to First Response', 'Maternity', ['Children’s social care']],
    ['Referral by the midwife; First Response will see her', 'Maternity', ['Children’s social care']],
    ['Ms A referred to CMHT by midwife', 'Maternity', ['Adult mental health (CMHT)']],
    ['Home visit by CPN. Midwife also there', 'Adult mental health (CMHT)', ['Maternity']],
    ['Shopping with her mother', undefined, []],
  ])('proposes who leads in %j', (text, lead, others) => {
    const found = agenciesInText(text, register);
    expect(found.lead).toBe(lead);
    expect(found.others).toEqual(others);
  });

  it('knows a file by its Agency line, else by its name', () => {
    expect(agencyOfFile({ frontMatter: ['Agency: CMHT'], fileName: 'police.csv', register })).toMatchObject({
      name: 'Adult mental health (CMHT)',
      known: true,
    });
    expect(agencyOfFile({ frontMatter: ['Agency: Harbour Trust'], fileName: 'x.csv', register })).toMatchObject({
      name: 'Harbour Trust',
      known: false,
    });
    expect(agencyOfFile({ frontMatter: [], fileName: 'Chronology_police-v2.csv', register })).toMatchObject({
      name: 'Police',
      known: true,
    });
    expect(agencyOfFile({ frontMatter: [], fileName: 'export.csv', register })).toBeUndefined();
  });
});

describe('the agency of each row', () => {
  const text = 'Date,Agency,Detail\n03.06.13,Maternity; Police,Visit\n04.06.13,,Call\n';

  it('trusts the column before the person, and the person where the column is blank', () => {
    const { entries } = planOf(text, { register, choices: { agency: 'CSC' } });
    expect(entries[0]).toMatchObject({ agency: 'Maternity', otherAgencies: ['Police'], agencyState: 'proposed' });
    expect(entries[1]).toMatchObject({ agency: 'Children’s social care', agencyState: 'confirmed' });
  });

  it('proposes from the file and confirms only what a person chose', () => {
    const file = 'Agency: Midwifery\nDate,Detail\n03.06.13,Visit\n';
    expect(planOf(file, { register }).entries[0]).toMatchObject({ agency: 'Maternity', agencyState: 'proposed' });
    expect(planOf(file, { register, choices: { agency: 'maternity' } }).entries[0]).toMatchObject({
      agency: 'Maternity',
      agencyState: 'confirmed',
    });
  });
});

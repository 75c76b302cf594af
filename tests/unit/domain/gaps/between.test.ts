import { expect, it } from 'vitest';
import { knownAgencies } from '#shared/domain/agencies/known-agencies.ts';
import { withBetween } from '#shared/domain/gaps/between.ts';
import { findGaps } from '#shared/domain/gaps/find-gaps.ts';
import type { Agency, AgencyId } from '#shared/model.ts';
import { entryOf } from './entry-of.ts';

const register: readonly Agency[] = knownAgencies.map((agency, position) => ({
  ...agency,
  id: (position + 1) as AgencyId,
  position,
}));
const idOf = (name: string): AgencyId | undefined => register.find(({ shortName }) => shortName === name)?.id;

const examples: readonly (readonly [string, string, string])[] = [
  [
    'Midwife contacts social care as she has had no response yet to her referral.',
    'Maternity',
    'Children’s social care',
  ],
  ['Police were not invited to the professionals meeting.', 'Maternity', 'Police'],
  ['The disclosure was not passed on to the midwife.', 'Police', 'Maternity'],
  ['The health visitor was not told of the arrest.', 'Police', 'Health visiting'],
];

it.each(examples)('“%s” recorded by %s concerns %s', (text, recorder, concerned) => {
  const found = findGaps([entryOf(text, { agency: Number(idOf(recorder)) })]);
  const gap = withBetween(found, register).find(({ between }) => between !== undefined);
  expect(gap?.between?.to).toBe(idOf(concerned));
  expect(gap?.between?.to).not.toBe(idOf(recorder));
});

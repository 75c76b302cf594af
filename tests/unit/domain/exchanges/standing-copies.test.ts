import { expect, it } from 'vitest';
import { isStandingCopy } from '#shared/domain/exchanges/standing-copies.ts';

it.each([
  ['Letter to GP.', true],
  ['Copy to GP', true],
  ['GP letter sent.', true],
  ['Discharged, HV notified by liaison.', true],
  ['HV aware.', true],
  ['I believe I rang the CMHT and told the duty worker.', false],
  ['Safeguarding referral copied to GP.', false],
  ['Letter to GP with our concerns about her drinking.', false],
  ['Rang SW team, message left.', false],
])('“%s” is a standing copy: %s', (sentence, is) => {
  expect(isStandingCopy(sentence)).toBe(is);
});

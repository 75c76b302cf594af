import { describe, expect, it } from 'vitest';
import { findSteps } from '#shared/domain/clocks/find-steps.ts';
import { allSteps, isKnownStep, stepOfWords, stepsOfWords } from '#shared/domain/clocks/steps/all-steps.ts';
import { allRules } from '#shared/domain/clocks/rules/all-rules.ts';
import { entryOf } from '../gaps/entry-of.ts';

const stepsIn = (text: string): readonly string[] =>
  findSteps([entryOf(text)], allSteps).map(({ step, notYet }) => (notYet ? `${step}, not yet` : step));

describe('steps in words', () => {
  it.each([
    ['Referral received from the school about both children.', 'referral'],
    ['First Response received the midwife’s referral.', 'referral'],
    ['Midwife referred to First Response, Children’s Social Care.', 'referral'],
    ['Manager’s decision: pre-birth single assessment.', 'decision'],
    ['Case allocated to a children and families social worker.', 'allocation'],
    ['Single assessment completed. No further role.', 'assessment-complete'],
    ['Strategy discussion with police, health and nursery.', 'strategy-discussion'],
    ['Initial child protection conference. Both children made subject to plans.', 'initial-conference'],
    ['Review conference. Plans continue.', 'review-conference'],
    ['First core group: mother, nursery, school.', 'core-group'],
    ['S: Ms R tired. O: New birth visit, day 9.', 'new-birth-visit'],
    ['Live birth of male infant, normal delivery.', 'birth'],
    ['Twins born by elective section.', 'birth'],
    ['Supervision by manager. Plan reviewed.', 'supervision'],
    ['No response to the referral yet: midwife asked again.', 'answer, not yet'],
    ['Assessment has not taken place.', 'assessment-complete, not yet'],
  ])('%s', (text, step) => {
    expect(stepsIn(text)).toContain(step);
  });

  it.each([
    ['Invited to the initial child protection conference next month.', 'initial-conference'],
    ['Arrangements for the next core group were settled.', 'core-group'],
    ['Core group preparation with the mother.', 'core-group'],
    ['Core group cancelled, chair unwell.', 'core-group'],
    ['Supervision due monthly, none held since June.', 'supervision'],
    ['Discussed at unit meeting (group supervision).', 'supervision'],
    ['Supervised contact with father, one hour.', 'supervision'],
    ['Given the name of the social worker now allocated.', 'allocation'],
    ['Social worker agrees to complete the pre-birth assessment.', 'assessment-complete'],
    ['New birth visit booked for Monday.', 'new-birth-visit'],
    ['Date of birth taken from the register.', 'birth'],
    ['No referral was made to children’s social care.', 'referral'],
    ['Strategy discussion to be held on Friday.', 'strategy-discussion'],
  ])('leaves alone: %s', (text, step) => {
    expect(stepsIn(text)).not.toContain(step);
  });

  it('finds the words of an own rule, and only as they stand', () => {
    const own = stepsOfWords([stepOfWords('key worker named (again*)')]);
    expect(findSteps([entryOf('Key worker named again today')], own)).toHaveLength(1);
    expect(findSteps([entryOf('Key worker named')], own)).toHaveLength(0);
    expect(stepsOfWords([stepOfWords('(((')])).toEqual([]);
  });

  it('leaves out entries that are not dated to one day', () => {
    expect(findSteps([entryOf('Referral received.', { from: '2014-03-01', to: '2014-03-31' })], allSteps)).toEqual([]);
  });
});

describe('the rules', () => {
  it('run between steps that are known, under ids of their own, with a source', () => {
    for (const { from, to } of allRules)
      for (const step of [...from, to]) expect([step, isKnownStep(step)]).toEqual([step, true]);
    expect(new Set(allRules.map(({ id }) => id)).size).toBe(allRules.length);
    expect(allRules.filter(({ source }) => source === '')).toEqual([]);
    expect(allRules.filter(({ scope, onAtStart }) => scope === 'local' && onAtStart)).toEqual([]);
  });
});

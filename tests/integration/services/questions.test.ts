import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Question, QuestionId, QuestionRule } from '#shared/domain/questions/question.ts';
import { questionRules } from '#shared/domain/questions/question.ts';
import type { InputOf } from '#shared/contract.ts';
import type { AgencyId, EntryId } from '#shared/model.ts';
import { compareWithKey } from '../../support/larkfield-structure.ts';
import type { Compared } from '../../support/larkfield-structure.ts';
import { newReview, offered, openDoor, versionOf } from './door.ts';

const samples = path.resolve(import.meta.dirname, '../../../import-samples');

const openSample = async (sample: 'baby-k-agencies' | 'larkfield') => {
  const door = openDoor();
  const { review } = await door.call('openSample', { sample });
  const { agencies } = await door.call('review', { review });
  const entries = new Map((await door.call('entries', { review })).map((entry) => [entry.id, entry]));
  const { questions } = await door.call('questions', { review, all: true });
  const names = new Map(agencies.map(({ id, shortName }) => [id, shortName]));
  const nameOf = (id: AgencyId | undefined) => (id === undefined ? undefined : names.get(id));
  const where = (id: EntryId) => {
    const entry = entries.get(id);
    return `${entry?.fileName ?? ''} ${entry?.when.asWritten ?? ''}`;
  };
  const of = (rule: QuestionRule) => questions.filter((question) => question.rule === rule);
  return { door, review, questions, of, nameOf, where, entries };
};

describe('what the structure of the Baby K chronologies asks', () => {
  it('knows the meeting of 1 May 2014 from one agency only', async () => {
    const { of, nameOf, where } = await openSample('baby-k-agencies');
    const [only, ...more] = of('known-to-one-only');
    expect(more).toEqual([]);
    expect(only?.earliest).toBe('2014-05-01');
    expect(nameOf(only?.agency)).toBe('Maternity');
    expect(only?.entries.map(where)).toEqual(['maternity.csv 01.05.14']);
    expect(only?.explanation).toMatch(/7 other chronologies cover that day/);
  });

  it('asks for the minutes of the meetings that left none', async () => {
    const { of } = await openSample('baby-k-agencies');
    const days = of('no-minutes-evidenced').map(({ earliest }) => earliest);
    expect(days.toSorted()).toEqual(['2014-01-13', '2014-01-28', '2014-03-27', '2014-05-01']);
  });

  it('sees that children’s centre and social worker did not know of each other from 24 January to 25 March 2014', async () => {
    const { of, nameOf, where } = await openSample('baby-k-agencies');
    const pair = of('unaware-of-each-other').find(
      ({ agency, about }) => nameOf(agency) === "Children's social care" && nameOf(about) === "Children's centre",
    );
    expect([pair?.earliest, pair?.latest]).toEqual(['2014-01-24', '2014-03-25']);
    expect(pair?.entries.map(where)).toContain('childrens-social-care.csv 24.01.14');
    expect(pair?.explanation).toMatch(/first exchange between them stands on 25 March 2014/);
  });

  it('finds 9 January 2014 cited and absent, and nothing else', async () => {
    const { of, nameOf, where } = await openSample('baby-k-agencies');
    const [cited, ...more] = of('cited-but-absent');
    expect(more).toEqual([]);
    expect(cited?.earliest).toBe('2014-01-09');
    expect(nameOf(cited?.agency)).toBe('Psychological services');
    expect(cited?.entries.map(where)).toEqual(['psychological-services.csv 26.03.14']);
  });

  it('puts the denial and the admission of 3 December 2013, and the two dates of the allocation, as neutral pairs', async () => {
    const { of, where } = await openSample('baby-k-agencies');
    const pairs = of('two-accounts').map(({ entries }) => entries.map(where).toSorted());
    expect(pairs).toEqual([
      ['cmht.csv 03.12.13', 'maternity.csv 03.12.13'],
      ['childrens-social-care.csv 08.01.14', 'childrens-social-care.csv 30.12.13', 'maternity.csv 30.12.13'],
    ]);
    for (const { text } of of('two-accounts')) expect(text).toMatch(/^Two (?:accounts|dates)/);
  });

  it('finds the weeks of pregnancy that the booking does not bear out', async () => {
    const { of } = await openSample('baby-k-agencies');
    const weeks = of('arithmetic-cannot-be-right').map(({ earliest, text }) => [
      earliest,
      /writes (\d+) weeks.* it is (\d+\+\d), (\d+) days apart/.exec(text)?.slice(1),
    ]);
    expect(weeks.toSorted()).toEqual([
      ['2013-11-01', ['15', '16+2', '9']],
      ['2013-12-03', ['19', '20+6', '13']],
      ['2014-01-28', ['27', '28+6', '13']],
      ['2014-02-28', ['32', '33+2', '9']],
    ]);
  });

  it('asks at the start by two rules only, and each other rule tells how many it would raise', async () => {
    const { door, review, questions } = await openSample('baby-k-agencies');
    const { rules, questions: on } = await door.call('questions', { review });
    expect(rules.filter(({ isOn }) => isOn).map(({ id }) => id)).toEqual([
      'cited-but-absent',
      'arithmetic-cannot-be-right',
    ]);
    expect(rules.map(({ id }) => id)).toEqual(questionRules);
    for (const rule of rules) expect(questions.filter((one) => one.rule === rule.id)).toHaveLength(rule.wouldRaise);
    expect(on).toHaveLength(5);
  });

  it('finds what the key of the Larkfield sample labels, and little else', async () => {
    const { door, review, questions, entries } = await openSample('larkfield');
    const { agencies } = await door.call('review', { review });
    const compared = compareWithKey(samples, questions, [...entries.values()], agencies);
    const sum = (pick: (one: Compared) => number) => compared.reduce((total, one) => total + pick(one), 0);
    expect(sum(({ found }) => found) / sum(({ wanted }) => wanted)).toBeGreaterThanOrEqual(0.95);
    expect(sum(({ right }) => right) / sum(({ raised }) => raised)).toBeGreaterThanOrEqual(0.95);
  });

  it('keeps every question to agencies that sent a chronology and to entries that are there', async () => {
    const { questions, entries, nameOf } = await openSample('larkfield');
    expect(questions.length).toBeGreaterThan(50);
    for (const { agency, about, entries: rests } of questions) {
      expect(nameOf(agency)).toBeDefined();
      if (about !== undefined) expect(nameOf(about)).toBeDefined();
      expect(rests.length).toBeGreaterThan(0);
      expect(rests.filter((id) => !entries.has(id))).toEqual([]);
    }
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });
});

type EditName =
  | 'commitImport'
  | 'correctDate'
  | 'decideQuestion'
  | 'putNoContact'
  | 'putParticular'
  | 'setQuestionRule'
  | 'undo'
  | 'updateSource';

const maternity = ['Date,Event', '03.03.14,Booking visit.', '10.03.14,Home visit to Ms A. No contact since 05.03.14.'];

const started = async () => {
  const door = openDoor();
  const review = await newReview(door);
  const edit = async <Name extends EditName>(name: Name, input: Omit<InputOf<Name>, 'review' | 'basedOn'>) =>
    door.call(name, { review, basedOn: await versionOf(door, review), ...input } as unknown as InputOf<Name>);
  const give = async (rows: readonly string[], agency: string) => {
    const file = offered(door, rows.join('\r\n'), `${agency}.csv`);
    const { plan } = await door.call('planImport', { review, file, choices: { agency } });
    await edit('commitImport', { plans: [plan] });
  };
  const ask = async (all = false): Promise<readonly Question[]> =>
    (await door.call('questions', { review, all })).questions;
  return { door, review, edit, give, ask };
};

const required = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('there is none');
  return value;
};

describe('what people say of questions', () => {
  it('is kept, in the audit trail and undoable, and set aside only with a reason', async () => {
    const { door, review, edit, give, ask } = await started();
    await give(maternity, 'Maternity');
    const question = required((await ask())[0]);
    expect(question.state).toBe('to-consider');
    await edit('decideQuestion', { question: question.id, state: 'asked' });
    await edit('decideQuestion', { question: question.id, reason: 'The agency says: a call, not entered.' });
    expect((await ask())[0]).toMatchObject({ state: 'asked', reason: 'The agency says: a call, not entered.' });
    await edit('undo', {});
    expect((await ask())[0]).toMatchObject({ state: 'asked', reason: '' });
    await expect(edit('decideQuestion', { question: question.id, state: 'set-aside' })).rejects.toMatchObject({
      code: 'bad-input',
    });
    await expect(
      edit('decideQuestion', { question: 'question:silence:a9>1' as QuestionId, state: 'asked' }),
    ).rejects.toMatchObject({
      code: 'not-found',
    });
    const [line] = await door.call('history', { review, limit: 1 });
    expect(line?.did).toBe('Note an answer to a question');
    expect((await door.call('checkReview', { review })).faults).toEqual([]);
  });

  it('stays set aside when the chronology comes again, and does not come back by a switch', async () => {
    const { edit, give, ask } = await started();
    await give(maternity, 'Maternity');
    const question = required((await ask())[0]);
    await edit('decideQuestion', { question: question.id, state: 'set-aside', reason: 'A slip of the pen' });
    await give([...maternity.slice(0, 2), '04.03.14,Call from GP.', ...maternity.slice(2)], 'Maternity');
    expect(await ask()).toMatchObject([{ id: question.id, state: 'set-aside' }]);
    await edit('setQuestionRule', { rule: 'cited-but-absent', isOn: false });
    expect(await ask()).toEqual([]);
    await edit('setQuestionRule', { rule: 'cited-but-absent', isOn: true });
    expect(await ask()).toMatchObject([{ id: question.id, state: 'set-aside' }]);
  });

  it('goes away with the entry that answers it, and reads again what was corrected', async () => {
    const { edit, give, ask, door, review } = await started();
    await give(maternity, 'Maternity');
    expect(await ask()).toHaveLength(1);
    const first = required((await door.call('entries', { review }))[0]);
    await edit('correctDate', { entry: first.id, whenWritten: '05.03.14' });
    expect(await ask()).toEqual([]);
    await edit('undo', {});
    expect(await ask()).toHaveLength(1);
  });

  it('changes the numbers of a rule within their bounds, and refuses others', async () => {
    const { door, review, edit } = await started();
    await edit('setQuestionRule', { rule: 'silence', settings: { times: 900 } });
    const { rules } = await door.call('questions', { review });
    const silence = rules.find(({ id }) => id === 'silence');
    expect(silence?.settings.find(({ key }) => key === 'times')?.value).toBe(20);
    await expect(edit('setQuestionRule', { rule: 'silence', settings: { weeks: 3 } })).rejects.toMatchObject({
      code: 'bad-input',
    });
  });

  it('tells three things apart: nothing entered, declared no contact, agency not open', async () => {
    const { door, review, edit, give, ask } = await started();
    const weekly = Array.from(
      { length: 12 },
      (_, week) => `${String(1 + week * 2).padStart(2, '0')}.01.14,Visit ${String(week)}.`,
    );
    await give(['Date,Event', ...weekly, '01.06.14,Visit after a long time.'], 'Maternity');
    const silent = async () => (await ask(true)).filter(({ rule }) => rule === 'silence');
    expect(await silent()).toEqual([]);
    const { sources, agencies } = await door.call('review', { review });
    const agency = required(agencies[0]);
    await edit('updateSource', { source: required(sources[0]).id, declaredComplete: true });
    expect(await silent()).toMatchObject([{ earliest: '2014-01-24', latest: '2014-05-31' }]);
    await edit('putNoContact', { agency: agency.id, earliest: '2014-02-01', latest: '2014-05-31', words: 'Letter' });
    expect(await door.call('noContacts', { review })).toHaveLength(1);
    expect(await silent()).toEqual([]);
    await edit('undo', {});
    expect(await silent()).toHaveLength(1);
    await edit('putParticular', {
      particular: { part: 'agency', ...agency, aliases: [...agency.aliases], openTo: '2014-02-05' },
    });
    expect(await silent()).toEqual([]);
    await expect(
      edit('putNoContact', { agency: agency.id, earliest: '2014-03-01', latest: '2014-02-01', words: '' }),
    ).rejects.toMatchObject({ code: 'bad-input' });
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import type { Clock } from '#shared/domain/clocks/clock.ts';
import type { Exchange } from '#shared/domain/exchanges/exchange.ts';
import type { Question, QuestionRule } from '#shared/domain/questions/question.ts';
import type { AgencyId, EntryId, Gap, GapKind } from '#shared/model.ts';
import { openDoor } from './door.ts';

/*
 * What the published review came to know of Baby K by months of reading, one by one: each must be found in the chronologies by
 * agency with the narrative, and must say on what it rests.
 */

type Found = {
  readonly gaps: readonly Gap[];
  readonly exchanges: readonly Exchange[];
  readonly questions: readonly Question[];
  readonly clocks: readonly Clock[];
  readonly nameOf: (id: AgencyId | undefined) => string;
  readonly placeOf: (id: EntryId | undefined) => string;
};
let read: Found | undefined;

/** The findings are read once; every test looks at some of them. */
const readFindings = async (): Promise<Found> => {
  const door = openDoor();
  const { review } = await door.call('openSample', { sample: 'baby-k-agencies' });
  const { agencies } = await door.call('review', { review });
  const entries = new Map((await door.call('entries', { review })).map((entry) => [entry.id, entry]));
  const { gaps } = await door.call('timeline', { review });
  const { version } = await door.call('review', { review });
  await door.call('setClockRule', { review, basedOn: version, rule: 'asye_supervision', on: true });
  return {
    gaps,
    exchanges: await door.call('exchanges', { review }),
    questions: (await door.call('questions', { review, all: true })).questions,
    clocks: (await door.call('clocks', { review })).clocks,
    nameOf: (id) => agencies.find((agency) => agency.id === id)?.shortName ?? '',
    placeOf: (id) => {
      const entry = id === undefined ? undefined : entries.get(id);
      return entry === undefined ? '' : `${entry.fileName} ${entry.when.asWritten}`;
    },
  };
};

let found: Found;
beforeEach(async () => {
  found = read ??= await readFindings();
}, 60_000);

/** The one gap of a kind that rests on such words of an entry; it must quote them and name its rule. */
const gap = (kind: GapKind, place: string, words: RegExp): Gap => {
  const all = found.gaps.filter(
    (one) =>
      one.kind === kind && found.placeOf(one.entry) === place && one.evidence.some(({ quote }) => words.test(quote)),
  );
  expect(all).toHaveLength(1);
  const [one] = all;
  if (one === undefined) throw new Error(`no ${kind} at ${place}`);
  expect(one.state).toBe('to-consider');
  for (const { explanation, quote } of one.evidence) {
    expect(explanation).toMatch(/“.+” \(rule [A-Z]+-[\w-]+\)/);
    expect(quote).not.toBe('');
  }
  return one;
};

/** The questions of a rule about a day. */
const asked = (rule: QuestionRule, day: string): readonly Question[] =>
  found.questions.filter((one) => one.rule === rule && one.earliest === day);

const clock = (rule: string): readonly Clock[] => found.clocks.filter((one) => one.rule === rule);

describe('in the chronologies of Baby K with the narrative is found and explained', () => {
  it('that what was disclosed to SMART was neither recorded nor passed on', () => {
    const { form, agency, earliest, latest, basis } = gap(
      'information-not-shared',
      'narrative.csv October 2013',
      /not recorded by the SMART worker/,
    );
    expect([form, found.nameOf(agency), earliest, latest]).toEqual([
      'not-recorded',
      'SMART',
      '2013-10-01',
      '2013-10-31',
    ]);
    expect(basis).toBe('stated-by-review');
    const exchange = found.exchanges.find(
      ({ from, outcome, to }) => found.nameOf(from) === 'SMART' && outcome === 'not-shared' && to === undefined,
    );
    expect(exchange?.explanation).toMatch(/not passed on/);
  });

  it('that SMART’s call to CMHT is claimed and stands in no record of CMHT', () => {
    const call = found.exchanges.find(({ from, outcome }) => found.nameOf(from) === 'SMART' && outcome === 'claimed');
    expect([found.nameOf(call?.to), call?.means]).toEqual(['CMHT', 'call']);
    expect(found.placeOf(call?.entry)).toBe('narrative.csv October 2013');
    expect(call?.explanation).toMatch(/told CMHT/);
    expect(call?.recordedBy).toBeUndefined();
  });

  it('that the meeting of 1 May 2014 is known to one agency only', () => {
    const [question, ...more] = asked('known-to-one-only', '2014-05-01');
    expect(more).toEqual([]);
    expect(question?.entries.map(found.placeOf)).toEqual(['maternity.csv 01.05.14']);
    expect(question?.text).toMatch(/only Maternity’s chronology tells/);
    expect(question?.explanation).toMatch(/7 other chronologies cover that day/);
  });

  it('that the meeting of 1 May 2014 left no record, by the narrative', () => {
    const { evidence } = gap(
      'unminuted-meeting',
      'narrative.csv 01.05.14',
      /No formal record|Only the maternity chronology/,
    );
    expect(evidence.map(({ quote }) => quote).join(' ')).toMatch(/No formal record appears/);
  });

  it('that the meeting of 27 March 2014 was not minuted', () => {
    expect(gap('unminuted-meeting', 'narrative.csv 27.03.14', /No minutes were kept/).form).toBe('no-minutes');
    expect(asked('no-minutes-evidenced', '2014-03-27')[0]?.text).toMatch(/in the 14 chronologies received/);
  });

  it('that the meeting of 13 January 2014 was not minuted', () => {
    expect(gap('unminuted-meeting', 'narrative.csv 13.01.14', /not minuted/).form).toBe('no-minutes');
    expect(asked('no-minutes-evidenced', '2014-01-13')[0]?.explanation).toMatch(/stands in 2 chronologies/);
  });

  it('that the police were not asked to it, and that this concerns the meeting and not the police', () => {
    const { between } = gap('not-invited', 'narrative.csv 13.01.14', /Police were not invited/);
    expect([found.nameOf(between?.from), found.nameOf(between?.to)]).toEqual(['', 'Police']);
  });

  it('that the children’s centre was not there', () => {
    const { between } = gap('not-invited', 'narrative.csv 13.01.14', /children's centre.*absent/);
    expect(found.nameOf(between?.to)).toBe("Children's centre");
  });

  it('that “not known to children’s social care” was untrue, as one contradiction', () => {
    expect(gap('contradiction', 'narrative.csv 28.01.14', /untrue/).earliest).toBe('2014-01-28');
  });

  it('that children’s centre and social worker did not know of each other from 24 January to 25 March 2014', () => {
    const pair = asked('unaware-of-each-other', '2014-01-24').find(
      ({ about }) => found.nameOf(about) === "Children's centre",
    );
    expect([found.nameOf(pair?.agency), pair?.latest]).toEqual(["Children's social care", '2014-03-25']);
    expect(pair?.explanation).toMatch(/60 days.*first exchange between them stands on 25 March 2014/);
    gap('unaware', 'narrative.csv January - March 2014', /neither was aware/);
  });

  it('the way of the referral: decision after 2 working days', () => {
    const [decision] = clock('referral_decision');
    expect(decision?.text).toBe('referral 05.12.13 → decision 09.12.13: 2 working days, limit 1');
    expect([decision?.met, found.placeOf(decision?.from.entry)]).toEqual([false, 'childrens-social-care.csv 05.12.13']);
  });

  it('the way of the referral: no response by 30 December 2013', () => {
    const { between } = gap('no-response', 'maternity.csv 30.12.13', /No response to the referral yet/);
    expect([found.nameOf(between?.from), found.nameOf(between?.to)]).toEqual(['Maternity', "Children's social care"]);
    const [answer] = clock('referral_acknowledgement');
    expect(answer?.stillOpen.map(({ day }) => day)).toContain('2013-12-30');
  });

  it('the way of the referral: allocated on 8 January 2014, or on 30 December 2013', () => {
    expect(clock('referral_allocation').map(({ text }) => text)).toEqual([
      'referral 05.12.13 → allocated 08.01.14: 21 working days',
    ]);
    const [pair] = asked('two-accounts', '2013-12-30');
    expect(pair?.text).toBe(
      'Two dates for the allocation: 30 December 2013 or 8 January 2014. Which is it, or are they two events?',
    );
    expect(pair?.explanation).toMatch(/9 days apart/);
  });

  it('that 45 working days ended on 11 February 2014 with no assessment', () => {
    const [assessment] = clock('assessment');
    expect(assessment).toMatchObject({ limit: 45, unit: 'working days', due: '2014-02-11', met: false });
    expect(assessment?.to).toBeUndefined();
    expect(assessment?.stillOpen.map(({ entry }) => found.placeOf(entry))).toContain(
      'childrens-social-care.csv 04.03.14',
    );
    gap('action-not-completed', 'childrens-social-care.csv 07.01.14', /Assessment has not taken place/);
  });

  it('each interval of supervision, against the fortnight of the local scheme once that is chosen', () => {
    const intervals = clock('asye_supervision');
    expect(intervals.map(({ from, to, elapsed, limit, met }) => [from.day, to?.day, elapsed, limit, met])).toEqual(
      expect.arrayContaining([['2014-02-05', '2014-03-04', 27, 14, false]]),
    );
    gap('oversight', 'narrative.csv January - April 2014', /only twice before the birth/);
  });

  it('the new birth visit on day 13, as met', () => {
    const [visit, ...more] = clock('new_birth_visit');
    expect(more).toEqual([]);
    expect(visit).toMatchObject({ elapsed: 13, unit: 'days', met: true });
    expect(visit?.text).toMatch(/04\.04\.14 → .*17\.04\.14: 13 days/);
  });

  it('9 January 2014, cited and absent', () => {
    const [cited, ...more] = asked('cited-but-absent', '2014-01-09');
    expect(more).toEqual([]);
    expect(cited?.entries.map(found.placeOf)).toEqual(['psychological-services.csv 26.03.14']);
    expect(cited?.explanation).toMatch(/“.*09\.01\.14.*”.*none has an entry on it/);
  });

  it('the denial and the admission of 3 December 2013, as one neutral pair', () => {
    const [pair, ...more] = asked('two-accounts', '2013-12-03');
    expect(more).toEqual([]);
    expect(pair?.entries.map(found.placeOf).toSorted()).toEqual(['cmht.csv 03.12.13', 'maternity.csv 03.12.13']);
    expect(pair?.text).toMatch(/^Two accounts of 3 December 2013, on drinking/);
    expect(pair?.explanation).toMatch(/“.*denied.*” CMHT|CMHT: “.*admits.*” Maternity: “.*”/);
  });

  it('the weeks of pregnancy that the booking does not bear out, with the sum', () => {
    const days = ['2013-11-01', '2013-12-03', '2014-01-28', '2014-02-28'];
    for (const day of days) {
      const [weeks, ...more] = asked('arithmetic-cannot-be-right', day);
      expect(more).toEqual([]);
      expect(weeks?.text).toMatch(
        /counted from the booking of 16 September 2013 \(9\+5 weeks\) it is \d+\+\d, \d+ days apart/,
      );
      expect(weeks?.explanation).toMatch(/Weeks written: .* Apart: \d+, more than 6\./);
    }
    expect(found.questions.filter(({ rule }) => rule === 'arithmetic-cannot-be-right')).toHaveLength(days.length);
  });
});

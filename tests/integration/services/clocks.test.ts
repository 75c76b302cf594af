import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { InputOf, SampleName } from '#shared/contract.ts';
import type { Clock, ClockEnd } from '#shared/domain/clocks/clock.ts';
import { newReview, offered, openDoor, versionOf } from './door.ts';

const openSample = async (sample: SampleName) => {
  const door = openDoor();
  const { review } = await door.call('openSample', { sample });
  const entries = new Map((await door.call('entries', { review })).map((entry) => [entry.id, entry]));
  const at = (end: ClockEnd | undefined): string | undefined => {
    const entry = end?.entry === undefined ? undefined : entries.get(end.entry);
    return entry === undefined ? undefined : `${entry.fileName}:${String(entry.row)}`;
  };
  const state = async () => door.call('clocks', { review });
  const of = async (rule: string) => (await state()).clocks.filter((clock) => clock.rule === rule);
  type EditName =
    'setClockRule' | 'decideClock' | 'putClockRule' | 'removeClockRule' | 'putRuler' | 'removeRuler' | 'undo';
  const edit = async <Name extends EditName>(name: Name, input: Omit<InputOf<Name>, 'review' | 'basedOn'>) =>
    door.call(name, { review, basedOn: await versionOf(door, review), ...input } as unknown as InputOf<Name>);
  const texts = async (rule: string) => (await of(rule)).map(({ text }) => text);
  return { door, review, entries, at, state, of, edit, texts };
};

const one = (clocks: readonly Clock[]): Clock => {
  const [clock] = clocks;
  if (clock === undefined || clocks.length !== 1) throw new Error(`${String(clocks.length)} clocks instead of one`);
  return clock;
};

describe('the clocks of Baby K, from what each agency held', () => {
  it('follow the referral of 5 December 2013', async () => {
    const { of, texts, at } = await openSample('baby-k-agencies');
    expect(await texts('referral_decision')).toEqual([
      'referral 05.12.13 → decision 09.12.13: 2 working days, limit 1',
    ]);
    expect(one(await of('referral_decision')).met).toBe(false);
    expect(await texts('referral_acknowledgement')).toEqual([
      'referral 05.12.13 → no answer to the referrer by 30.12.13: 15 working days, limit 1 (to 06.12.13)',
    ]);
    expect(await texts('referral_allocation')).toEqual(['referral 05.12.13 → allocated 08.01.14: 21 working days']);
    const assessment = one(await of('assessment'));
    expect(assessment).toMatchObject({ due: '2014-02-11', limit: 45, met: false });
    expect(assessment.to).toBeUndefined();
    expect(at(assessment.from)).toBe('childrens-social-care.csv:5');
    expect(assessment.stillOpen.map(({ day }) => day)).toContain('2014-01-07');
  });

  it('show the new birth visit on day 13 as met', async () => {
    const { of, at } = await openSample('baby-k-agencies');
    const visit = one(await of('new_birth_visit'));
    expect(visit).toMatchObject({ elapsed: 13, unit: 'days', met: true, state: 'proposed' });
    expect(at(visit.to)).toBe('health-visiting.csv:6');
  });

  it('show each interval of supervision: without a limit, and with the local one once somebody chose it', async () => {
    const { of, texts, state, edit } = await openSample('baby-k-agencies');
    expect(await texts('supervision_interval')).toEqual(['supervision 05.02.14 → supervision 04.03.14: 27 days']);
    expect(await of('asye_supervision')).toEqual([]);
    expect((await state()).rules.find(({ id }) => id === 'asye_supervision')).toMatchObject({
      on: false,
      wouldRaise: 3,
    });
    await edit('setClockRule', { rule: 'asye_supervision', on: true });
    expect((await of('asye_supervision')).map(({ elapsed, met }) => [elapsed, met])).toEqual([
      [28, false],
      [27, false],
      [71, false],
    ]);
    expect(await of('supervision_interval')).toEqual([]);
    await edit('undo', {});
    expect(await of('asye_supervision')).toEqual([]);
  });
});

const place = z.object({ file: z.string(), row: z.number() });
const key = z
  .object({ clocks: z.array(z.object({ rule: z.string(), from: place, to: place.nullable() })) })
  .parse(
    JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../../import-samples/larkfield/key.json'), 'utf8')),
  );

describe('the clocks of Larkfield', () => {
  it('hold every one of the key, from and to its entries', async () => {
    const { state, at } = await openSample('larkfield');
    const { clocks } = await state();
    const found = clocks.map(({ rule, from, to }) => `${rule} ${at(from) ?? ''} ${at(to) ?? ''}`);
    const told = ({ file, row }: z.infer<typeof place>) => `${file}:${String(row)}`;
    for (const { rule, from, to } of key.clocks)
      expect(found).toContain(`${rule} ${told(from)} ${to === null ? '' : told(to)}`);
  });

  it('are few', async () => {
    const { state } = await openSample('larkfield');
    expect((await state()).clocks.length).toBeLessThanOrEqual(16);
  });
});

describe('deciding on clocks', () => {
  it('confirms, corrects an end, sets aside with a reason and takes it back; all of it undoable', async () => {
    const { of, edit, entries, door, review } = await openSample('baby-k-agencies');
    const { id, from } = one(await of('referral_allocation'));
    await edit('decideClock', { clock: id, state: 'confirmed' });
    expect(one(await of('referral_allocation')).state).toBe('confirmed');
    const other = [...entries.values()].find(
      ({ fileName, row }) => fileName === 'childrens-social-care.csv' && row === 8,
    );
    if (other === undefined) throw new Error('no such entry');
    await edit('decideClock', { clock: id, state: 'confirmed', to: { entry: other.id } });
    const corrected = one(await of('referral_allocation'));
    expect(corrected.from).toEqual(from);
    expect(corrected.text).toBe('referral 05.12.13 → allocated 30.12.13: 15 working days');
    await edit('setClockRule', { rule: 'referral_allocation', on: false });
    expect(one(await of('referral_allocation')).state).toBe('confirmed');
    await expect(edit('decideClock', { clock: id, state: 'set-aside' })).rejects.toMatchObject({ code: 'bad-input' });
    await edit('decideClock', { clock: id, state: 'set-aside', reason: 'Two accounts of the day' });
    expect(one(await of('referral_allocation'))).toMatchObject({
      state: 'set-aside',
      reason: 'Two accounts of the day',
    });
    await edit('undo', {});
    expect(one(await of('referral_allocation')).state).toBe('confirmed');
    await edit('decideClock', { clock: id, state: 'proposed' });
    expect(await of('referral_allocation')).toEqual([]);
    const told = (await door.call('history', { review, limit: 3 })).map(({ did }) => did);
    expect(told[0]).toBe('Take back a decision on a clock');
  });

  it('makes a clock of two entries, a duration without a rule', async () => {
    const { of, edit, entries } = await openSample('baby-k-agencies');
    const rowOf = (row: number) =>
      [...entries.values()].find((entry) => entry.fileName === 'health-visiting.csv' && entry.row === row);
    const [first, third] = [rowOf(4), rowOf(6)];
    if (first === undefined || third === undefined) throw new Error('no such entries');
    await edit('decideClock', { state: 'confirmed', from: { entry: first.id }, to: { entry: third.id } });
    expect(one(await of('duration'))).toMatchObject({ elapsed: 104, unit: 'days', state: 'confirmed' });
    await expect(
      edit('decideClock', { state: 'confirmed', from: { entry: third.id }, to: { entry: first.id } }),
    ).rejects.toMatchObject({ code: 'bad-input' });
  });
});

describe('rules and rulers', () => {
  it('takes limits and the nation of the review, whose holidays then count', async () => {
    const { of, edit, state } = await openSample('baby-k-agencies');
    await edit('setClockRule', { rule: 'referral_decision', limit: 3 });
    expect(one(await of('referral_decision'))).toMatchObject({ limit: 3, met: true });
    await edit('setClockRule', { rule: 'referral_decision', limit: null });
    expect(one(await of('referral_decision')).met).toBe(false);
    await edit('setClockRule', { nation: 'Scotland' });
    expect((await state()).nation).toBe('Scotland');
    expect(await of('assessment')).toEqual([]);
    await edit('setClockRule', { rule: 'assessment', on: true });
    expect(one(await of('assessment')).due).toBe('2014-02-12');
  });

  it('runs a rule of the panel’s own, between words of its own', async () => {
    const door = openDoor();
    const review = await newReview(door);
    const csv = ['Date,Event', '03.02.14,Key worker named.', '10.02.14,Plan shared with the family.', ''].join('\r\n');
    const { plan } = await door.call('planImport', { review, file: offered(door, csv), choices: { agency: 'School' } });
    await door.call('commitImport', { review, basedOn: await versionOf(door, review), plans: [plan] });
    const { id } = await door.call('putClockRule', {
      review,
      basedOn: await versionOf(door, review),
      name: 'Key worker to plan',
      from: 'words:key worker named',
      to: 'words:plan shared',
      limit: 4,
      unit: 'working days',
      source: '',
      repeats: false,
    });
    const { clocks } = await door.call('clocks', { review });
    expect(clocks.map(({ text }) => text)).toEqual([
      'key worker named 03.02.14 → plan shared 10.02.14: 5 working days, limit 4',
    ]);
    await door.call('removeClockRule', { review, basedOn: await versionOf(door, review), id });
    expect((await door.call('clocks', { review })).clocks).toEqual([]);
  });

  it('counts weeks of pregnancy from a ruler for the rules that need one', async () => {
    const { of, edit, state } = await openSample('baby-k-agencies');
    const ruler = await edit('putRuler', {
      title: 'Weeks of pregnancy',
      given: { from: 'booking', day: '2013-09-16', weeks: 9, days: 5 },
    });
    await edit('setClockRule', { rule: 'prebirth_referral', on: true });
    expect(one(await of('prebirth_referral'))).toMatchObject({ elapsed: 21, limit: 16, met: false });
    expect((await state()).rulers).toMatchObject([{ counts: 'pregnancy', zero: '2013-07-10' }]);
    await edit('removeRuler', { id: (ruler as { id: number }).id });
    expect((await state()).rulers).toEqual([]);
    await edit('undo', {});
    expect((await state()).rulers).toHaveLength(1);
  });
});

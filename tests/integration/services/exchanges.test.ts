import { describe, expect, it } from 'vitest';
import type { ExchangeId } from '#shared/domain/exchanges/exchange.ts';
import type { EntryId } from '#shared/model.ts';
import { newReview, offered, openDoor, versionOf } from './door.ts';

const csv = (...rows: readonly string[]) => ['Date,Event', ...rows, ''].join('\r\n');
const school = csv(
  '03.04.19,File opened.',
  '12.04.19,DSL rang social care about the smell of wine at the gate.',
  '20.06.19,File closed.',
);
const socialCare = csv(
  '01.04.19,File opened.',
  '13.04.19,School rang: smell of wine at the gate.',
  '02.05.19,Letter sent to school about the plan.',
  '30.06.19,Closed.',
);

const twoChronologies = async () => {
  const door = openDoor();
  const review = await newReview(door);
  const give = async (text: string, name: string, agency: string) => {
    const { plan } = await door.call('planImport', { review, file: offered(door, text, name), choices: { agency } });
    await door.call('commitImport', { review, basedOn: await versionOf(door, review), plans: [plan] });
  };
  await give(school, 'school.csv', 'School');
  await give(socialCare, 'social care.csv', 'Children’s social care');
  const edit = async (
    name: 'decideExchange' | 'addExchange' | 'removeExchange' | 'putThread' | 'removeThread' | 'undo',
    input: object = {},
  ) => door.call(name, { review, basedOn: await versionOf(door, review), ...input });
  const { agencies } = await door.call('review', { review });
  const nameOf = (id: number | undefined) => agencies.find((agency) => agency.id === id)?.fullName ?? '';
  const told = async () =>
    (await door.call('exchanges', { review })).map(({ from, to, outcome, state }) =>
      [nameOf(from), nameOf(to), outcome, state].join(' / '),
    );
  const entryOf = async (words: string): Promise<EntryId> => {
    const found = (await door.call('entries', { review })).find(({ text }) => text.includes(words));
    if (found === undefined) throw new Error(`no entry holds ${words}`);
    return found.id;
  };
  return { door, review, edit, told, agencies, entryOf };
};

describe('exchanges', () => {
  it('are read from both chronologies, two records of one call as one', async () => {
    const { told } = await twoChronologies();
    expect(await told()).toEqual([
      'School / Children’s social care / shared / to-consider',
      'Children’s social care / School / claimed / to-consider',
    ]);
  });

  it('are decided on, corrected, undone; the trail says so', async () => {
    const { door, review, edit, told } = await twoChronologies();
    const claimed = (await door.call('exchanges', { review })).find(({ outcome }) => outcome === 'claimed');
    await edit('decideExchange', { exchange: claimed?.id, state: 'agreed', outcome: 'late' });
    expect((await told())[1]).toBe('Children’s social care / School / late / agreed');
    await edit('undo');
    expect((await told())[1]).toBe('Children’s social care / School / claimed / to-consider');
    await expect(edit('decideExchange', { exchange: claimed?.id, state: 'set-aside' })).rejects.toMatchObject({
      code: 'bad-input',
    });
    await edit('decideExchange', {
      exchange: claimed?.id,
      state: 'set-aside',
      reason: 'A copy went to the parents only',
    });
    expect((await told())[1]).toBe('Children’s social care / School / claimed / set-aside');
    const [last] = await door.call('history', { review, limit: 1 });
    expect(last?.did).toBe('Set an exchange aside');
    expect((await door.call('checkReview', { review })).faults).toEqual([]);
  });

  it('can be added by hand and taken away again; those that were read cannot', async () => {
    const { door, review, edit, told, agencies, entryOf } = await twoChronologies();
    const entry = await entryOf('File opened');
    const [from, to] = agencies.map(({ id }) => id);
    if (from === undefined || to === undefined) throw new Error('two agencies are needed');
    const { exchange } = await door.call('addExchange', {
      review,
      basedOn: await versionOf(door, review),
      entry,
      from,
      to,
      means: 'meeting',
      about: 'a talk after assembly',
      outcome: 'shared',
    });
    expect(await told()).toHaveLength(3);
    await edit('removeExchange', { exchange });
    expect(await told()).toHaveLength(2);
    const [read] = await door.call('exchanges', { review });
    await expect(edit('removeExchange', { exchange: read?.id })).rejects.toMatchObject({ code: 'not-found' });
    await expect(
      edit('addExchange', { entry, from, to: from, means: 'call', about: '', outcome: 'shared' }),
    ).rejects.toMatchObject({ code: 'bad-input' });
    await expect(
      edit('decideExchange', { exchange: 'no:such>one' as ExchangeId, state: 'agreed' }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('threads', () => {
  it('gather by words and by hand, and tell who came to know and who never did', async () => {
    const { door, review, edit, agencies, entryOf } = await twoChronologies();
    await edit('putThread', { title: 'Drinking', words: 'wine', entries: [], leftOut: [] });
    const [thread] = await door.call('threads', { review });
    expect(thread?.gathered).toHaveLength(2);
    expect(thread?.knew.map(({ agency, day }) => [agency, day])).toEqual([
      [agencies.find(({ fullName }) => fullName === 'School')?.id, '2019-04-12'],
      [agencies.find(({ fullName }) => fullName !== 'School')?.id, '2019-04-13'],
    ]);
    expect(thread?.knew[1]?.exchange).toBeDefined();
    expect(thread?.never).toEqual([]);
    const leftOut = [await entryOf('School rang')];
    await edit('putThread', { id: thread?.id, title: 'Drinking', words: 'wine', entries: [], leftOut });
    expect((await door.call('threads', { review }))[0]?.gathered).toHaveLength(1);
    await edit('removeThread', { id: thread?.id });
    expect(await door.call('threads', { review })).toEqual([]);
    await edit('undo');
    expect(await door.call('threads', { review })).toHaveLength(1);
  });
});

describe('the reference case by agency', () => {
  it('shows the disclosure that went no further, the call that is claimed, and the referral without an answer', async () => {
    const door = openDoor();
    const { review } = await door.call('openSample', { sample: 'baby-k-agencies' });
    const { agencies } = await door.call('review', { review });
    const nameOf = (id: number | undefined) => agencies.find((agency) => agency.id === id)?.shortName ?? '';
    const all = (await door.call('exchanges', { review })).map((exchange) => ({
      ...exchange,
      way: `${nameOf(exchange.from)} > ${nameOf(exchange.to)}`,
    }));
    const disclosed = all.find(({ way, outcome }) => way === 'SMART > ' && outcome === 'not-shared');
    expect(disclosed).toMatchObject({ earliest: '2013-10-01', latest: '2013-10-31' });
    expect(disclosed?.explanation).toContain('not passed on to');
    const claimed = all.find(({ way, outcome }) => way === 'SMART > CMHT' && outcome === 'claimed');
    expect(claimed?.quote).toContain('claims to have told CMHT');
    const referral = all.find(({ way, act }) => way === "Maternity > Children's social care" && act === 'referred');
    expect(referral).toMatchObject({ outcome: 'shared', earliest: '2013-12-05' });
    expect(referral?.evidence).toHaveLength(2);
    const answer = all.find(
      ({ way, outcome }) => way === "Children's social care > Maternity" && outcome === 'not-shared',
    );
    expect(answer).toMatchObject({ earliest: '2013-12-30' });
    expect(nameOf(answer?.recordedBy)).toBe('Maternity');
  });
});

import { describe, expect, it } from 'vitest';
import type { CallName, InputOf, OutputOf } from '#shared/contract.ts';
import type { GapId, OwnPhraseId, ReviewId } from '#shared/model.ts';
import { chronology, importText, newReview, openDoor, versionOf } from './door.ts';
import type { Door } from './door.ts';

const start = async () => {
  const door = openDoor();
  const review = await newReview(door);
  await importText(door, review);
  const edit = async <Name extends CallName>(name: Name, input: Omit<InputOf<Name>, 'review' | 'basedOn'>) =>
    door.call(name, { review, basedOn: await versionOf(door, review), ...input } as unknown as InputOf<Name>);
  const gaps = async () => (await door.call('timeline', { review })).gaps;
  const gap = async (id: string) => (await gaps()).find((one) => one.id === id);
  return { door, review, edit, gaps, gap };
};

const clinic = '2:missed-appointment' as GapId;
const eye = '3:missed-appointment' as GapId;

/** The rules that the two gaps of the chronology rest on. */
const rulesOf = async ({ call }: Door, review: ReviewId) =>
  (await call('gapRules', { review })).kinds.flatMap(({ rules }) => rules).filter(({ found }) => found > 0);

const undone = async (door: Door, review: ReviewId): Promise<string | undefined> =>
  (await door.call('review', { review })).undo;

const switchAll = async (
  door: Door,
  review: ReviewId,
  edit: Awaited<ReturnType<typeof start>>['edit'],
  isOn: boolean,
) => {
  const rules = (await door.call('gapRules', { review })).kinds.flatMap((kind) => kind.rules);
  for (const { id } of rules.filter((rule) => rule.isOn !== isOn)) await edit('setGapRule', { rule: id, isOn });
};

describe('the rules that a panel can change', () => {
  it('are listed with what rests on them, and can be switched off and on', async () => {
    const { door, review, edit, gaps } = await start();
    const [one] = await rulesOf(door, review);
    if (one === undefined) throw new Error('no rule found anything');
    expect(one).toMatchObject({ isOn: true });
    expect(one.finds.length).toBeGreaterThan(0);
    expect(await gaps()).toHaveLength(2);
    await switchAll(door, review, edit, false);
    expect(await gaps()).toEqual([]);
    expect((await rulesOf(door, review)).length).toBe(0);
    await switchAll(door, review, edit, true);
    expect(await gaps()).toHaveLength(2);
    expect(await undone(door, review)).toBe('Switch a rule on');
  });

  it('say what a change would do, and it does just that', async () => {
    const { door, review, edit, gaps } = await start();
    await edit('decideGap', { gap: clinic, state: 'agreed' });
    for (;;) {
      const id = (await rulesOf(door, review)).find(({ isOn }) => isOn)?.id;
      if (id === undefined) break;
      const before = await gaps();
      const preview = await door.call('previewGapRules', { review, change: { change: 'rule', rule: id, isOn: false } });
      expect(await gaps()).toEqual(before);
      await edit('setGapRule', { rule: id, isOn: false });
      const after = await gaps();
      const gone = before.filter((gap) => !after.some((one) => one.id === gap.id)).map((gap) => gap.id);
      expect(preview.takenAway.map((gap) => gap.id)).toEqual(gone);
      expect(preview.kept.map((gap) => gap.id)).toEqual(
        after
          .filter((gap) => gap.ruleOff === true && !before.some((one) => one.id === gap.id && one.ruleOff === true))
          .map((gap) => gap.id),
      );
      expect(preview.added).toEqual([]);
    }
    expect(await gaps()).toMatchObject([{ id: clinic, state: 'agreed', ruleOff: true }]);
  });

  it('leave what was decided on in the register, and bring nothing back that was set aside', async () => {
    const { door, review, edit, gap, gaps } = await start();
    await edit('decideGap', { gap: clinic, state: 'set-aside', reason: 'Rebooked the same day' });
    await edit('decideGap', { gap: eye, state: 'agreed', sense: 'The letter went to an old address' });
    await switchAll(door, review, edit, false);
    expect(await gaps()).toHaveLength(2);
    expect(await gap(clinic)).toMatchObject({ state: 'set-aside', ruleOff: true });
    expect((await gap(eye))?.explanation).toMatch(/^Its rule is switched off; it stays because it was decided on\./);
    await switchAll(door, review, edit, true);
    expect(await gap(clinic)).toMatchObject({ state: 'set-aside', reason: 'Rebooked the same day' });
    expect((await gap(clinic))?.ruleOff).toBeUndefined();
    await importText(door, review, chronology.replace('A second letter was sent', 'A letter was sent'));
    expect(await gap(clinic)).toMatchObject({ state: 'set-aside' });
    expect(await gap(eye)).toMatchObject({ state: 'agreed' });
  });

  it('take phrases of the panel’s own, in plain words only', async () => {
    const { door, review, edit, gap } = await start();
    const phrase = { kind: 'not-seen', words: 'Called at the home' } as const;
    const preview = await door.call('previewGapRules', { review, change: { change: 'add-phrase', ...phrase } });
    expect(preview).toMatchObject({ takenAway: [], kept: [], added: [{ id: '1:not-seen' }] });
    const { id } = await edit('putOwnPhrase', phrase);
    expect(await gap('1:not-seen')).toMatchObject({
      kind: 'not-seen',
      explanation: 'The record holds words that the panel added: “called at the home” (rule OWN-1).',
    });
    expect((await door.call('gapRules', { review })).phrases).toMatchObject([
      { id, words: 'Called at the home', found: 1 },
    ]);
    await expect(edit('putOwnPhrase', phrase)).rejects.toThrow(/already/);
    for (const words of ['(a|b) visit', 'to', '{meeting}', '... visit', 'no ('])
      await expect(edit('putOwnPhrase', { kind: 'delay', words })).rejects.toThrow(/bad-input|Write|cannot|dots/);
    await edit('decideGap', { gap: '1:not-seen' as GapId, state: 'asked' });
    await edit('removeOwnPhrase', { id });
    expect(await gap('1:not-seen')).toMatchObject({ state: 'asked', ruleOff: true });
    await expect(edit('removeOwnPhrase', { id: 9 as OwnPhraseId })).rejects.toThrow(/no longer there/);
  });

  it('give one candidate of a kind for an entry, whoever’s words found it', async () => {
    const { edit, gaps } = await start();
    await edit('putOwnPhrase', { kind: 'missed-appointment', words: 'clinic appointment' });
    await edit('putOwnPhrase', { kind: 'missed-appointment', words: 'second letter' });
    const found = (await gaps()).filter(({ id }) => id === clinic);
    expect(found).toHaveLength(1);
    expect(found[0]?.evidence.map(({ rule }) => rule?.split('-')[0])).toEqual(['MA', 'OWN']);
  });
});

describe('kinds that a panel names itself', () => {
  it('are added, renamed, used for gaps and phrases, and taken away when unused', async () => {
    const { door, review, edit, gap } = await start();
    const { id } = await edit('putGapKind', { name: 'Left to the family', code: 'lf' });
    expect(id).toBe('own:1');
    expect((await door.call('review', { review })).ownKinds).toEqual([{ id, name: 'Left to the family', code: 'LF' }]);
    const entry = (await door.call('entries', { review }))[0];
    if (entry === undefined) throw new Error('no entry');
    const { gap: added } = await edit('addGap', { entry: entry.id, kind: id, words: 'The family was to arrange it' });
    expect(await gap(added)).toMatchObject({ kind: id, ownKind: { name: 'Left to the family', code: 'LF' } });
    await edit('putGapKind', { id, name: 'Left to relatives', code: 'LR' });
    expect(await gap(added)).toMatchObject({ ownKind: { name: 'Left to relatives', code: 'LR' } });
    await expect(edit('removeGapKind', { id })).rejects.toThrow(/in use/);
    await expect(edit('putGapKind', { name: 'Delay', code: 'XX' })).rejects.toThrow(/name already/);
    await expect(edit('putGapKind', { name: 'Another', code: 'MA' })).rejects.toThrow(/letters already/);
    await edit('removeGap', { gap: added });
    await edit('removeGapKind', { id });
    expect((await door.call('review', { review })).ownKinds).toEqual([]);
    await expect(edit('addGap', { entry: entry.id, kind: id, words: '' })).rejects.toThrow(/no longer/);
    await edit('undo', {});
    expect((await door.call('review', { review })).ownKinds).toHaveLength(1);
  });

  it('find gaps by phrases of their own', async () => {
    const { edit, gap } = await start();
    const { id } = await edit('putGapKind', { name: 'Left to the family', code: 'LF' });
    await edit('putOwnPhrase', { kind: id, words: 'second letter' });
    expect(await gap(`2:${id}`)).toMatchObject({ kind: id, ownKind: { code: 'LF' }, state: 'to-consider' });
  });
});

describe('a gap that is drawn without an entry', () => {
  it('has its span, its agencies and its words, can be decided on, and goes with one undo', async () => {
    const { door, review, edit, gap } = await start();
    const second = await edit('putParticular', {
      particular: { part: 'agency', fullName: 'Children’s centre', shortName: 'Centre', aliases: [], sector: 'other' },
    });
    const [nursing, centre] = (await door.call('review', { review })).agencies.map(({ id }) => id);
    if (nursing === undefined || centre === undefined) throw new Error('two agencies are needed');
    expect(centre).toBe(second.id);
    const { gap: id } = await edit('drawGap', {
      kind: 'unaware',
      whenWritten: '24.01.14-25.03.14',
      between: [nursing, centre],
      recordedBy: nursing,
      words: 'Both worked with the family in these weeks.',
    });
    expect(await gap(id)).toMatchObject({
      earliest: '2014-01-24',
      latest: '2014-03-25',
      asWritten: '24.01.14-25.03.14',
      agencies: [nursing, centre],
      across: [nursing, centre],
      recordedBy: nursing,
      state: 'to-consider',
    });
    await edit('decideGap', { gap: id, state: 'agreed', closed: '2014-03-25' });
    expect(await gap(id)).toMatchObject({ state: 'agreed', closed: '2014-03-25' });
    await edit('mergeAgencies', { agency: centre, into: nursing });
    expect((await gap(id))?.agencies).toEqual([nursing]);
    await edit('undo', {});
    await edit('undo', {});
    await edit('undo', {});
    expect(await gap(id)).toBeUndefined();
    await expect(
      edit('drawGap', { kind: 'delay', words: 'x', between: [nursing], whenWritten: '31.02.14' }),
    ).rejects.toThrow(/read as a date/);
    await expect(
      edit('drawGap', { kind: 'delay', words: 'x', between: [nursing], whenWritten: 'May 2010' }),
    ).rejects.toThrow(/two of them/);
    await expect(edit('removeGap', { gap: clinic })).rejects.toThrow(/found by a rule/);
  });
});

describe('terms of reference and who decided', () => {
  it('are put to gaps and to good practice, several at once', async () => {
    const { door, review, edit, gap } = await start();
    const term = async (number: string) =>
      (await edit('putParticular', { particular: { part: 'term', number, text: `Question ${number}` } })).id;
    await term('I');
    await term('II');
    const [one, two] = (await door.call('review', { review })).terms.map(({ id }) => id);
    if (one === undefined || two === undefined) throw new Error('two terms are needed');
    await edit('setGapTerms', { of: clinic, terms: [two, one] });
    expect((await gap(clinic))?.terms).toEqual([one, two]);
    const { id } = await edit('markGoodPractice', { entry: 1 as never, words: 'Called the same day' });
    await edit('setGapTerms', { of: `good:${String(id)}`, terms: [two] });
    const good = async () => (await door.call('timeline', { review })).goodPractice;
    expect(await good()).toMatchObject([{ terms: [two], decided: { by: 'This computer' } }]);
    await edit('removeParticular', { part: 'term', id: two });
    expect((await gap(clinic))?.terms).toEqual([one]);
    await edit('setGapTerms', { of: clinic, terms: [] });
    expect((await gap(clinic))?.terms).toBeUndefined();
    await expect(edit('setGapTerms', { of: 'good:9', terms: [one] })).rejects.toThrow(/no longer/);
    await expect(edit('setGapTerms', { of: clinic, terms: [two] })).rejects.toThrow(/no longer/);
  });

  it('come from the log: an undo gives back whoever had decided before', async () => {
    const { edit, gap } = await start();
    expect((await gap(clinic))?.decided).toBeUndefined();
    await edit('updateReview', { decidedBy: 'The chair' });
    await edit('decideGap', { gap: clinic, state: 'agreed' });
    const first = (await gap(clinic))?.decided;
    expect(first).toMatchObject({ by: 'The chair' });
    await edit('updateReview', { decidedBy: 'The reviewer' });
    await edit('decideGap', { gap: clinic, state: 'asked' });
    expect((await gap(clinic))?.decided).toMatchObject({ by: 'The reviewer' });
    await edit('decideGap', { gap: clinic, sense: 'Two children were ill' });
    expect((await gap(clinic))?.decided).toMatchObject({ by: 'The reviewer' });
    await edit('undo', {});
    await edit('undo', {});
    expect((await gap(clinic))?.decided).toEqual(first);
    await edit('redo', {});
    expect((await gap(clinic))?.decided).toMatchObject({ by: 'The reviewer' });
  });

  it('leave a log and rows that agree', async () => {
    const { door, review, edit } = await start();
    const { id } = await edit('putGapKind', { name: 'Left to the family', code: 'LF' });
    await edit('putOwnPhrase', { kind: id, words: 'second letter' });
    await edit('setGapRule', { rule: 'MA-1', isOn: false });
    await edit('drawGap', { kind: id, whenWritten: 'May 2010', words: 'Nobody was asked' });
    const check: OutputOf<'checkReview'> = await door.call('checkReview', { review });
    expect(check.faults).toEqual([]);
    const did = (await door.call('history', { review, limit: 4 })).map((line) => line.did);
    expect(did).toEqual(['Draw a gap', 'Switch a rule off', 'Add words that gaps are found by', 'Add a kind of gap']);
    for (let step = 0; step < 4; step += 1) await edit('undo', {});
    expect((await door.call('checkReview', { review })).faults).toEqual([]);
    expect((await door.call('gapRules', { review })).phrases).toEqual([]);
  });
});

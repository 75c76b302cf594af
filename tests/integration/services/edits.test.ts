import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallName } from '#shared/contract.ts';
import type { AgencyId, EntryId, ReviewId, SourceId, TermId } from '#shared/model.ts';
import { canonicalJson } from '#services/db/canonical.ts';
import { chronology, importText, newReview, offered, openDoor, versionOf } from './door.ts';
import type { Door } from './door.ts';

const entryId = (id: number) => id as EntryId;
const agencyId = (id: number) => id as AgencyId;

/** Everything a person can see of a review, apart from its version and what undo would do. */
const seen = async ({ call }: Door, review: ReviewId): Promise<string> => {
  const described = await call('review', { review });
  const sources = described.sources.filter(({ withdrawn }) => !withdrawn);
  const timeline = await call('timeline', { review });
  const entries = await call('entries', { review });
  const asItStands = { version: 0, undo: '', redo: '' };
  return canonicalJson([{ ...described, ...asItStands, sources }, { ...timeline, ...asItStands }, entries]);
};

const all = async (door: Door, review: ReviewId, act: 'undo' | 'redo'): Promise<number> => {
  for (let steps = 0; ; steps += 1) {
    const basedOn = await versionOf(door, review);
    const reply = await door.dispatcher.dispatch(act, { review, basedOn });
    if (!reply.ok && reply.error.code === 'nothing-to-undo') return steps;
    if (!reply.ok) throw new Error(reply.error.sentence);
  }
};

const small = fc.integer({ min: 1, max: 6 });
const words = fc.constantFrom('', 'seen by the school nurse', 'letter sent', 'ask again');
const name = fc.constantFrom('Police', 'Housing', 'GP practice', 'Maternity');
const day = fc.constantFrom('2013-06-02', '2014-05-14');

type Command = readonly [CallName, Record<string, unknown>];
const commandOf = (call: CallName, input: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Command> =>
  fc.record(input).map((given) => [call, given] as const);

const newPart = fc.oneof(
  fc.record(
    {
      part: fc.constant('agency'),
      id: small,
      fullName: name,
      shortName: name,
      aliases: fc.array(words, { maxLength: 2 }),
      sector: fc.constantFrom('police', 'health', 'housing'),
      openFrom: day,
      position: fc.nat(3),
    },
    { requiredKeys: ['part', 'fullName', 'shortName', 'aliases', 'sector'] },
  ),
  fc.record({ part: fc.constant('person'), id: small, name, role: words }, { requiredKeys: ['part', 'name', 'role'] }),
  fc.record(
    { part: fc.constant('term'), id: small, number: words, text: name },
    { requiredKeys: ['part', 'number', 'text'] },
  ),
  fc.record(
    { part: fc.constant('marker'), id: small, title: name, whenWritten: fc.constantFrom('4.4.14', 'May 2010', 'TBC') },
    { requiredKeys: ['part', 'title', 'whenWritten'] },
  ),
);

const command: fc.Arbitrary<Command> = fc.oneof(
  commandOf('updateReview', { title: name, decidedBy: words, periodFrom: fc.oneof(day, fc.constant(null)) }),
  commandOf('putParticular', { particular: newPart }),
  commandOf('removeParticular', { part: fc.constantFrom('agency', 'person', 'term', 'marker'), id: small }),
  commandOf('updateSource', { source: small, declaredComplete: fc.boolean(), coversFrom: day }),
  commandOf('updateSource', { source: fc.constant(1), kind: fc.constantFrom('agency', 'review') }),
  commandOf('placeEntries', { entries: fc.array(small, { minLength: 1, maxLength: 4 }), agency: small }),
  commandOf('placeEntries', { entries: fc.array(small, { minLength: 1, maxLength: 4 }) }),
  commandOf('correctDate', { entry: small, whenWritten: fc.constantFrom('7.2.14', 'May 2010', '', 'unreadable') }),
  commandOf('decideGap', {
    gap: fc.constantFrom('2:missed-appointment', '3:missed-appointment', 'added:1'),
    state: fc.constantFrom('to-consider', 'asked', 'agreed', 'set-aside'),
    reason: words,
    mitigated: fc.oneof(day, fc.constant(null)),
  }),
  commandOf('addGap', { entry: small, kind: fc.constantFrom('not-seen', 'delay'), words }),
  commandOf('markGoodPractice', { entry: small, words }),
  commandOf('removeGoodPractice', { id: small }),
  commandOf('addNote', { entry: small, words }),
  fc.constantFrom<Command>(['undo', {}], ['redo', {}]),
  commandOf('mergeAgencies', { agency: small, into: small }),
  fc.constant<Command>(['commitImport', {}]),
  fc.constant<Command>(['chooseChanges', {}]),
);

/** One that succeeds of every kind: the random ones alone would seldom reach some. */
const everyKind: readonly Command[] = [
  ['updateReview', { title: 'Police' }],
  ['putParticular', { particular: { part: 'person', name: 'Police', role: '' } }],
  ['removeParticular', { part: 'person', id: 1 }],
  ['updateSource', { source: 1, declaredComplete: true }],
  [
    'putParticular',
    { particular: { part: 'agency', fullName: 'Police', shortName: 'Police', aliases: [], sector: 'police' } },
  ],
  ['placeEntries', { entries: [1], agency: 2 }],
  ['correctDate', { entry: 1, whenWritten: '7.2.14' }],
  ['decideGap', { gap: '2:missed-appointment', state: 'agreed' }],
  ['addGap', { entry: 1, kind: 'delay', words: '' }],
  ['markGoodPractice', { entry: 1, words: '' }],
  ['removeGoodPractice', { id: 1 }],
  ['addNote', { entry: 1, words: 'ask again' }],
  ['undo', {}],
  ['redo', {}],
  ['commitImport', {}],
  ['chooseChanges', {}],
  ['undo', {}],
  ['redo', {}],
  ['mergeAgencies', { agency: 2, into: 1 }],
  ['undo', {}],
  ['putParticular', { particular: { part: 'term', number: 'I', text: 'Housing' } }],
];

let sent = 0;

/** The chronology of the school nurse as it is sent again, each time with other words; not where there is none to replace. */
const importLaterVersion = async (door: Door, review: ReviewId): Promise<boolean> => {
  sent += 1;
  const text = chronology.replace('saw the child', `saw the child on visit ${String(sent)}`).replace('12.06', '13.06');
  const choices = { agency: 'School nursing' };
  const file = offered(door, text);
  const found = await door.call('planImport', { review, file, choices });
  const [replaces] = found.couldReplace ?? [];
  if (replaces === undefined) return false;
  const { plan } = await door.call('planImport', { review, file, choices: { ...choices, replaces: replaces.source } });
  await door.call('chooseChanges', { review, plan, choices: [{ index: 1, choice: 'take' }] });
  await door.call('commitImport', { review, basedOn: await versionOf(door, review), plans: [plan] });
  return true;
};

const perform = async (door: Door, review: ReviewId, [call, input]: Command): Promise<boolean> => {
  if (call === 'commitImport') {
    await importText(door, review, chronology, 'School nursing');
    return true;
  }
  if (call === 'chooseChanges') return importLaterVersion(door, review);
  const reply = await door.dispatcher.dispatch(call, { review, basedOn: await versionOf(door, review), ...input });
  if (!reply.ok && reply.error.code === 'unexpected') throw new Error(`${call}: ${reply.error.sentence}`);
  return reply.ok;
};

describe('any sequence of edits', () => {
  it('is undone to the start and redone to the end, the log and every row in agreement', async () => {
    const performed = new Set<CallName>();
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 1, maxLength: 25 }), async (commands: readonly Command[]) => {
        const door = openDoor();
        const review = await newReview(door);
        const empty = await seen(door, review);
        await importText(door, review);
        for (const one of commands) if (await perform(door, review, one)) performed.add(one[0]);
        const end = await seen(door, review);
        const undone = await all(door, review, 'undo');
        expect(await seen(door, review)).toBe(empty);
        // What an earlier redo would still have brought back comes on top: no further than was undone.
        for (let step = 0; step < undone; step += 1)
          await door.call('redo', { review, basedOn: await versionOf(door, review) });
        expect(await seen(door, review)).toBe(end);
        expect((await door.call('checkReview', { review })).faults).toEqual([]);
        door.dispatcher.close();
      }),
      { numRuns: 40, examples: [[everyKind]] },
    );
    // The randomness reached every kind of edit, or the property says less than it seems to.
    expect([...performed].sort()).toEqual(
      [
        'addGap',
        'addNote',
        'chooseChanges',
        'commitImport',
        'correctDate',
        'decideGap',
        'markGoodPractice',
        'mergeAgencies',
        'placeEntries',
        'putParticular',
        'redo',
        'removeGoodPractice',
        'removeParticular',
        'undo',
        'updateReview',
        'updateSource',
      ].sort(),
    );
  }, 180_000);
});

const imported = async (): Promise<{ readonly door: Door; readonly review: ReviewId }> => {
  const door = openDoor();
  const review = await newReview(door);
  await importText(door, review);
  return { door, review };
};

describe('edits one by one', () => {
  it('place an entry in a lane and say that a person did', async () => {
    const { door, review } = await imported();
    const basedOn = await versionOf(door, review);
    const { id, version } = await door.call('putParticular', {
      review,
      basedOn,
      particular: { part: 'agency', fullName: 'Police', shortName: 'Police', aliases: [], sector: 'police' },
    });
    await door.call('placeEntries', { review, basedOn: version, entries: [entryId(1)], agency: agencyId(id) });
    const { placement } = await door.call('entry', { review, entry: entryId(1) });
    expect(placement).toMatchObject({ agency: id, state: 'confirmed', why: 'placed here by a person' });
    await expect(
      door.call('removeParticular', { review, basedOn: await versionOf(door, review), part: 'agency', id }),
    ).rejects.toThrow('one entry in its lane');
  });

  it('correct a date beside the imported one, and take the correction back', async () => {
    const { door, review } = await imported();
    const wrong = (await door.call('entries', { review })).find(({ needsAttention }) => needsAttention);
    if (wrong === undefined) throw new Error('every date was read');
    expect(wrong.when.asWritten).toBe('31.02.13');
    const correct = async (whenWritten: string) =>
      door.call('correctDate', { review, basedOn: await versionOf(door, review), entry: wrong.id, whenWritten });
    await correct('28.02.13');
    const mended = await door.call('entry', { review, entry: wrong.id });
    expect(mended).toMatchObject({
      needsAttention: false,
      when: { asWritten: '31.02.13' },
      corrected: { earliest: '2013-02-28' },
    });
    expect((await door.call('timeline', { review })).entries.id[0]).toBe(wrong.id);
    await expect(correct('no idea')).rejects.toThrow('bad-input');
    await correct('');
    expect((await door.call('entry', { review, entry: wrong.id })).needsAttention).toBe(true);
  });

  it('decide on a gap that is there, and only set it aside with a reason', async () => {
    const { door, review } = await imported();
    const [gap] = (await door.call('timeline', { review })).gaps;
    if (gap === undefined) throw new Error('no gap was found');
    expect(gap.state).toBe('to-consider');
    const decide = async (input: { readonly state: 'agreed' | 'set-aside'; readonly reason?: string }) =>
      door.call('decideGap', { review, basedOn: await versionOf(door, review), gap: gap.id, ...input });
    await expect(decide({ state: 'set-aside' })).rejects.toThrow('with a reason');
    await decide({ state: 'agreed' });
    expect((await door.call('review', { review })).undo).toBe('Agree a gap');
    await decide({ state: 'set-aside', reason: 'the clinic was closed that day' });
    expect((await door.call('timeline', { review })).gaps[0]).toMatchObject({ state: 'set-aside' });
    const basedOn = await versionOf(door, review);
    const nowhere = gap.id.replace(/^\d+/u, '999') as typeof gap.id;
    await expect(door.call('decideGap', { review, basedOn, gap: nowhere, state: 'agreed' })).rejects.toThrow(
      'not-found',
    );
  });

  it('move an agency among the lanes and keep their numbers without holes', async () => {
    const door = openDoor();
    const review = await newReview(door);
    const put = async (fullName: string, more: { readonly id?: AgencyId; readonly position?: number } = {}) =>
      door.call('putParticular', {
        review,
        basedOn: await versionOf(door, review),
        particular: { part: 'agency', fullName, shortName: fullName, aliases: [], sector: 'other', ...more },
      });
    for (const fullName of ['A', 'B', 'C']) await put(fullName);
    await put('C', { id: agencyId(3), position: 0 });
    const { agencies } = await door.call('review', { review });
    expect(agencies.map(({ fullName, position }) => `${fullName}${position}`)).toEqual(['C0', 'A1', 'B2']);
    await expect(put(' a ')).rejects.toThrow('of that name already');
  });

  it('refuse what is no longer there', async () => {
    const { door, review } = await imported();
    const basedOn = await versionOf(door, review);
    const gone = [
      door.call('addNote', { review, basedOn, entry: entryId(99), words: 'x' }),
      door.call('updateSource', { review, basedOn, source: 9 as SourceId, declaredComplete: true }),
      door.call('removeParticular', { review, basedOn, part: 'term', id: 4 }),
      door.call('putParticular', {
        review,
        basedOn,
        particular: { part: 'term', id: 4 as TermId, number: '', text: 'x' },
      }),
      door.call('placeEntries', { review, basedOn, entries: [entryId(1)], agency: agencyId(77) }),
    ];
    for (const call of gone) await expect(call).rejects.toThrow('not-found');
    expect(await versionOf(door, review)).toBe(basedOn);
  });
});

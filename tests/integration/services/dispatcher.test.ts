import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contract } from '#shared/contract.ts';
import type { FileId, FolderId, ReviewId } from '#shared/model.ts';
import { allServices } from '#services/all-services.ts';
import { importText, newReview, offered, openDoor, versionOf } from './door.ts';

describe('the dispatcher', () => {
  it('has a service for every call and no other', () => {
    expect(Object.keys(allServices).sort()).toEqual(Object.keys(contract).sort());
  });

  it('answers a call that there is not, and input that is not what a call takes, with a sentence', async () => {
    const { dispatcher } = openDoor();
    expect(await dispatcher.dispatch('constructor', {})).toMatchObject({ ok: false, error: { code: 'bad-input' } });
    for (const input of [undefined, null, 5, [], { review: 5 }, { review: 'x', more: 1 }])
      expect(await dispatcher.dispatch('review', input)).toMatchObject({ ok: false, error: { code: 'bad-input' } });
    const long = await dispatcher.dispatch('readDates', { dates: ['Child T fell ill '.repeat(40)] });
    expect(long).toEqual({
      ok: false,
      error: {
        code: 'bad-input',
        sentence: '"dates" is too long or too large. Change it and try again; nothing was changed.',
      },
    });
  });

  it('tells of a bug by a reference, and logs where it was, never what it said', async () => {
    const door = openDoor({
      now: () => {
        throw new Error('Child T was seen at home');
      },
    });
    const { folder } = await door.call('browse', {});
    const reply = await door.dispatcher.dispatch('createReview', { folder, fileName: 'a', title: 'Child T' });
    expect(reply).toMatchObject({ ok: false, error: { code: 'unexpected' } });
    const sentence = reply.ok ? '' : reply.error.sentence;
    expect(sentence).toMatch(/^Something went wrong \(ref [0-9A-F]{4}\)\. Nothing was changed\.$/u);
    const [event] = door.logged;
    expect(event).toMatchObject({ event: 'bug', call: 'createReview', ref: /ref (\w+)/u.exec(sentence)?.[1] });
    expect(event?.at?.some((place) => /^reviews\.ts:\d+$/u.test(place))).toBe(true);
    expect(JSON.stringify(door.logged)).not.toContain('Child T');
    expect((await door.call('browse', {})).files).toEqual([]);
  });

  it('knows only ids that it gave out', async () => {
    const { call } = openDoor();
    await expect(call('review', { review: 'nobody' as ReviewId })).rejects.toThrow('not-found');
    await expect(call('browse', { folder: '/etc' as FolderId })).rejects.toThrow('not-found');
    await expect(call('openReview', { file: '/etc/passwd' as FileId })).rejects.toThrow('not-found');
  });

  it('does calls on one review one after another', async () => {
    const door = openDoor();
    const review = await newReview(door);
    const basedOn = await versionOf(door, review);
    const replies = await Promise.all(
      ['A', 'B', 'C'].map((title) => door.dispatcher.dispatch('updateReview', { review, basedOn, title })),
    );
    expect(replies.map((reply) => (reply.ok ? 'done' : reply.error.code))).toEqual([
      'done',
      'changed-elsewhere',
      'changed-elsewhere',
    ]);
    expect((await door.call('review', { review })).title).toBe('A');
  });
});

describe('files and folders', () => {
  it('are listed by ids, without paths, hidden files or what is neither review nor chronology', async () => {
    const { call, folders } = openDoor();
    for (const name of ['b.csv', 'a.CSV', 'notes.odt', '.hidden.csv', 'c.sightline', 'd.tsv'])
      writeFileSync(path.join(folders.documents, name), 'x');
    for (const name of ['Agencies', '.secret']) mkdirSync(path.join(folders.documents, name));
    const listing = await call('browse', {});
    expect(listing.files.map(({ name }) => name)).toEqual(['a.CSV', 'b.csv', 'c.sightline', 'd.tsv']);
    expect(listing.folders.map(({ name }) => name)).toEqual(['Agencies']);
    expect(listing.writable).toBe(true);
    expect(listing.trail.at(-1)).toEqual({ folder: listing.folder, name: 'documents' });
    expect(JSON.stringify(listing)).not.toContain(folders.documents);
    const [inner] = listing.folders;
    const below = await call('browse', inner === undefined ? {} : { folder: inner.folder });
    expect(below.trail.at(-2)?.folder).toBe(listing.folder);
  });

  it('are gone when a folder was taken away', async () => {
    const { call, folders, dispatcher } = openDoor();
    const folder = dispatcher.adoptFolder(path.join(folders.documents, 'gone'));
    await expect(call('browse', { folder })).rejects.toThrow('not-found');
  });

  it('keep offered bytes until they are discarded, and no more than 50 MB of one', async () => {
    const door = openDoor();
    const review = await newReview(door);
    const file = offered(door, 'Date,Detail\n1.2.13,Seen\n');
    await door.call('discardFile', { file });
    await expect(door.call('planImport', { review, file, choices: {} })).rejects.toThrow('not-found');
    const large = door.dispatcher.offer('large.csv', new Uint8Array(50 * 1024 * 1024 + 1));
    expect(large).toMatchObject({ ok: false, error: { code: 'too-large' } });
  });

  it('have no dialogs where the host has none', async () => {
    const { call } = openDoor();
    await expect(call('chooseFiles', { purpose: 'review' })).rejects.toThrow('bad-input');
    await expect(call('choosePlace', { suggestedName: 'x' })).rejects.toThrow('bad-input');
  });

  it('come from the dialogs of a host that has them', async () => {
    const door = openDoor({
      dialogs: {
        open: () => Promise.resolve(['/a/police.csv']),
        save: (name) => Promise.resolve(name === 'Child T.sightline' ? '/a/Child T.sightline' : undefined),
      },
    });
    expect((await door.call('chooseFiles', { purpose: 'chronologies' })).map(({ name }) => name)).toEqual([
      'police.csv',
    ]);
    expect((await door.call('choosePlace', { suggestedName: 'Child T' })).place?.fileName).toBe('Child T.sightline');
    expect((await door.call('choosePlace', { suggestedName: 'other' })).place).toBeUndefined();
  });
});

describe('reviews', () => {
  it('are made with a safe name, never over a file that is there', async () => {
    const door = openDoor();
    await newReview(door, '../Child: T');
    expect((await door.call('browse', {})).files.map(({ name }) => name)).toEqual(['Child T.sightline']);
    await expect(newReview(door, 'Child T')).rejects.toThrow('bad-input');
  });

  it('refuse a period that ends before it begins', async () => {
    const door = openDoor();
    const review = await newReview(door);
    const basedOn = await versionOf(door, review);
    const period = { periodFrom: '2014-05-14', periodTo: '2013-06-02' };
    await expect(door.call('updateReview', { review, basedOn, ...period })).rejects.toThrow('bad-input');
    const { folder } = await door.call('browse', {});
    await expect(door.call('createReview', { folder, fileName: 'b', title: 'b', ...period })).rejects.toThrow(
      'bad-input',
    );
    expect((await door.call('browse', {})).files).toHaveLength(1);
  });

  it('are shared by the windows that have them open, and closed with the last', async () => {
    const door = openDoor();
    const review = await newReview(door);
    const [listed] = (await door.call('browse', {})).files;
    if (listed === undefined) throw new Error('not listed');
    expect((await door.call('openReview', { file: listed.file })).review).toBe(review);
    await door.call('closeReview', { review });
    expect((await door.call('review', { review })).title).toBe('Review of Child T');
    await door.call('closeReview', { review });
    await expect(door.call('review', { review })).rejects.toThrow('not-found');
    const again = await door.call('openReview', { file: listed.file });
    expect((await door.call('review', { review: again.review })).fileName).toBe('Child T.sightline');
  });

  it('are not opened from bytes that came up from a page', async () => {
    const door = openDoor();
    await expect(door.call('openReview', { file: offered(door, 'x', 'a.sightline') })).rejects.toThrow('bad-input');
  });

  it('that were opened from outside are told once', async () => {
    const door = openDoor();
    await door.call('closeReview', { review: await newReview(door) });
    expect((await door.call('about', {})).opening).toBeUndefined();
    door.dispatcher.openedOutside(path.join(door.folders.documents, 'Child T.sightline'));
    const { opening } = await door.call('about', {});
    if (opening === undefined) throw new Error('not told');
    await door.call('openReview', { file: opening });
    expect((await door.call('about', {})).opening).toBeUndefined();
  });

  it('are remembered in a private list, from which they can be taken', async () => {
    const door = openDoor();
    await newReview(door);
    const list = path.join(door.folders.data, 'recent.json');
    expect(statSync(list).mode & 0o777).toBe(0o600);
    const [first] = await door.call('recentReviews', {});
    expect(first).toMatchObject({ fileName: 'Child T.sightline', folderName: 'documents', missing: false });
    expect(JSON.stringify(first)).not.toContain(door.folders.documents);
    if (first !== undefined) await door.call('forgetRecent', { file: first.file });
    expect(await door.call('recentReviews', {})).toEqual([]);
    writeFileSync(list, '{ not a list');
    expect(await door.call('recentReviews', {})).toEqual([]);
  });

  it('keep where the person had got to, outside the log', async () => {
    const door = openDoor();
    const review = await newReview(door);
    const version = await versionOf(door, review);
    expect(await door.call('savedView', { review })).toEqual({});
    await door.call('saveView', { review, view: { screen: 'chronology', selected: 3 } });
    expect(await door.call('savedView', { review })).toEqual({ screen: 'chronology', selected: 3 });
    expect(await versionOf(door, review)).toBe(version);
  });

  it('can be checked, and name who did what', async () => {
    const door = openDoor();
    const review = await newReview(door);
    await door.call('updateReview', { review, basedOn: await versionOf(door, review), decidedBy: 'The panel' });
    await importText(door, review);
    expect(await door.call('checkReview', { review })).toMatchObject({ faults: [], sources: 1, entries: 4 });
    const history = await door.call('history', { review, limit: 10 });
    expect(history.map(({ by, did }) => [by, did])).toEqual([
      ['The panel', 'Import a file'],
      ['This computer', 'Change the particulars of the review'],
      ['This computer', 'Make the review'],
    ]);
    const older = await door.call('history', { review, limit: 1, before: history[1]?.id });
    expect(older.map(({ did }) => did)).toEqual(['Make the review']);
  });

  it('leave no word of the case in the log of the program', async () => {
    const door = openDoor();
    const review = await newReview(door);
    await importText(door, review);
    await door.dispatcher.dispatch('addNote', { review, basedOn: 0, entry: 1, words: 'Quillfeather' });
    expect(JSON.stringify(door.logged)).not.toMatch(/Child|Quillfeather|clinic/u);
    expect(readFileSync(path.join(door.folders.data, 'recent.json'), 'utf8')).not.toContain('clinic');
  });
});

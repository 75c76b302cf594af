import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openReviewFile } from '#services/db/open.ts';
import { readReviewRow } from '#services/db/particulars.ts';
import { AppError } from '#shared/errors.ts';
import { newReview, offered, openDoor, versionOf } from './door.ts';
import { newReviewFile, openForWriting, openOptions, tempFolder } from './temp-review.ts';

const codeOf = (folder: string, file: string): string => {
  try {
    openReviewFile(file, openOptions(folder)).readable.database.close();
    return 'opens';
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
};

/** A review with enough notes in its log to fill many pages, then changed as `how` says. */
const spoiled = (folder: string, how: (bytes: Buffer) => Buffer): string => {
  const file = newReviewFile(folder);
  const { database } = openReviewFile(file, openOptions(folder)).readable;
  const insert = database.prepare('INSERT INTO term (number, text) VALUES (?, ?)');
  database.exec('BEGIN');
  for (let number = 1; number <= 2000; number += 1) insert.run(String(number), `What was known? ${number}`.repeat(6));
  database.exec('COMMIT');
  database.close();
  writeFileSync(file, how(readFileSync(file)));
  return file;
};

const withByte = (offset: number, value: number) => (bytes: Buffer) => {
  bytes.writeUInt32BE(value, offset);
  return bytes;
};

const zeroed = (from: number, to: number) => (bytes: Buffer) => bytes.fill(0, from, to);

describe('review files that are not what they should be', () => {
  it('names what is missing, a folder, empty or a text', () => {
    const folder = tempFolder();
    writeFileSync(path.join(folder, 'empty.sightline'), '');
    writeFileSync(path.join(folder, 'text.sightline'), 'Date,Detail\n01.02.13,Seen at home\n'.repeat(20));
    writeFileSync(path.join(folder, 'short.sightline'), 'short');
    mkdirSync(path.join(folder, 'folder.sightline'));
    const codes = ['missing', 'folder', 'empty', 'text', 'short'].map((name) =>
      codeOf(folder, path.join(folder, `${name}.sightline`)),
    );
    expect(codes).toEqual(['not-found', 'not-a-review', 'empty-file', 'not-a-review', 'not-a-review']);
  });

  it.each([
    ['its first half only', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2), 'damaged-review'],
    ['without its last page', (bytes: Buffer) => bytes.subarray(0, bytes.length - 4096), 'damaged-review'],
    ['without its last byte', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1), 'damaged-review'],
    ['page 1 zeroed after byte 100', zeroed(100, 4096), 'damaged-review'],
    ['page 20 zeroed', zeroed(19 * 4096, 20 * 4096), 'damaged-review'],
    ['first page all 0xFF', (bytes: Buffer) => bytes.fill(0xff, 0, 4096), 'not-a-review'],
    ['user_version from the future', withByte(60, 9_999), 'newer-review'],
    ['user_version 0', withByte(60, 0), 'damaged-review'],
    ['application_id 0', withByte(68, 0), 'not-a-review'],
    ['application_id of another program', withByte(68, 0x47504b47), 'not-a-review'],
    ['junk behind it', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('junk')]), 'opens'],
  ])('%s', (_what, how, code) => {
    const folder = tempFolder();
    const file = spoiled(folder, how);
    const before = readFileSync(file);
    expect(codeOf(folder, file)).toBe(code);
    expect(code === 'opens' || readFileSync(file).equals(before)).toBe(true);
  });

  it.each([
    ['a view', 'CREATE VIEW event AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n'],
    ['a trigger', "CREATE TRIGGER sly AFTER INSERT ON note BEGIN UPDATE review SET about = 'changed'; END"],
    ['a virtual table', 'CREATE VIRTUAL TABLE words USING fts5(text)'],
    ['a trigger less', 'DROP TRIGGER entry_no_update'],
    ['a column more', 'ALTER TABLE person ADD COLUMN nhs_number TEXT'],
  ])('refuses a schema with %s', (_what, sql) => {
    const folder = tempFolder();
    const file = newReviewFile(folder);
    const stranger = new Database(file);
    stranger.exec(sql);
    stranger.close();
    expect(codeOf(folder, file)).toBe('damaged-review');
  });

  it('does not crash or hang on files with random bytes changed', () => {
    const folder = tempFolder();
    const good = readFileSync(spoiled(folder, (bytes) => bytes));
    const codes = new Set<string>();
    let random = 12_345;
    const next = (below: number) => {
      random = (random * 1_103_515_245 + 12_345) % 2_147_483_648;
      return random % below;
    };
    for (let round = 0; round < 120; round += 1) {
      const bytes = Buffer.from(good);
      for (let changed = 0; changed < 8; changed += 1) bytes[next(bytes.length)] = next(256);
      const file = path.join(folder, 'random.sightline');
      writeFileSync(file, bytes);
      codes.add(codeOf(folder, file));
    }
    expect([...codes].every((code) => ['opens', 'damaged-review', 'not-a-review', 'newer-review'].includes(code))).toBe(
      true,
    );
    expect(codes.has('damaged-review')).toBe(true);
  });
});

describe('what is checked when', () => {
  const withRows = async (folder: string) => {
    const door = openDoor({}, folder);
    const review = await newReview(door);
    const rows = Array.from(
      { length: 400 },
      (_, at) => `0${String((at % 9) + 1)}.06.13,Home visit number ${String(at)}`,
    );
    const file = offered(door, ['Date,Event', ...rows].join('\n'), 'housing.csv');
    const { plan } = await door.call('planImport', { review, file, choices: { agency: 'Housing' } });
    await door.call('commitImport', { review, basedOn: await versionOf(door, review), plans: [plan] });
    await door.call('closeReview', { review });
    return door;
  };
  const rootPage = (file: string, table: string): number => {
    const database = new Database(file, { readonly: true });
    const page = database
      .prepare<[string], number>('SELECT rootpage FROM sqlite_schema WHERE name = ?')
      .pluck()
      .get(table);
    database.close();
    return page ?? 0;
  };
  const spoil = (file: string, table: string): void => {
    const bytes = readFileSync(file);
    const page = rootPage(file, table);
    writeFileSync(file, bytes.fill(0, (page - 1) * 4096, page * 4096));
  };

  it('refuses at once what is drawn first, and the rows of the files when they are first read', async () => {
    const folder = tempFolder();
    const door = await withRows(folder);
    const file = path.join(door.folders.documents, 'Child T.sightline');
    const copy = path.join(folder, 'copy.sightline');
    copyFileSync(file, copy);
    spoil(file, 'entry');
    expect(codeOf(folder, file)).toBe('damaged-review');

    spoil(copy, 'source_row');
    const { review } = await door.call('openReview', { file: door.dispatcher.adopt(copy) });
    expect((await door.call('review', { review })).title).not.toBe('');
    const reply = await door.dispatcher.dispatch('lookForGaps', { review });
    expect(reply).toMatchObject({ ok: false, error: { code: 'damaged-review' } });
  });
});

describe('reviews that others hold or that cannot be written to', () => {
  const program = (folder: string, file: string) => `
    import { openReviewFile } from '#services/db/open.ts';
    try {
      const { writable } = openReviewFile(${JSON.stringify(file)}, { keep: { copies: ${JSON.stringify(folder)}, stamp: 'x' } });
      process.stdout.write(writable === undefined ? 'read only' : 'writable');
    } catch (error) { process.stdout.write(error.code ?? String(error)); }`;
  const root = path.resolve(import.meta.dirname, '../../..');
  const inAnotherProcess = (folder: string, file: string, owner?: number): string => {
    const ran = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', program(folder, file)], {
      cwd: root,
      encoding: 'utf8',
      ...(owner === undefined ? {} : { uid: owner, gid: owner }),
    });
    return ran.stdout + ran.stderr.replaceAll(/.*ExperimentalWarning.*\n.*\n/gu, '');
  };

  it('is in use for another process while it is open here, and free afterwards', () => {
    const folder = tempFolder();
    const file = newReviewFile(folder);
    const { database } = openReviewFile(file, openOptions(folder)).readable;
    expect(inAnotherProcess(folder, file)).toBe('in-use');
    database.close();
    expect(inAnotherProcess(folder, file)).toBe('writable');
  });

  it('stays locked although another connection of this process came and went', () => {
    const folder = tempFolder();
    const file = newReviewFile(folder);
    openForWriting(folder, file);
    expect(codeOf(folder, path.join(folder, 'nothing.sightline'))).toBe('not-found');
    expect(inAnotherProcess(folder, file)).toBe('in-use');
  });

  const someoneElse = 65_534;
  const isRoot = process.getuid?.() === 0;

  it.each([
    ['a file that may only be read', 0o444, 0o777],
    ['a folder that may only be read', 0o444, 0o555],
    ['a writable file in a folder that may only be read', 0o666, 0o555],
  ])('%s opens for reading', (_what, fileMode, folderMode) => {
    const outer = tempFolder();
    chmodSync(outer, 0o755);
    const folder = path.join(outer, 'shared');
    mkdirSync(folder);
    const file = newReviewFile(folder);
    chmodSync(file, fileMode);
    chmodSync(folder, folderMode);
    const answer = inAnotherProcess(folder, file, isRoot ? someoneElse : undefined);
    chmodSync(folder, 0o755);
    expect(answer).toBe('read only');
  });

  it.skipIf(!isRoot)('a file of somebody else is refused in a sentence (needs root to make one)', () => {
    const folder = tempFolder();
    chmodSync(folder, 0o755);
    expect(inAnotherProcess(folder, newReviewFile(folder), someoneElse)).toBe('not-found');
  });
});

describe('a good review file', () => {
  it('is private to its owner, has the mark of a review and opens as it was made', () => {
    const folder = tempFolder();
    const file = newReviewFile(folder);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file).toString('latin1', 68, 72)).toBe('Sght');
    expect(readReviewRow(openForWriting(folder, file)).title).toBe('Review of Child T');
  });

  it('leaves nothing of what was overwritten in the file, and is one file when copied while open', () => {
    const folder = tempFolder();
    const file = newReviewFile(folder);
    const { database } = openReviewFile(file, openOptions(folder)).readable;
    database.exec('INSERT INTO view_state (id, view) VALUES (1, \'"Quillfeather"\')');
    expect(database.pragma('journal_mode', { simple: true })).toBe('delete');
    // By another process: reading it here would drop the lock.
    execFileSync('cp', [file, path.join(folder, 'copy.sightline')]);
    database.exec("UPDATE view_state SET view = '{}'");
    database.close();
    expect(readFileSync(path.join(folder, 'copy.sightline')).includes('Quillfeather')).toBe(true);
    expect(readFileSync(file).includes('Quillfeather')).toBe(false);
    copyFileSync(file, path.join(folder, 'second.sightline'));
    appendFileSync(path.join(folder, 'second.sightline'), '');
    expect(codeOf(folder, path.join(folder, 'second.sightline'))).toBe('opens');
  });
});

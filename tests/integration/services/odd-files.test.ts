import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { AppError } from '#shared/errors.ts';
import { readWholeFile } from '#services/read-whole-file.ts';
import { chronology, importText, newReview, offered, openDoor } from './door.ts';
import { tempFolder } from './temp-review.ts';

const mostBytes = 1000;

const codeOf = (read: () => unknown): string => {
  try {
    read();
    return 'read';
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
};

/* Numbers are those of the list of bad inputs. */
describe('files that are no plain files', () => {
  it('26: refuses a folder, a device, a pipe and a link to nothing, and follows a link to a file', () => {
    const folder = tempFolder();
    const named = (name: string) => path.join(folder, name);
    mkdirSync(named('folder.csv'));
    execFileSync('mkfifo', [named('pipe.csv')]);
    writeFileSync(named('real.csv'), chronology);
    symlinkSync(named('real.csv'), named('link.csv'));
    symlinkSync(named('gone.csv'), named('dangling.csv'));
    const tried = [named('folder.csv'), '/dev/null', named('pipe.csv'), named('dangling.csv'), named('link.csv')];
    expect(tried.map((file) => codeOf(() => readWholeFile(file, { mostBytes })))).toEqual([
      'not-a-chronology',
      'not-a-chronology',
      'not-a-chronology',
      'not-found',
      'read',
    ]);
  });

  it('27: refuses a file that changes while it is read', () => {
    const file = path.join(tempFolder(), 'growing.csv');
    writeFileSync(file, chronology);
    const grows = () => {
      appendFileSync(file, '13.06.13,One more,\r\n');
    };
    expect(codeOf(() => readWholeFile(file, { mostBytes, afterReading: grows }))).toBe('changed-elsewhere');
    expect(new TextDecoder().decode(readWholeFile(file, { mostBytes }))).toContain('One more');
  });

  it('25: refuses a file by its size, before it is read', () => {
    const file = path.join(tempFolder(), 'large.csv');
    writeFileSync(file, 'x'.repeat(mostBytes + 1));
    expect(codeOf(() => readWholeFile(file, { mostBytes }))).toBe('too-large');
  });

  it('81: tells that a file has the same days and words as one that is in the review', async () => {
    const door = openDoor();
    const review = await newReview(door);
    await importText(door, review);
    const planned = async (text: string) =>
      door.call('planImport', { review, file: offered(door, text, 'again.csv'), choices: {} });
    // As Excel would save it: whole years, semicolons, another order of columns.
    const saved = ['Comment;Date;Event', ...chronology.split('\r\n').slice(1, -1).map(resaved), ''].join('\n');
    const again = await planned(saved);
    expect([again.alreadyImported, again.sameEntriesAs]).toEqual([undefined, 'health visiting.csv']);
    expect((await planned(saved.replace('clinic', 'surgery'))).sameEntriesAs).toBeUndefined();
    expect((await planned(chronology)).alreadyImported).toBe('health visiting.csv');
  });
});

const resaved = (line: string): string => {
  const [date = '', event = '', comment = ''] = line.split(',');
  return `${comment};${date.replace(/\.13$/, '/2013').replace('.', '/')};${event}`;
};

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { importText, newReview, openDoor } from './door.ts';

const file = path.join(import.meta.dirname, '../../../../shared/csv-suites/naughty-strings/blns.json');
const strings = existsSync(file) ? z.array(z.string()).parse(JSON.parse(readFileSync(file, 'utf8'))) : [];

/** What decoding does to text on purpose, and says so: one kind of line end, no NULs. */
const asRead = (text: string): string => text.replace(/\r\n?/g, '\n').replaceAll('\u0000', '');

describe.skipIf(strings.length === 0)(
  'naughty strings (skipped where the public list is not beside the checkout)',
  () => {
    it('go through a CSV and a review file, 515 of 515', async () => {
      const door = openDoor();
      const review = await newReview(door);
      const rows = strings.map((text) => `1.6.13,"${text.replaceAll('"', '""')}",Comment`);
      await importText(door, review, ['Date,Event,Comment', ...rows, ''].join('\r\n'), 'Police');
      const entries = await door.call('entries', { review });
      expect(strings).toHaveLength(515);
      expect(entries.map(({ columns }) => columns[1]?.cell)).toEqual(strings.map(asRead));
      expect(entries.map(({ text }) => text)).toEqual(strings.map((text) => (text.trim() === '' ? '' : asRead(text))));
      expect((await door.call('checkReview', { review })).faults).toEqual([]);
    });
  },
);

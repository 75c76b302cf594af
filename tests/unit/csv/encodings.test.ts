import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { planOf } from '../import/plan-of.ts';

/** Seven encodings that offices send, and what the ladder must call each when it is given nothing but bytes. */
const encodings = [
  { name: 'UTF-8', encode: (text: string) => iconv.encode(text, 'utf8'), read: 'utf-8' },
  { name: 'UTF-8 with a mark', encode: (text: string) => iconv.encode(text, 'utf8', { addBOM: true }), read: 'utf-8' },
  {
    name: 'UTF-16LE with a mark',
    encode: (text: string) => iconv.encode(text, 'utf-16le', { addBOM: true }),
    read: 'utf-16le',
  },
  {
    name: 'UTF-16BE with a mark',
    encode: (text: string) => iconv.encode(text, 'utf-16be', { addBOM: true }),
    read: 'utf-16be',
  },
  { name: 'UTF-16LE', encode: (text: string) => iconv.encode(text, 'utf-16le', { addBOM: false }), read: 'utf-16le' },
  { name: 'Windows-1252', encode: (text: string) => iconv.encode(text, 'win1252'), read: 'windows-1252' },
  { name: 'Mac Roman', encode: (text: string) => iconv.encode(text, 'macintosh'), read: 'windows-1252' },
] as const;

const texts = [
  'Seen at home, all well',
  'It’s “so” – she said; £5 …',
  'Zoë and André at the café',
  'Temperature 38½°, dose ±2 µg',
  'Señora Núñez, née Müller',
  'Naïve façade, «quoted» § 47',
] as const;

const cases = encodings.flatMap((encoding) => texts.map((text) => ({ ...encoding, text })));

describe('seven encodings of six texts', () => {
  it.each(cases)('$name: $text', ({ name, encode, read, text }) => {
    const bytes = encode(`Date,Detail\r\n03.06.13,"${text}"\r\n04.06.13,Plain words\r\n`);
    const { plan, entries } = planOf(bytes);
    const isPlain = /^[\u0000-\u007f]*$/.test(text);
    expect(entries.map(({ when }) => when.earliest)).toEqual(['2013-06-03', '2013-06-04']);
    if (name === 'Mac Roman' && !isPlain) {
      // It cannot be told from Windows-1252: the line is shown, and a person sees the wrong letters.
      expect(plan.encodingDoubts.map(({ line }) => line)).toEqual([2]);
      return;
    }
    expect(entries[0]?.text).toBe(text);
    const assumed = (name === 'Windows-1252' || name === 'Mac Roman') && !isPlain;
    expect(plan.encoding).toBe(isPlain && read === 'windows-1252' ? 'utf-8' : read);
    expect(plan.encodingDoubts.map(({ line }) => line)).toEqual(assumed ? [2] : []);
  });
});

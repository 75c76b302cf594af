import { writeDate } from './excel-dates.ts';
import type { WrittenDate } from './excel-dates.ts';
import type { Workbook } from './workbook-parts.ts';
import { unescaped } from './workbook-parts.ts';

/** A cell as its sheet stores it: `type` and `style` are Excel's own. */
export type StoredCell = {
  readonly type: string;
  readonly style: number;
  readonly value: string;
  readonly inline: string;
};

const noDate = 'A date here lies outside the calendar, so the number that is stored for it was kept: give the date.';

const numberWords = (value: string, style: number, { styles, dates }: Workbook): WrittenDate => {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return { words: value };
  const kind = styles[style] ?? { kind: 'number' };
  if (kind.kind === 'date') return writeDate(number, kind.shows, dates) ?? { words: value, note: noDate };
  // Excel stores 17 digits and shows 15: 0.1 + 0.2 is 0.3 on its screen.
  const words = Math.abs(number) < 1e15 ? String(Number(number.toPrecision(15))) : value;
  return { words: kind.kind === 'padded' ? words.padStart(kind.digits, '0') : words };
};

/** An ISO date, which some programs store in place of a number, written as every other date. */
const isoWords = (value: string): WrittenDate => {
  const [, year, month, day, time] = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?/.exec(value) ?? [];
  if (year === undefined || month === undefined || day === undefined) return { words: value };
  return { words: `${day}/${month}/${year}${time === undefined || time === '00:00' ? '' : ` ${time}`}`, isDate: true };
};

/** What a cell holds, in words: texts as written, dates day first, numbers as Excel shows them. */
export const wordsOfCell = ({ type, style, value, inline }: StoredCell, workbook: Workbook): WrittenDate => {
  switch (type) {
    case 's':
      return { words: workbook.texts[Number(value)] ?? '' };
    case 'inlineStr':
      return { words: unescaped(inline) };
    case 'str':
      return { words: unescaped(value) };
    case 'b':
      return { words: value === '1' ? 'TRUE' : 'FALSE' };
    case 'd':
      return isoWords(value);
    case 'e':
      return { words: value };
    default:
      return numberWords(value, style, workbook);
  }
};

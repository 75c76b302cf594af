import type { CalendarDate } from '../../model.ts';
import { addDays, calendarDate } from '../calendar.ts';
import type { Parsed } from './written.ts';
import { afterPhrase, phrases, type PhraseSet, type Token } from './tokens.ts';

type FeastSpan = { readonly from: CalendarDate; readonly to: CalendarDate; readonly vague: boolean };

/** Easter Sunday of a year by the Gregorian rule (the anonymous algorithm of 1876). */
const easterSunday = (year: number): CalendarDate | undefined => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century + 8) / 25);
  const moon = Math.floor((century - correction + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moon + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * late + 114;
  return calendarDate(year, Math.floor(sum / 31), (sum % 31) + 1);
};

type Rule =
  | { readonly month: number; readonly day: number; readonly toDay?: number }
  | { readonly afterEaster: number; readonly until?: number };

const feasts: ReadonlyMap<string, { readonly names: PhraseSet; readonly rule: Rule }> = new Map([
  ['Christmas Day', { names: phrases('christmas day|xmas day'), rule: { month: 12, day: 25 } }],
  ['Christmas Eve', { names: phrases('christmas eve|xmas eve'), rule: { month: 12, day: 24 } }],
  ['Boxing Day', { names: phrases('boxing day'), rule: { month: 12, day: 26 } }],
  ["New Year's Day", { names: phrases("new year's day|new years day|new year day"), rule: { month: 1, day: 1 } }],
  ["New Year's Eve", { names: phrases("new year's eve|new years eve|new year eve"), rule: { month: 12, day: 31 } }],
  ['New Year', { names: phrases('new year'), rule: { month: 1, day: 1, toDay: 1 } }],
  ['Hogmanay', { names: phrases('hogmanay'), rule: { month: 12, day: 31 } }],
  ['Burns Night', { names: phrases('burns night'), rule: { month: 1, day: 25 } }],
  ["Valentine's Day", { names: phrases("valentine's day|valentines day"), rule: { month: 2, day: 14 } }],
  ["St David's Day", { names: phrases("st david's day|st davids day"), rule: { month: 3, day: 1 } }],
  ["St Patrick's Day", { names: phrases("st patrick's day|st patricks day"), rule: { month: 3, day: 17 } }],
  ['Halloween', { names: phrases("halloween|hallowe'en"), rule: { month: 10, day: 31 } }],
  ['Bonfire Night', { names: phrases('bonfire night|guy fawkes night'), rule: { month: 11, day: 5 } }],
  ['Good Friday', { names: phrases('good friday'), rule: { afterEaster: -2 } }],
  ['Easter Sunday', { names: phrases('easter sunday|easter day'), rule: { afterEaster: 0 } }],
  ['Easter Monday', { names: phrases('easter monday'), rule: { afterEaster: 1 } }],
  ['Christmas', { names: phrases('christmas|xmas|christmas time'), rule: { month: 12, day: 24, toDay: 26 } }],
  [
    'Easter',
    {
      names: phrases('easter|easter weekend|easter bank holiday weekend|easter bank holiday'),
      rule: { afterEaster: -2, until: 1 },
    },
  ],
]);

/** The name of a feast at this place, the longest that fits. */
export const feastAt = (tokens: readonly Token[], at: number): Parsed<string> | undefined => {
  let best: Parsed<string> | undefined;
  for (const [name, { names }] of feasts) {
    const next = afterPhrase(tokens, at, names);
    if (next !== undefined && next > (best?.next ?? 0)) best = { value: name, next };
  }
  return best;
};

/** Its days in a year. By themselves Christmas (24 to 26 December), New Year (1 January) and Easter (Good Friday to Easter Monday) are vague. */
export const feastDays = (name: string, year: number): FeastSpan | undefined => {
  const rule = feasts.get(name)?.rule;
  if (rule === undefined) return undefined;
  if ('month' in rule) {
    const from = calendarDate(year, rule.month, rule.day);
    const to = calendarDate(year, rule.month, rule.toDay ?? rule.day);
    return from && to ? { from, to, vague: rule.toDay !== undefined } : undefined;
  }
  const sunday = easterSunday(year);
  if (sunday === undefined) return undefined;
  const from = addDays(sunday, rule.afterEaster);
  return { from, to: addDays(sunday, rule.until ?? rule.afterEaster), vague: rule.until !== undefined };
};

import type { CellWritten, Core, Item, Opening, Parsed, Point } from './written.ts';
import { numbersAlone } from './numeric-dates.ts';
import { pointsAt } from './point.ts';
import { afterPhrase, markAt, phrases, type PhraseSet, type Token, wordAt } from './tokens.ts';
import { weekdayOfWord } from './date-words.ts';

const connectors = phrases(
  '-|to|- to|until|till|til|through|through to|thru|up to|to the|and up to|/|--|until the|up until',
  '- until|and until|to the end of the|->|.-|. -|>|ending|through until',
);
const listMarks = phrases(
  ',|and|&|+|;|, and|, &|and on|; and|and the|and again on|and also|, then|then|also|as well as|plus|\n',
  ', and on|, and the|\n and|and \n|, \n|; \n|, on',
);
const openings: readonly (readonly [Opening, PhraseSet])[] = [
  [
    'before',
    phrases(
      'before|prior to|pre|pre-|<|earlier than|sometime before|some time before|at some point before',
      'some time prior to|sometime prior to|before the',
    ),
  ],
  [
    'until',
    phrases(
      'until|till|til|up to|up until|by|no later than|not later than|on or before|to|ending|until the',
      'by the|up to and including',
    ),
  ],
  [
    'from',
    phrases(
      'from|since|on or after|not before|no earlier than|not earlier than|from the|starting|starting from',
      'ongoing since|ongoing from|with effect from|wef|w.e.f.|since at least|from at least|at least since',
    ),
  ],
  [
    'after',
    phrases(
      'after|post|post-|later than|>|sometime after|some time after|at some point after|after the',
      'subsequent to',
    ),
  ],
  ['between', phrases('between|in between|between the|sometime between|some time between|at some point between')],
];
const onwards = phrases(
  'onwards|onward|and onwards|onwards.|to date|- to date|- date|to present|- present|to the present',
  '- ongoing|ongoing|+|- current|to current|- now|to now|until now|until present|- onwards|& ongoing',
  'to the present day|present|and ongoing|and after|or later|or after|to present day|- present day',
  '- onward|, ongoing',
);
const endings = phrases('or before|or earlier|and before|and earlier');

const longest = <T>(
  tokens: readonly Token[],
  at: number,
  options: readonly (readonly [T, PhraseSet])[],
): Parsed<T> | undefined => {
  let best: Parsed<T> | undefined;
  for (const [value, names] of options) {
    const next = afterPhrase(tokens, at, names);
    if (next !== undefined && next > (best?.next ?? 0)) best = { value, next };
  }
  return best;
};

const isPairWithoutYear = ({ core }: Point): boolean =>
  core.numeric === true && core.unit === 'day' && core.year === undefined;

type Tail = { readonly items: readonly Item[]; readonly alternatives: boolean; readonly opening?: Opening };

const conclude = (tokens: readonly Token[], at: number): Tail | undefined => {
  let next = at;
  while ([')', ']', ',', '.', ';', ':', '\n'].includes(markAt(tokens, next) ?? '')) next += 1;
  if (next >= tokens.length) return { items: [], alternatives: false };
  if (afterPhrase(tokens, next, onwards) === tokens.length) return { items: [], alternatives: false, opening: 'from' };
  if (afterPhrase(tokens, next, endings) === tokens.length) return { items: [], alternatives: false, opening: 'until' };
  return undefined;
};

const orWords = phrases('or|or on|, or|or the');

/**
 * The first way to read the tokens from `at` to the end as a list of dates and spans. Places from which no list
 * reaches the end are remembered, so that a long cell costs no more than its length.
 */
const itemsFrom = (tokens: readonly Token[], at: number, monthFirst: boolean, dead: Set<number>): Tail | undefined => {
  if (dead.has(at)) return undefined;
  const points = pointsAt(tokens, at, monthFirst);
  const goOn = (item: Item, next: number): Tail | undefined => {
    const end = conclude(tokens, next);
    if (end !== undefined) return { ...end, items: [item] };
    const or = afterPhrase(tokens, next, orWords);
    const joint = or ?? afterPhrase(tokens, next, listMarks);
    const rest = joint === undefined ? undefined : itemsFrom(tokens, joint, monthFirst, dead);
    const [following] = rest?.items ?? [];
    if (rest === undefined || following === undefined || rest.opening !== undefined) return undefined;
    // "7-9 and 24 October" names days 7 to 9, not the 7th of September.
    if (isPairWithoutYear(item.to ?? item.from) && following.from.core.numeric !== true) return undefined;
    return { items: [item, ...rest.items], alternatives: rest.alternatives || or !== undefined };
  };
  for (const from of points) {
    const alone = goOn({ from: from.value }, from.next);
    if (alone !== undefined) return alone;
    const joint = afterPhrase(tokens, from.next, connectors);
    if (joint === undefined) continue;
    const stroke = markAt(tokens, joint - 1) === '/';
    for (const to of pointsAt(tokens, joint, monthFirst)) {
      if (isPairWithoutYear(from.value) && to.value.core.numeric !== true) continue;
      const span = goOn({ from: from.value, to: to.value, stroke }, to.next);
      if (span !== undefined) return span;
    }
  }
  dead.add(at);
  return undefined;
};

const nearness = phrases('shortly|just|soon|immediately|not long|very shortly');

const listOf = (tokens: readonly Token[], monthFirst: boolean): CellWritten | undefined => {
  const tail = itemsFrom(tokens, 0, monthFirst, new Set());
  return tail && { opening: tail.opening ?? 'none', items: tail.items, alternatives: tail.alternatives };
};

const isOnePoint = (items: readonly Item[]): boolean => items.length === 1 && items[0]?.to === undefined;

const betweenWeekdays = phrases('-|/|to|and|&');
const weekend = phrases('weekend of|weekend of the|the weekend of|the weekend of the|weekend|over the weekend of');

/** Two days that follow, held to be the weekdays named in front. One day alone does not say which of them is meant. */
const onWeekdays = (
  rest: readonly Token[],
  [begins, ends]: readonly [number, number],
  monthFirst: boolean,
): CellWritten | undefined => {
  const written = listOf(rest, monthFirst);
  const [first, second, ...others] = written?.items ?? [];
  const last = first?.to ?? second?.from;
  if (written?.opening !== 'none' || first === undefined || last === undefined || others.length > 0) return undefined;
  if (first.to !== undefined ? second !== undefined : second?.to !== undefined) return undefined;
  const from = { ...first.from, weekdays: [...first.from.weekdays, begins] };
  return { ...written, items: [{ ...first, from, to: { ...last, weekdays: [...last.weekdays, ends] } }] };
};

const saturdayAndSunday = [5, 6] as const;

/** "Weekend of 7/8 July 2012", "Sat-Sun 7-8 July 2012". */
const namedDays = (tokens: readonly Token[], monthFirst: boolean): CellWritten | undefined => {
  const start = afterPhrase(tokens, 0, weekend);
  if (start !== undefined) return onWeekdays(tokens.slice(start), saturdayAndSunday, monthFirst);
  const begins = weekdayOfWord(wordAt(tokens, 0));
  const joint = begins === undefined ? undefined : afterPhrase(tokens, 1, betweenWeekdays);
  const ends = joint === undefined ? undefined : weekdayOfWord(wordAt(tokens, joint));
  if (begins === undefined || joint === undefined || ends === undefined) return undefined;
  return onWeekdays(tokens.slice(joint + 1), [begins, ends], monthFirst);
};

/** A date about which the cell says nothing more. */
const bare = (core: Core): Point => ({ core, weekdays: [], time: undefined, approximate: false, uncertain: false });

/** The whole cell as dates, or undefined where any part of it is something else. */
export const parseCell = (tokens: readonly Token[], monthFirst: boolean): CellWritten | undefined => {
  // Most cells need no look for what people write around a date.
  const alone = numbersAlone(tokens, monthFirst);
  if (alone !== undefined) return { opening: 'none', items: [{ from: bare(alone) }], alternatives: false };
  const near = afterPhrase(tokens, 0, nearness);
  const opened = longest(tokens, near ?? 0, openings) ?? longest(tokens, 0, openings);
  if (opened !== undefined) {
    const tail = itemsFrom(tokens, opened.next, monthFirst, new Set());
    // "Between 14:00 and 16:00 on 3 May" opens with a time and not with a day.
    if (opened.value === 'between' && (tail === undefined || isOnePoint(tail.items))) return listOf(tokens, monthFirst);
    if (tail === undefined) return undefined;
    const nearby = near !== undefined && near < opened.next;
    const items = tail.items.map((item) => (nearby ? { ...item, from: { ...item.from, approximate: true } } : item));
    const closedAgain = tail.opening !== undefined && opened.value !== 'from';
    return closedAgain ? undefined : { opening: opened.value, items, alternatives: tail.alternatives };
  }
  return listOf(tokens, monthFirst) ?? namedDays(tokens, monthFirst);
};

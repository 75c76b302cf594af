import type { Parsed, TimeWritten } from './written.ts';
import { afterPhrase, isSpaced, markAt, numberAt, phrases, type PhraseSet, wordAt, type Token } from './tokens.ts';

const pad = (value: number): string => String(value).padStart(2, '0');

const halfDay = (tokens: readonly Token[], at: number): Parsed<'am' | 'pm'> | undefined => {
  const word = wordAt(tokens, at);
  if (word === 'am' || word === 'pm') return { value: word, next: at + 1 };
  if ((word === 'a' || word === 'p') && markAt(tokens, at + 1) === '.' && wordAt(tokens, at + 2) === 'm') {
    return { value: word === 'a' ? 'am' : 'pm', next: at + (markAt(tokens, at + 3) === '.' ? 4 : 3) };
  }
  return undefined;
};

const hourWords = phrases('hrs|hr|hours|h|hrs.|hr.');

/** The time of day, or the doubt where there is none such as 25:61. 24:00 is the end of the day. */
const made = (hour: number, minute: number, half?: 'am' | 'pm'): TimeWritten => {
  const written = `${pad(hour)}:${pad(minute)}`;
  const noSuch = { doubt: `${written} is no time of day, so only the day was read.` };
  if (minute > 59) return noSuch;
  if (half !== undefined && hour <= 12) {
    if (hour === 0 && half === 'pm') return noSuch;
    return { time: `${pad((hour % 12) + (half === 'pm' ? 12 : 0))}:${pad(minute)}` };
  }
  if (half === 'am' && hour > 12) return noSuch;
  return hour < 24 || (hour === 24 && minute === 0) ? { time: written } : noSuch;
};

/** Seconds and a time zone after hours and minutes: left out, but a zone near midnight can move the day. */
const afterMinutes = (tokens: readonly Token[], at: number): Parsed<{ zone: boolean; seconds?: number }> => {
  let next = at;
  let seconds: number | undefined;
  const second = numberAt(tokens, next + 1);
  if (markAt(tokens, next) === ':' && second !== undefined) {
    seconds = second.value;
    next += 2;
    if (markAt(tokens, next) === '.' && numberAt(tokens, next + 1) !== undefined) next += 2;
  }
  let zone = false;
  const word = wordAt(tokens, next);
  if (word === 'z' || word === 'utc' || word === 'gmt' || word === 'bst') {
    zone = word !== 'bst';
    next += 1;
  } else if (
    seconds !== undefined &&
    (markAt(tokens, next) === '+' || (markAt(tokens, next) === '-' && !isSpaced(tokens, next))) &&
    !isSpaced(tokens, next + 1)
  ) {
    const offset = numberAt(tokens, next + 1);
    if (offset !== undefined && (offset.digits.length === 2 || offset.digits.length === 4)) {
      zone = true;
      next += 2;
      if (markAt(tokens, next) === ':' && numberAt(tokens, next + 1) !== undefined) next += 2;
    }
  }
  return { value: seconds === undefined ? { zone } : { zone, seconds }, next };
};

const namedTimes: readonly (readonly [PhraseSet, string])[] = [
  [phrases('noon|12 noon|midday|12 midday'), '12:00'],
  [phrases('midnight|12 midnight'), ''],
];

/**
 * A time of day at this place. `bare` also takes `14.30` and `1430` with nothing after them: only behind a whole date,
 * where they cannot be a date themselves.
 */
const timeAt = (tokens: readonly Token[], at: number, bare: boolean): Parsed<TimeWritten> | undefined => {
  for (const [names, time] of namedTimes) {
    const next = afterPhrase(tokens, at, names);
    if (next !== undefined) {
      return time === ''
        ? { value: { doubt: 'Midnight can be the start or the end of a day, so no time was read.' }, next }
        : { value: { time }, next };
    }
  }
  const first = numberAt(tokens, at);
  if (first === undefined || first.ordinal) return undefined;
  const second = numberAt(tokens, at + 2);
  const mark = markAt(tokens, at + 1);
  const joined = !isSpaced(tokens, at + 1) && !isSpaced(tokens, at + 2);
  if (first.digits.length <= 2 && second?.digits.length === 2 && joined && (mark === ':' || mark === '.')) {
    const after = mark === ':' ? afterMinutes(tokens, at + 3) : { value: { zone: false }, next: at + 3 };
    const half = halfDay(tokens, after.next);
    const hours = afterPhrase(tokens, half?.next ?? after.next, hourWords);
    const next = hours ?? half?.next ?? after.next;
    const followedByDate = ['.', '/'].includes(markAt(tokens, next) ?? '') && !isSpaced(tokens, next + 1);
    if (mark === '.' && half === undefined && hours === undefined && (!bare || followedByDate)) return undefined;
    if ('seconds' in after.value && after.value.seconds === 0 && first.value === 0 && second.value === 0) {
      return { value: {}, next };
    }
    const value = made(first.value, second.value, half?.value);
    const late = after.value.zone && first.value >= 22;
    const doubt = late ? 'The time is in another time zone so late in the day that the day may be the next one.' : '';
    return { value: late ? { ...value, doubt } : value, next };
  }
  // "14h15", as some hospitals write it.
  if (first.digits.length <= 2 && second?.digits.length === 2 && joined && wordAt(tokens, at + 1) === 'h')
    return { value: made(first.value, second.value), next: at + 3 };
  if (first.digits.length === 4 || first.digits.length === 3) {
    const hours = afterPhrase(tokens, at + 1, hourWords);
    if (hours === undefined && !(bare && first.digits.length === 4)) return undefined;
    return { value: made(Math.floor(first.value / 100), first.value % 100), next: hours ?? at + 1 };
  }
  if (first.digits.length > 2) return undefined;
  const half = halfDay(tokens, at + 1);
  if (half !== undefined) return { value: made(first.value, 0, half.value), next: half.next };
  const hours = afterPhrase(tokens, at + 1, hourWords);
  return hours === undefined ? undefined : { value: made(first.value, 0), next: hours };
};

const timeJoints = phrases('-|to|until|and|&');

/** A time, or a span of time ("14:30-15:45", "2-3pm"), of which the beginning is kept. */
export const timeOfDayAt = (tokens: readonly Token[], at: number, bare: boolean): Parsed<TimeWritten> | undefined => {
  const first = timeAt(tokens, at, bare);
  const hour = numberAt(tokens, at);
  const start = first?.next ?? at + (numberAt(tokens, at + 2) !== undefined && markAt(tokens, at + 1) === '.' ? 3 : 1);
  const joint = afterPhrase(tokens, start, timeJoints);
  const last = joint === undefined ? undefined : timeAt(tokens, joint, first !== undefined && bare);
  if (first !== undefined) return last === undefined ? first : { value: first.value, next: last.next };
  if (last === undefined || hour === undefined || hour.ordinal) return undefined;
  const half = halfDay(tokens, last.next - 1)?.value ?? halfDay(tokens, last.next - 4)?.value;
  if (hour.digits.length === 4 && start === at + 1) {
    return { value: made(Math.floor(hour.value / 100), hour.value % 100), next: last.next };
  }
  if (half === undefined || hour.digits.length > 2) return undefined;
  const minutes = start === at + 3 ? (numberAt(tokens, at + 2)?.value ?? 0) : 0;
  const end = numberAt(tokens, joint ?? at)?.value ?? 0;
  // "11-1pm" begins in the morning.
  return { value: made(hour.value, minutes, hour.value > end ? 'am' : half), next: last.next };
};

import { monthOfWord, weekdayOfWord } from './date-words.ts';
import { afterPhrase, phrases, wordAt, type Token } from './tokens.ts';
import { timeOfDayAt } from './times.ts';

/** Why a cell that names no date was not read: the sentence a person can act on. */

const placeholders = phrases(
  'tbc|tba|tbd|to be confirmed|to be advised|unknown|not known|n/k|nk|n/a|na|none|undated|no date',
  'date unknown|date not known|not recorded|date not recorded|not stated|not given|no date given',
  'date tbc|unclear|?|-|--|date unclear|not specified|date to be confirmed|no date recorded|not dated',
);

const words = (...texts: readonly string[]): ReadonlySet<string> => new Set(texts.flatMap((text) => text.split(' ')));

const relativeWords = words(
  'later same next following previous earlier ago yesterday today tomorrow ditto then subsequently afterwards',
  'thereafter previously prior after before meanwhile ongoing again that this last above days weeks months years day',
  'week month fortnight weekend',
);
const ageWords = words('aet aged age old yrs aetat gestation birth pregnant dob born y');

/** Words that would change which day is meant; a cell with one of them beside a date is not read as that date. */
const meaningWords = words(
  'or and to until till from since by between not no never early mid late end beginning start about around circa year',
  'term half quarter century spring summer autumn winter christmas easter eve anniversary within past post pre up one',
  'two three four five six seven eight nine ten bc bce instead of error minus should read wrong incorrect cancelled',
  'rearranged wk w x s onwards during',
);
const meaningMarks = ['?', '<', '>', '~', '/', '%', '"', '+', '='];

/** Whether these tokens are plain words beside a date that leave its day as it is. */
export const arePlainWords = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => token.kind === 'word') &&
  tokens.every((token) => {
    if (token.kind === 'mark') return !meaningMarks.includes(token.mark);
    if (token.kind !== 'word') return false;
    if (meaningWords.has(token.word) || relativeWords.has(token.word) || ageWords.has(token.word)) return false;
    return monthOfWord(token.word) === undefined && weekdayOfWord(token.word) === undefined;
  });

/** What spreadsheets leave where a date was; undefined where the cell is not of that kind. */
export const spreadsheetFault = (text: string): string | undefined => {
  if (/^#{3,}$/.test(text)) {
    return 'The spreadsheet column was too narrow when the file was saved, so the date is lost: ask for the file again or give the date.';
  }
  if (/^#(ref|n\/a|value|name|null|num|div\/0)[!?]?$/i.test(text)) {
    return 'The spreadsheet had a fault in this cell, so the date is lost: ask for the file again or give the date.';
  }
  if (/^0{1,2}[-/. ](?:0?1|jan)[-/. ](?:19)?00(?: 0{1,2}:00(?::00)?)?$/i.test(text))
    return 'This is how a spreadsheet shows a cell that holds no date: give the date.';
  if (/^[+-]?\d+([.,]\d+)?e[+-]?\d+$/i.test(text))
    return 'This is a number that a spreadsheet shortened, not a date: give the date.';
  return undefined;
};

/** Said of "the next day" and its like: such a cell names no day of its own. */
export const hangsOnAnother = 'This date hangs on another one, so it waits for a person: give the date.';

const onlyTime = (tokens: readonly Token[]): boolean => timeOfDayAt(tokens, 0, true)?.next === tokens.length;

/** The reason why nothing was read, in the words of the work; every cell that could not be read has one. */
export const reasonNotRead = (tokens: readonly Token[]): string => {
  if (tokens.length === 0) return 'There is no date: give the date.';
  if (afterPhrase(tokens, 0, placeholders) === tokens.length)
    return 'The date was not known when this was written: give the date.';
  const said = tokens.flatMap((_, at) => wordAt(tokens, at) ?? []);
  if (said.some((word) => ageWords.has(word)))
    return 'This tells an age or a stage of life, not a date: give the date.';
  if (said.some((word) => relativeWords.has(word)) || said.some((word) => weekdayOfWord(word) !== undefined)) {
    return hangsOnAnother;
  }
  if (tokens.every((token) => token.kind === 'mark'))
    return 'This repeats what stands above, or says nothing: give the date.';
  if (onlyTime(tokens)) return 'There is a time of day but no day: give the date.';
  return 'This could not be read as a date: give the date.';
};

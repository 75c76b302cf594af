/** The words that chronologies use, in English and for months in Welsh too, for months, weekdays and places in an order, with the slips met in real ones. */

const months: readonly (readonly string[])[] = [
  ['january', 'jan', 'janurary', 'janaury', 'januray', 'januari', 'ionawr'],
  ['february', 'feb', 'febuary', 'feburary', 'febraury', 'februrary', 'febr', 'chwefror'],
  ['march', 'mar', 'mrch', 'mawrth'],
  ['april', 'apr', 'aprl', 'ebrill'],
  ['may', 'mai'],
  ['june', 'jun', 'mehefin'],
  ['july', 'jul', 'gorffennaf'],
  ['august', 'aug', 'agust', 'augst', 'auguest', 'awst'],
  ['september', 'sept', 'sep', 'septmber', 'setember', 'septemeber', 'setpember', 'septembr', 'medi'],
  ['october', 'oct', 'ocotber', 'octber', 'otcober', 'hydref'],
  ['november', 'nov', 'novemeber', 'novmber', 'novemer', 'tachwedd'],
  ['december', 'dec', 'decemeber', 'decmber', 'decemer', 'rhagfyr'],
];

const weekdays: readonly (readonly string[])[] = [
  ['monday', 'mon'],
  ['tuesday', 'tues', 'tue'],
  ['wednesday', 'weds', 'wed', 'wednes', 'wedensday', 'wendesday'],
  ['thursday', 'thurs', 'thur', 'thu'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
];

const indexOf = (lists: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(lists.flatMap((words, index) => words.map((word) => [word, index] as const)));

const monthByWord = indexOf(months);
const weekdayByWord = indexOf(weekdays);

const orders = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['last', 5],
  ['final', 5],
]);

/** 1 to 12. */
export const monthOfWord = (word: string | undefined): number | undefined => {
  const index = word === undefined ? undefined : monthByWord.get(word);
  return index === undefined ? undefined : index + 1;
};

/** Whether one letter too many, too few, another or two that changed places make one word of the other. */
const isSlipOf = (word: string, meant: string): boolean => {
  let begins = 0;
  while (begins < word.length && word[begins] === meant[begins]) begins += 1;
  const swapped = `${word[begins + 1] ?? ''}${word[begins] ?? ''}${word.slice(begins + 2)}`;
  const ends = meant.slice(begins);
  return (
    [word.slice(begins + 1), swapped].includes(ends) ||
    [word.slice(begins), word.slice(begins + 1)].includes(meant.slice(begins + 1))
  );
};

/** Shorter ones are too like other words: "much", "jury". */
const fewestLetters = 5;

/** 1 to 12 for a month that is spelt with a slip which no list foresees ("Auguts"). */
export const misspeltMonth = (word: string | undefined): number | undefined => {
  if (word === undefined || word.length < fewestLetters || monthByWord.has(word)) return undefined;
  const alike = months.flatMap(([name = ''], index) =>
    name.length >= fewestLetters - 1 && name.startsWith(word.charAt(0)) && isSlipOf(word, name) ? [index + 1] : [],
  );
  return alike.length === 1 ? alike[0] : undefined;
};

/** 0 is Monday. */
export const weekdayOfWord = (word: string | undefined): number | undefined =>
  word === undefined ? undefined : weekdayByWord.get(word);

/** "first" is 1, "last" is 5. */
export const orderOfWord = (word: string | undefined): number | undefined =>
  word === undefined ? undefined : orders.get(word);

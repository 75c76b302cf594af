const pairs = [
  ["'", "'"],
  ['“', '”'],
  ['‘', '’'],
] as const;

const opensQuotation = /^['“‘]/;

/**
 * Whether a cell opens with a quotation mark that CSV does not know and a later one closes with it: what was one cell
 * for its writer ('a, b') has become two.
 */
export const looksTorn = (cells: readonly string[]): boolean =>
  cells.some((cell) => opensQuotation.test(cell)) &&
  pairs.some(([opening, closing]) => {
    const from = cells.findIndex((cell) => cell.startsWith(opening) && !cell.slice(1).includes(closing));
    if (from === -1) return false;
    return cells.slice(from + 1).some((cell) => cell.endsWith(closing) && !cell.slice(0, -1).includes(opening));
  });

/**
 * Whether a row without a date begins a sentence after one that had ended: some offices write the date once for all the
 * entries of a day, and such a row is no torn-off end.
 */
export const readsAsOwnEntry = (above: string, below: string): boolean =>
  /[.!?]["')\]]?\s*$/.test(above) && /^\s*["'(]?\p{Lu}/u.test(below);

/** Whether apostrophes stand around every filled cell, as another program quotes: they are no part of the words. */
export const standInApostrophes = (cells: readonly string[]): boolean => {
  if (!cells.some((cell) => cell.includes("'"))) return false;
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return filled.length >= 2 && filled.every((cell) => cell.length >= 2 && cell.startsWith("'") && cell.endsWith("'"));
};

export const apostropheWords =
  'Apostrophes stand around every cell here, perhaps for quotation marks; they were kept as written: check them.';

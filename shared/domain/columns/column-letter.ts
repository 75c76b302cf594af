/** The letters of a column as a spreadsheet has them: 0 is A, 25 is Z, 26 is AA. */
export const columnLetter = (index: number): string => {
  let letters = '';
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
};

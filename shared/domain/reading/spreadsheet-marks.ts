/** What a spreadsheet leaves behind when it saves a cell that it could not show. Sentences for the person. */
const marks: readonly { readonly mark: RegExp; readonly problem: string }[] = [
  {
    mark: /^\s*#{3,}\s*$/,
    problem: 'Excel saved “####” because the column was too narrow; ask the agency for what stood here.',
  },
  {
    mark: /#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)/,
    problem: 'A spreadsheet formula failed here, so what it should have shown is missing; ask the agency for it.',
  },
  {
    mark: /^\s*\d(?:\.\d+)?E\+\d{1,3}\s*$/i,
    problem: 'Excel shortened a long number here, so digits are lost; ask the agency for the number.',
  },
];

/** From here on Excel cuts cells without a word when it saves them. */
const excelLimit = 32_767;

/** What is wrong with a cell by itself, or undefined. */
export const spreadsheetProblem = (cell: string): string | undefined => {
  if (cell.length >= excelLimit) {
    return 'This cell is as long as Excel allows or longer, so its end may have been cut; compare it with the agency’s copy.';
  }
  // Every mark has a # in it or is a short number.
  if (cell === '' || (cell.length > 40 && !cell.includes('#'))) return undefined;
  return marks.find(({ mark }) => mark.test(cell))?.problem;
};

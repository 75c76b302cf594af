/** What Word puts into a run of text that is no letter. */
const marks: Readonly<Record<string, string>> = {
  tab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
  ptab: '\t',
};

export const markOf = (name: string): string | undefined => (Object.hasOwn(marks, name) ? marks[name] : undefined);

/** Boxes and ticks of the symbol fonts that forms use; any other symbol shows as one that could not be read. */
const symbols: ReadonlyMap<string, string> = new Map([
  ['F0FE', '☒'],
  ['F0FD', '☒'],
  ['F0FC', '✓'],
  ['F0FB', '✗'],
  ['F06F', '☐'],
  ['F0A8', '☐'],
  ['F071', '☐'],
]);

export const unreadSymbol = '\ufffd';

export const symbolOf = (code: string): string => symbols.get(code.toUpperCase()) ?? unreadSymbol;

/** Sentences about a row of a Word table that a person should see. */
export const wordNotes = {
  tracked: 'Changes to this row are tracked in Word: words marked as deleted were left out, inserted ones were read.',
  deletedRow: 'This whole row is marked as deleted in Word (tracked changes).',
  hiddenRow: 'This row is hidden in the Word document; it was read like the others.',
  hiddenWords: 'Words in this row are hidden in the Word document; they were read like the others.',
  attached: 'A footnote or a comment is attached to this row in Word; its words were not read.',
  picture: 'A picture or an object stands in this row; it was not read.',
  nested: 'A table stands inside a cell of this row; its cells were read as lines of that cell.',
  symbol: 'A symbol here could not be read; compare it with the agency’s own copy.',
  elsewhere: 'A part of this document is taken from another file, which was not read.',
} as const;

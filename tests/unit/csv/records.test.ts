import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { checkQuotes } from '#services/csv/quotes.ts';
import { recordSplitter } from '#services/csv/records.ts';
import { AppError } from '#shared/errors.ts';

const split = (text: string, partLength: number) => {
  const splitter = recordSplitter(text, ',', 0, partLength);
  while (splitter.splitMore()) expect(splitter.done()).toBeLessThan(text.length);
  return splitter.records;
};

const anyText = fc.array(fc.constantFrom('a', 'b c', ',', ',', '\n', '\n', '"', '""', ' "', '" ', '"x"', '6" cut'), {
  minLength: 1,
  maxLength: 40,
});

describe('splitting a text a part at a time', () => {
  it('gives the records of the whole, wherever the parts end', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 12 }), (pieces, partLength) => {
        let text: string;
        try {
          ({ text } = checkQuotes(pieces.join(''), ','));
        } catch (error) {
          if (error instanceof AppError) return;
          throw error;
        }
        const { data } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' });
        if (text.endsWith('\n')) data.pop();
        expect(split(text, partLength).map(({ cells }) => cells)).toEqual(data);
        expect(split(text, partLength)).toEqual(split(text, 1_000_000));
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps a cell with line breaks whole over the end of a part', () => {
    expect(split('1,"a\nb\nc"\n2,d\n', 3).map(({ row, firstLine, lastLine }) => [row, firstLine, lastLine])).toEqual([
      [1, 1, 3],
      [2, 4, 4],
    ]);
  });
});

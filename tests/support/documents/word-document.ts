import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, VerticalMergeType } from 'docx';

export type WordCell =
  string | { readonly text: string; readonly across?: number; readonly down?: 'starts' | 'goes on' };
export type WordPart = { readonly paragraph: string } | { readonly table: readonly (readonly WordCell[])[] };

const cellOf = (cell: WordCell): TableCell => {
  const { text, across, down } =
    typeof cell === 'string' ? { text: cell } : { across: undefined, down: undefined, ...cell };
  return new TableCell({
    children: text.split('\n').map((line) => new Paragraph({ children: [new TextRun(line)] })),
    ...(across === undefined ? {} : { columnSpan: across }),
    ...(down === undefined
      ? {}
      : { verticalMerge: down === 'starts' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }),
  });
};

/** A real Word document, made by a writer of its own, with paragraphs and tables in the order given. */
export const wordDocument = async (parts: readonly WordPart[]): Promise<Uint8Array> =>
  new Uint8Array(
    await Packer.toBuffer(
      new Document({
        sections: [
          {
            children: parts.map((part) =>
              'paragraph' in part
                ? new Paragraph(part.paragraph)
                : new Table({ rows: part.table.map((cells) => new TableRow({ children: cells.map(cellOf) })) }),
            ),
          },
        ],
      }),
    ),
  );

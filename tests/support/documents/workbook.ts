import writeWorkbook from 'write-excel-file/node';

export type SheetCell = string | number | boolean | { readonly day: string; readonly format?: string };

const cellOf = (cell: SheetCell) =>
  typeof cell === 'object'
    ? { type: Date, value: new Date(`${cell.day}T00:00:00Z`), format: cell.format ?? 'dd/mm/yyyy' }
    : cell === ''
      ? undefined
      : { value: cell };

/** A real workbook of one sheet, made by a writer of its own; days become cells that are typed as dates. */
export const workbook = async (sheet: string, rows: readonly (readonly SheetCell[])[]): Promise<Uint8Array> => {
  const written = writeWorkbook(
    rows.map((cells) => cells.map(cellOf)),
    { sheet },
  );
  return new Uint8Array(await written.toBuffer());
};

import { useCallback, useEffect, useRef } from 'react';
import { pastedTable } from './pasted-table.ts';

/** Reads one paste: the table that is in it, or undefined. It is handed on as a file. */
export type NextTable = (clipboard: DataTransfer | null) => File | undefined;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** Takes tables that are pasted anywhere on the screen but into a field, and numbers them. */
export const usePastedTables = (isOn: boolean, onTable: (table: File) => void): NextTable => {
  const pasted = useRef(0);
  const latest = useRef(onTable);
  useEffect(() => {
    latest.current = onTable;
  });
  const take = useCallback<NextTable>((clipboard) => {
    if (clipboard === null) return undefined;
    const found = { html: clipboard.getData('text/html'), text: clipboard.getData('text/plain') };
    const table = pastedTable(found, pasted.current + 1);
    if (table === undefined) return undefined;
    pasted.current += 1;
    latest.current(table);
    return table;
  }, []);
  useEffect(() => {
    if (!isOn) return undefined;
    const onPaste = (event: ClipboardEvent) => {
      if (isTyping(event.target)) return;
      if (take(event.clipboardData) !== undefined) event.preventDefault();
    };
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('paste', onPaste);
    };
  }, [isOn, take]);
  return take;
};

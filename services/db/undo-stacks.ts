/** What undo and redo need to know of a line of the log. */
export type LogLine = {
  readonly id: number;
  readonly form: 'change' | 'undo' | 'redo';
  readonly of: number | null;
  /** 1 where undo stops: what was laid down when the review was made. */
  readonly fixed: number;
};

export type UndoStacks = {
  /** The lines that undo would take back, the next one last. */
  readonly undo: readonly number[];
  /** The lines that redo would bring back, the next one last. */
  readonly redo: readonly number[];
};

/**
 * Works out from the log alone what can be undone and redone: strictly one after the other; a new edit ends what could
 * be redone. Nothing about this is stored, so it cannot disagree with the log.
 */
export const undoStacks = (lines: Iterable<LogLine>): UndoStacks => {
  const undo: number[] = [];
  const redo: number[] = [];
  for (const { id, form, of, fixed } of lines) {
    if (fixed === 1) {
      undo.length = 0;
      redo.length = 0;
    } else if (form === 'change') {
      undo.push(id);
      redo.length = 0;
    } else {
      const [from, to] = form === 'undo' ? [undo, redo] : [redo, undo];
      const moved = from.pop();
      if (moved === undefined || moved !== of) throw new Error(`line ${id} of the log does not follow`);
      to.push(moved);
    }
  }
  return { undo, redo };
};

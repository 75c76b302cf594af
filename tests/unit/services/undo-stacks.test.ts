import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { undoStacks } from '#services/db/undo-stacks.ts';
import type { LogLine } from '#services/db/undo-stacks.ts';

const change = (id: number, fixed = 0): LogLine => ({ id, form: 'change', of: null, fixed });

describe('what can be undone and redone', () => {
  it('stops at what was laid down when the review was made', () => {
    expect(undoStacks([change(1, 1), change(2)])).toEqual({ undo: [2], redo: [] });
    expect(undoStacks([change(1), change(2, 1)])).toEqual({ undo: [], redo: [] });
  });

  it('refuses a log that does not follow', () => {
    expect(() => undoStacks([change(1), { id: 2, form: 'undo', of: 9, fixed: 0 }])).toThrow('line 2');
    expect(() => undoStacks([{ id: 1, form: 'redo', of: 1, fixed: 0 }])).toThrow('line 1');
  });

  it('agrees with a plain editor history for any sequence of acts', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('change', 'undo', 'redo')), (acts) => {
        const lines: LogLine[] = [];
        let past: number[] = [];
        let future: number[] = [];
        for (const act of acts) {
          const id = lines.length + 1;
          if (act === 'change') {
            lines.push(change(id));
            [past, future] = [[...past, id], []];
            continue;
          }
          const of = act === 'undo' ? past.at(-1) : future.at(-1);
          if (of === undefined) continue;
          lines.push({ id, form: act === 'undo' ? 'undo' : 'redo', of, fixed: 0 });
          [past, future] = act === 'undo' ? [past.slice(0, -1), [...future, of]] : [[...past, of], future.slice(0, -1)];
        }
        expect(undoStacks(lines)).toEqual({ undo: past, redo: future });
      }),
    );
  });
});

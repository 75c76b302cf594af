import { forms } from './pack-rows.ts';
import type { LaneRows } from './pack-rows.ts';

/** The rows of a folded lane: none. Everything it holds is among its ticks, with every gap as a mark there. */
export const foldedRows = (count: number): LaneRows => ({
  rows: 0,
  row: new Int16Array(count).fill(-1),
  form: new Uint8Array(count).fill(forms.crowd),
  inRow: [],
  crowd: Int32Array.from({ length: count }, (_, item) => item),
});

import type { Evidence } from '#shared/model.ts';
import { splitByEvidence } from './split-by-evidence.ts';

export type CellTextProps = { readonly cell: string; readonly evidence: readonly Evidence[] };

/** The words of a cell exactly as written, those that a finding rests on behind a wash. */
export const CellText = ({ cell, evidence }: CellTextProps) => (
  <p className="cell-text">
    {splitByEvidence(cell, evidence).map(({ text, marked }, index) =>
      marked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
    )}
  </p>
);

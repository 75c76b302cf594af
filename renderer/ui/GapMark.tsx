import { factsOf } from '#shared/domain/gap-kinds.ts';
import type { AnyGapKind, Gap, OwnKind } from '#shared/model.ts';
import { gapOutlines } from './gap-outlines.ts';
import './marks.css';

/** How far a gap has been decided, as it is drawn: open, broken, filled, half, filled with a bar after it, small and grey. */
export type MarkState = 'open' | 'asked' | 'agreed' | 'mitigated' | 'closed' | 'set-aside';

export const markStateOf = (gap: Pick<Gap, 'state' | 'mitigated' | 'closed'>): MarkState => {
  if (gap.state === 'set-aside') return 'set-aside';
  if (gap.closed !== undefined) return 'closed';
  if (gap.mitigated !== undefined) return 'mitigated';
  return gap.state === 'to-consider' ? 'open' : gap.state;
};

export type GapMarkProps = {
  readonly kind: AnyGapKind;
  /** Brings the code along where the panel named the kind itself. */
  readonly ownKind?: OwnKind | undefined;
  readonly state?: MarkState;
};

/** The shape of a kind of gap. Decoration only: whoever uses it says the kind in words beside it. */
export const GapMark = ({ kind, ownKind, state = 'open' }: GapMarkProps) => {
  const { shape, code } = factsOf(kind, ownKind);
  const outline = gapOutlines[shape];
  const filled = state === 'agreed' || state === 'closed';
  return (
    <span className={`gap-mark gap-mark-${state}`} aria-hidden="true">
      <svg className="mark" viewBox={state === 'closed' ? '0 0 20 16' : '0 0 16 16'} focusable="false">
        {filled ? <path className="gap-mark-fill" d={outline.body} /> : undefined}
        {state === 'mitigated' ? <path className="gap-mark-fill" d={outline.half} /> : undefined}
        <path className="gap-mark-line" d={outline.body} />
        <path className={filled ? 'gap-mark-cut' : 'gap-mark-line'} d={outline.inside} />
        <path className="gap-mark-line" d={outline.outside} />
        {state === 'closed' ? <path className="gap-mark-line" d="M18.5 2v12" /> : undefined}
      </svg>
      {shape === 'triangle' ? <span className="gap-mark-code">{code}</span> : undefined}
    </span>
  );
};

import type { Clock } from '#shared/domain/clocks/clock.ts';
import { standingOf } from './standing.ts';

const width = 120;
const height = 14;
const middle = height / 2;

/** A clock in little: how long it ran, its limit as a tick, what lies beyond it thick; dashed on while it still runs. */
export const ClockFigure = ({ clock }: { readonly clock: Clock }) => {
  const { elapsed, limit } = clock;
  const standing = standingOf(clock);
  const most = Math.max(elapsed, limit ?? 0, 1);
  const at = (value: number): number => 1 + (value / most) * (width - 4);
  const inside = Math.min(elapsed, limit ?? elapsed);
  const isOpen = clock.to === undefined;
  return (
    <svg
      className="clock-figure"
      width={width}
      height={height}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      aria-hidden="true"
    >
      <path className="clock-figure-line" d={`M1 ${String(middle - 4)}v8M1 ${String(middle)}H${String(at(inside))}`} />
      {standing === 'running' ? (
        <path className="clock-figure-rest" d={`M${String(at(inside))} ${String(middle)}H${String(at(most))}`} />
      ) : undefined}
      {standing === 'over' ? (
        <path className="clock-figure-over" d={`M${String(at(inside))} ${String(middle)}H${String(at(elapsed))}`} />
      ) : undefined}
      {limit === undefined ? undefined : (
        <path className="clock-figure-limit" d={`M${String(at(limit))} ${String(middle - 6)}v12`} />
      )}
      {isOpen ? undefined : <circle className="clock-figure-end" cx={at(elapsed)} cy={middle} r={2.5} />}
    </svg>
  );
};

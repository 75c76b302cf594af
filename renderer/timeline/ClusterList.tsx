import { useEffect, useRef } from 'react';
import { factsOfGap, gapStateNames } from '#shared/domain/gap-kinds.ts';
import { dateOfDay, formatDay } from '#shared/domain/calendar.ts';
import type { Gap } from '#shared/model.ts';

export type OpenCluster = {
  readonly x: number;
  readonly y: number;
  readonly gaps: readonly Gap[];
  readonly from: number;
  readonly to: number;
};

type ClusterListProps = {
  readonly cluster: OpenCluster;
  readonly onChoose: (gap: Gap) => void;
  readonly onZoom: (from: number, to: number) => void;
  readonly onClose: () => void;
};

/** Exactly the gaps that one counted mark stands for, to choose from; or their days, to come closer. */
export const ClusterList = ({ cluster, onChoose, onZoom, onClose }: ClusterListProps) => {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    first.current?.focus();
  }, [cluster]);
  const apart = cluster.to - cluster.from >= 1;
  const day = (at: number): string => formatDay(dateOfDay(Math.floor(at)));
  return (
    // Keys and presses in the list are its own: none of them may reach the timeline under it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="timeline-cluster"
      role="dialog"
      aria-label={`${String(cluster.gaps.length)} gaps`}
      style={{ left: cluster.x, top: cluster.y }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') onClose();
      }}
      onPointerDown={(event) => {
        event.stopPropagation();
      }}
    >
      <p className="timeline-cluster-title">
        {String(cluster.gaps.length)} gaps, {apart ? `${day(cluster.from)} to ${day(cluster.to)}` : day(cluster.from)}
      </p>
      {apart && (
        <button
          type="button"
          ref={first}
          onClick={() => {
            onZoom(cluster.from, cluster.to);
          }}
        >
          Zoom in to these days
        </button>
      )}
      {cluster.gaps.map((gap, index) => (
        <button
          key={gap.id}
          type="button"
          ref={!apart && index === 0 ? first : undefined}
          onClick={() => {
            onChoose(gap);
          }}
        >
          {factsOfGap(gap).name}, {gapStateNames[gap.state]}
          {gap.quote === '' ? '' : `: “${gap.quote.slice(0, 90)}”`}
        </button>
      ))}
      <button type="button" onClick={onClose}>
        Close
      </button>
    </div>
  );
};

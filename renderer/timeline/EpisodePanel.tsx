import { useEffect, useRef } from 'react';
import type { Episode } from '#shared/domain/episode.ts';
import { describeWhen } from '#shared/domain/when/describe-when.ts';

export type EpisodePanelProps = {
  readonly episode: Episode;
  /** How many of the entries and gaps that are shown lie in its days. */
  readonly entries: number;
  readonly gaps: number;
  readonly x: number;
  readonly y: number;
  readonly onFit: () => void;
  readonly onEdit: () => void;
  readonly onClose: () => void;
};

const counted = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;

/** What is known of an episode, beside its name. */
export const EpisodePanel = ({ episode, entries, gaps, x, y, onFit, onEdit, onClose }: EpisodePanelProps) => {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    first.current?.focus();
  }, [episode]);
  const { title, when } = episode;
  return (
    // Keys and presses in the panel are its own: none of them may reach the timeline under it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="timeline-cluster"
      role="dialog"
      aria-label={`Episode ${title}`}
      style={{ left: x, top: y }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') onClose();
      }}
      onPointerDown={(event) => {
        event.stopPropagation();
      }}
    >
      <p className="timeline-cluster-title">{title}</p>
      <p className="timeline-menu-facts">
        {describeWhen(when)}. {counted(entries, 'entry', 'entries')} shown in these days, {counted(gaps, 'gap', 'gaps')}
        .
      </p>
      <button type="button" ref={first} onClick={onFit}>
        Fit its days on the screen
      </button>
      <button type="button" onClick={onEdit}>
        Change it in Particulars
      </button>
      <button type="button" onClick={onClose}>
        Close
      </button>
    </div>
  );
};

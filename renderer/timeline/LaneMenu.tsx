import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { daysInWords, marksInWords } from './lane-header.ts';
import type { LaneActions } from './lane-actions.ts';
import type { OpenLaneMenu } from './use-lane-heads.ts';
import './lane-menu.css';

type LaneMenuProps = {
  readonly open: OpenLaneMenu;
  readonly actions: LaneActions;
  readonly onClose: () => void;
};

type Item = { readonly name: string; readonly keys?: string; readonly isOff?: boolean; readonly run: () => void };

/** What a lane holds in words, and what can be done with it. */
export const LaneMenu = ({ open, actions, onClose }: LaneMenuProps) => {
  const { lane } = open;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }, [open]);
  const isFolded = lane.folded === true;
  const isSection = lane.members !== undefined;
  const items: readonly Item[] = [
    {
      name: isFolded ? (isSection ? 'Unfold the lanes' : 'Unfold') : 'Fold to one line',
      keys: isFolded ? '→' : '←',
      run: () => {
        actions.fold(lane, !isFolded);
      },
    },
    ...(isSection || lane.pinned === true
      ? []
      : [
          {
            name: `Fold all of ${lane.section}`,
            run: () => {
              actions.foldSection(lane.section, true);
            },
          },
        ]),
    ...(isSection
      ? []
      : [
          {
            name: lane.pinned === true ? 'Put back among the others' : 'Pin to the top',
            run: () => {
              actions.pin(lane, lane.pinned !== true);
            },
          },
        ]),
    ...([-1, 1] as const).map((step) => ({
      name: step === -1 ? 'Move up' : 'Move down',
      keys: step === -1 ? 'Alt ↑' : 'Alt ↓',
      isOff: !actions.canMove || (lane.agency === 0) === !isSection,
      run: () => {
        actions.step(lane, step);
      },
    })),
    {
      name: isSection ? 'Hide these lanes' : 'Hide this lane',
      run: () => {
        actions.hide(lane);
      },
    },
  ];

  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const all = [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const at = all.findIndex((item) => item === document.activeElement);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
    if (step !== undefined) all[(at + step + all.length) % all.length]?.focus();
    else if (event.key === 'Home') all[0]?.focus();
    else if (event.key === 'End') all.at(-1)?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else return;
    event.preventDefault();
  };

  const days = daysInWords(lane);
  return (
    <div
      className="timeline-menu"
      style={{ left: open.x, top: Math.max(open.y, 0) }}
      onPointerDown={(event) => {
        event.stopPropagation();
      }}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) onClose();
      }}
    >
      <p className="timeline-menu-title" id="timeline-menu-title">
        {lane.name}
      </p>
      <p className="timeline-menu-facts">
        {lane.entries} {lane.entries === 1 ? 'entry' : 'entries'}
        {days === undefined ? '' : `, ${days}`}
        {lane.gaps === 0 ? '' : `. Gaps: ${marksInWords(lane)}`}
      </p>
      {/* The keys of a menu belong to all of its items. */}
      <div ref={list} role="menu" tabIndex={-1} aria-labelledby="timeline-menu-title" onKeyDown={onKeyDown}>
        {items.map(({ name, keys, isOff, run }) => (
          <button
            key={name}
            type="button"
            role="menuitem"
            tabIndex={-1}
            aria-disabled={isOff === true}
            onClick={() => {
              if (isOff === true) return;
              run();
              onClose();
            }}
          >
            {name}
            {keys === undefined ? undefined : <kbd>{keys}</kbd>}
          </button>
        ))}
      </div>
    </div>
  );
};

import { useEffect, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent, MouseEvent, RefObject } from 'react';
import type { TimelineLane } from '#shared/domain/lanes/timeline-lane.ts';
import type { LaneActions } from './lane-actions.ts';
import { useLaneDrag } from './use-lane-drag.ts';

/** The menu of a lane, open beside its head. */
export type OpenLaneMenu = { readonly lane: TimelineLane; readonly x: number; readonly y: number };

type LaneHeadsInput = {
  readonly region: RefObject<HTMLDivElement | null>;
  readonly lanes: readonly TimelineLane[];
  readonly actions: LaneActions;
  readonly onUndated: (lane: number) => void;
  readonly say: (words: string) => void;
};

const within = (target: EventTarget | null, selector: string): HTMLElement | undefined =>
  target instanceof Element ? (target.closest<HTMLElement>(selector) ?? undefined) : undefined;

const headsOf = (region: HTMLElement | null): readonly HTMLElement[] => [
  ...(region?.querySelectorAll<HTMLElement>('[data-head]') ?? []),
];

/** Heads are made anew when anything in them changes: the one that had the focus gets it back. */
const restoreHead = (region: HTMLElement | null, key: string | undefined, hadFocus: boolean): void => {
  const heads = headsOf(region);
  const stop = heads.find(({ dataset }) => dataset['head'] === key) ?? heads[0];
  for (const head of heads) head.tabIndex = head === stop ? 0 : -1;
  const at = document.activeElement;
  // What keeps the focus of the page may have put it on the button beside.
  if (hadFocus && (at === document.body || within(at, '[data-fold]') !== undefined)) stop?.focus();
};

/**
 * The heads of the lanes as controls: one stop for Tab, arrows from head to head, left and right to fold and unfold, Alt with
 * up and down to move a lane, Enter for its menu; by pointer, the same by press and drag.
 */
export const useLaneHeads = ({ region, lanes, actions, onUndated, say }: LaneHeadsInput) => {
  const [menu, setMenu] = useState<OpenLaneMenu>();
  const current = useRef<string>(undefined);
  const hasFocus = useRef(false);
  const drag = useLaneDrag({ region, lanes, actions, say });

  const laneAt = (key: string | undefined): TimelineLane | undefined => lanes.find((lane) => String(lane.key) === key);

  useEffect(() => {
    // vis-timeline draws heads in a frame of its own.
    const frame = requestAnimationFrame(() => {
      later = requestAnimationFrame(() => {
        restoreHead(region.current, current.current, hasFocus.current);
      });
    });
    let later = 0;
    return () => {
      cancelAnimationFrame(frame);
      cancelAnimationFrame(later);
    };
  }, [region, lanes]);
  useEffect(() => {
    const holder = region.current?.querySelector('.vis-labelset') ?? undefined;
    if (holder === undefined) return;
    const onPointerDown = ({ target }: Event): void => {
      if (within(target, '[data-head]') === undefined) hasFocus.current = false;
    };
    document.addEventListener('pointerdown', onPointerDown);
    const observer = new MutationObserver(() => {
      restoreHead(region.current, current.current, hasFocus.current);
    });
    observer.observe(holder, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      document.removeEventListener('pointerdown', onPointerDown);
    };
  }, [region]);

  const focusHead = (head: HTMLElement | undefined): void => {
    if (head === undefined) return;
    for (const each of headsOf(region.current)) each.tabIndex = each === head ? 0 : -1;
    current.current = head.dataset['head'];
    head.focus();
  };

  const openMenu = (head: HTMLElement, lane: TimelineLane): void => {
    const box = head.getBoundingClientRect();
    const around = region.current?.getBoundingClientRect();
    if (around === undefined) return;
    current.current = head.dataset['head'];
    setMenu({ lane, x: box.left - around.left, y: Math.min(box.bottom - around.top + 4, around.height - 330) });
  };
  const closeMenu = (): void => {
    setMenu(undefined);
    focusHead(headsOf(region.current).find(({ dataset }) => dataset['head'] === current.current));
  };

  const onFold = (key: string): void => {
    const section = key.startsWith('section:') ? key.slice('section:'.length) : undefined;
    const lane = laneAt(key);
    if (section !== undefined) actions.foldSection(section, true);
    else if (lane !== undefined) actions.fold(lane, lane.folded !== true);
  };

  const onClick = (event: MouseEvent): void => {
    if (drag.justDropped()) return;
    const undated = within(event.target, '[data-undated]')?.dataset['undated'];
    const fold = within(event.target, '[data-fold]')?.dataset['fold'];
    const head = within(event.target, '[data-head]');
    const lane = laneAt(head?.dataset['head']);
    if (undated !== undefined) onUndated(Number(undated));
    else if (fold !== undefined) onFold(fold);
    else if (head !== undefined && lane !== undefined) openMenu(head, lane);
  };

  /** True where the key was one of the heads' own. */
  const onKey = (event: KeyboardEvent): boolean => {
    const head = within(event.target, '[data-head]');
    const lane = laneAt(head?.dataset['head']);
    if (head === undefined || lane === undefined || event.ctrlKey || event.metaKey) return false;
    const heads = headsOf(region.current);
    const at = heads.indexOf(head);
    current.current = head.dataset['head'];
    const vertical = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
    if (vertical !== undefined && event.altKey) {
      const moved = actions.canMove && actions.step(lane, vertical);
      say(
        moved
          ? `${lane.name} moved ${vertical === 1 ? 'down' : 'up'}.`
          : actions.canMove
            ? `${lane.name} stands at the end of its section.`
            : 'This review can only be read.',
      );
    } else if (vertical !== undefined) focusHead(heads[at + vertical]);
    else if (event.key === 'Home') focusHead(heads[0]);
    else if (event.key === 'End') focusHead(heads.at(-1));
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      const fold = event.key === 'ArrowLeft';
      if ((lane.folded === true) !== fold) actions.fold(lane, fold);
    } else return false;
    return true;
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!onKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  const onFocus = (event: FocusEvent): void => {
    if (within(event.target, '[data-head]') !== undefined) hasFocus.current = true;
    else if (within(event.target, '[data-fold]') === undefined) hasFocus.current = false;
  };
  /** A head that goes away with the lanes that are drawn anew has not given its focus away. */
  const onBlur = (event: FocusEvent): void => {
    if (event.relatedTarget !== null) hasFocus.current = false;
  };

  return { menu, closeMenu, onFocus, onBlur, onClick, onKeyDown, dropLine: drag.dropLine, handlers: drag.handlers };
};

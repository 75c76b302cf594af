import { useRef, useState } from 'react';
import type { PointerEvent, RefObject } from 'react';
import type { TimelineLane } from '#shared/domain/lanes/timeline-lane.ts';
import type { LaneActions } from './lane-actions.ts';

type LaneDragInput = {
  readonly region: RefObject<HTMLDivElement | null>;
  readonly lanes: readonly TimelineLane[];
  readonly actions: LaneActions;
  readonly say: (words: string) => void;
};

/** What is dragged: a lane by its head, or a whole section by its heading. */
type Dragged = { readonly lane?: TimelineLane | undefined; readonly section?: string | undefined; readonly y: number };
type Target = { readonly before: TimelineLane | undefined; readonly y: number };

/** A press that moved further than this was a drag. */
const still = 6;

const middleOf = ({ top, height }: DOMRect): number => top + height / 2;

/** Lanes and sections by pointer: taken at their head, dropped where the line stands. */
export const useLaneDrag = ({ region, lanes, actions, say }: LaneDragInput) => {
  const dragged = useRef<Dragged>(undefined);
  const target = useRef<Target>(undefined);
  const dropped = useRef(false);
  const [dropLine, setDropLine] = useState<number>();

  const targetAt = (y: number, section: string | undefined): Target | undefined => {
    const heads = [...(region.current?.querySelectorAll<HTMLElement>('[data-lane]') ?? [])];
    const around = region.current?.getBoundingClientRect();
    if (around === undefined || heads.length === 0) return undefined;
    const stuck = [...(region.current?.querySelectorAll('.timeline-stuck') ?? [])];
    const edge = Math.max(around.top, ...stuck.map((each) => each.getBoundingClientRect().bottom));
    const rows = heads.flatMap((head) => {
      const lane = lanes.find(({ key }) => String(key) === head.dataset['lane']);
      const box = head.closest('.vis-label')?.getBoundingClientRect();
      const isPlace =
        lane !== undefined &&
        lane.pinned !== true &&
        (section === undefined || lane.heading !== undefined || lane.members !== undefined);
      // What is scrolled under the pinned lanes is no place to drop at.
      return box === undefined || !isPlace || middleOf(box) < edge ? [] : [{ lane, box }];
    });
    const next = rows.find(({ box }) => y < middleOf(box));
    const last = rows.at(-1);
    if (last === undefined) return undefined;
    return next === undefined
      ? { before: undefined, y: last.box.bottom - around.top }
      : { before: next.lane, y: next.box.top - around.top };
  };

  const onPointerDown = (event: PointerEvent): void => {
    dropped.current = false;
    if (event.button !== 0 || !actions.canMove || !(event.target instanceof Element)) return;
    if (event.target.closest('[data-fold], [data-undated]') !== null) return;
    const key = event.target.closest<HTMLElement>('[data-lane]')?.dataset['lane'];
    const section = event.target.closest<HTMLElement>('[data-section]')?.dataset['section'];
    const lane = lanes.find((each) => String(each.key) === key);
    if (lane === undefined && section === undefined) return;
    dragged.current = {
      lane,
      section: section ?? (lane?.members === undefined ? undefined : lane.section),
      y: event.clientY,
    };
  };

  const onPointerMove = (event: PointerEvent): void => {
    const held = dragged.current;
    if (held === undefined) return;
    if (event.buttons === 0) {
      cancel();
      return;
    }
    if (target.current === undefined && Math.abs(event.clientY - held.y) <= still) return;
    region.current?.setPointerCapture(event.pointerId);
    target.current = targetAt(event.clientY, held.section);
    setDropLine(target.current?.y);
  };

  const cancel = (): void => {
    dragged.current = undefined;
    target.current = undefined;
    setDropLine(undefined);
  };

  const onPointerUp = (): void => {
    const held = dragged.current;
    const to = target.current;
    cancel();
    if (held === undefined || to === undefined) return;
    // The press that ends a drag is no press on what it began on.
    dropped.current = true;
    const { lane, section } = held;
    const moved =
      section === undefined
        ? lane !== undefined && actions.drop(lane, to.before)
        : actions.dropSection(section, to.before?.section);
    const name = section ?? lane?.name ?? '';
    say(moved ? `${name} moved.` : `${name} stays where it is: lanes stay with their section.`);
  };

  return {
    dropLine,
    justDropped: (): boolean => dropped.current,
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: cancel },
  };
};

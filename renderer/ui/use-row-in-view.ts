import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect } from 'react';
import type { RefObject } from 'react';

/** Rows are guessed at until they are drawn and measured: bringing one into view takes a few frames to settle. */
const framesToSettle = 10;

const rowIn = (frame: Element): { readonly partly: boolean; readonly wholly: boolean } => {
  const row = frame.querySelector('[aria-selected=true]')?.getBoundingClientRect();
  if (row === undefined) return { partly: false, wholly: false };
  const { top, bottom } = frame.getBoundingClientRect();
  return { partly: row.bottom > top && row.top < bottom, wholly: row.top >= top && row.bottom <= bottom };
};

/**
 * Brings the selected row into view when the selection or its place moves, and keeps it there when the table changes its
 * width or type size. A person who has scrolled away from it is not pulled back.
 */
export const useRowInView = (
  virtual: Virtualizer<HTMLDivElement, Element>,
  scroll: RefObject<HTMLDivElement | null>,
  place: number,
): void => {
  useEffect(() => {
    const { current } = scroll;
    if (current === null || place < 0) return undefined;
    let frame = 0;
    let inView = true;
    let settling = false;
    const settle = (left: number) => {
      settling = left > 0 && !rowIn(current).wholly;
      if (!settling) return;
      virtual.scrollToIndex(place, { align: 'auto' });
      frame = requestAnimationFrame(() => {
        settle(left - 1);
      });
    };
    const bring = () => {
      cancelAnimationFrame(frame);
      settle(framesToSettle);
    };
    bring();

    const look = () => {
      if (!settling && current.clientHeight > 0) inView = rowIn(current).partly;
    };
    const observer = new ResizeObserver(() => {
      if (inView) bring();
    });
    current.addEventListener('scroll', look, { passive: true });
    observer.observe(current);
    return () => {
      cancelAnimationFrame(frame);
      current.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [virtual, scroll, place]);
};

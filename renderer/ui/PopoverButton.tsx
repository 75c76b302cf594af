import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { ButtonKind } from './Button.tsx';
import './button.css';
import './popover.css';

export type PopoverButtonProps = {
  readonly button: ReactNode;
  readonly kind?: ButtonKind;
  /** Which side of the panel stands under the same side of the button. */
  readonly side?: 'start' | 'end';
  /** What opens, in words, for those who do not see it open. */
  readonly label: string;
  /** Holds words alone: it takes the focus itself, so that keys can scroll it. */
  readonly isRead?: boolean;
  readonly children: ReactNode;
};

const gap = 6;

/**
 * A button that opens a small panel below itself. The browser's own popover: it stands in the page's order and landmark,
 * closes with Escape or a press beside it, and gives the focus back.
 */
export const PopoverButton = ({
  button,
  kind = 'plain',
  side = 'start',
  label,
  isRead = false,
  children,
}: PopoverButtonProps) => {
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [place, setPlace] = useState<{ readonly top: number; readonly left?: number; readonly right?: number }>();

  useEffect(() => {
    if (isOpen) (panel.current?.querySelector<HTMLElement>('input, button') ?? panel.current)?.focus();
  }, [isOpen]);

  const measure = () => {
    const box = trigger.current?.getBoundingClientRect();
    if (box === undefined) return;
    const top = box.bottom + gap;
    setPlace(
      side === 'start' ? { top, left: box.left } : { top, right: document.documentElement.clientWidth - box.right },
    );
  };

  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={`button button-${kind}`}
        popoverTarget={id}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
      >
        {button}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        className="popover"
        style={place}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={isRead ? 0 : undefined}
        {...(isOpen ? { role: 'dialog', 'aria-label': label } : {})}
        onBeforeToggle={(event) => {
          if (event.newState === 'open') measure();
        }}
        onToggle={(event) => {
          setOpen(event.newState === 'open');
        }}
        onBlur={({ relatedTarget, currentTarget }) => {
          if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) currentTarget.hidePopover();
        }}
      >
        {isOpen ? children : undefined}
      </div>
    </>
  );
};

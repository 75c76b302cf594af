import type { ReactNode } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Button } from './Button.tsx';
import type { ButtonKind } from './Button.tsx';
import './dialog.css';

export type PopoverButtonProps = {
  readonly button: ReactNode;
  readonly kind?: ButtonKind;
  /** What opens, in words, for those who do not see it open. */
  readonly label: string;
  readonly children: ReactNode;
};

/** A button that opens a small panel beside itself. */
export const PopoverButton = ({ button, kind = 'plain', label, children }: PopoverButtonProps) => (
  <DialogTrigger>
    <Button kind={kind}>{button}</Button>
    <Popover className="popover" placement="bottom start" offset={6}>
      <Dialog className="popover-content" aria-label={label}>
        {children}
      </Dialog>
    </Popover>
  </DialogTrigger>
);

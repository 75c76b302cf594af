import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import './dialog.css';

export type DialogProps = {
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
};

/** A question or a list that stands before the page until it is answered; Escape leaves it. */
export const Dialog = ({ title, children, onClose }: DialogProps) => (
  <ModalOverlay
    className="dialog-overlay"
    isOpen
    isDismissable
    onOpenChange={(open) => {
      if (!open) onClose();
    }}
  >
    <Modal className="dialog-frame">
      <AriaDialog className="dialog">
        <Heading slot="title" className="dialog-title">
          {title}
        </Heading>
        {children}
      </AriaDialog>
    </Modal>
  </ModalOverlay>
);

import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import './notice.css';

export type NoticeProps = {
  /** `problem` is read out at once; `news` when the reader pauses. */
  readonly tone: 'problem' | 'news';
  readonly children: ReactNode;
  readonly action?: { readonly name: string; readonly onPress: () => void } | undefined;
  readonly onDismiss?: (() => void) | undefined;
};

/** A sentence that says what happened and what to do, with the one thing that can be done beside it. */
export const Notice = ({ tone, children, action, onDismiss }: NoticeProps) => (
  <div className={`notice notice-${tone}`} role={tone === 'problem' ? 'alert' : 'status'}>
    <p className="notice-words">{children}</p>
    {action === undefined ? undefined : <Button onPress={action.onPress}>{action.name}</Button>}
    {onDismiss === undefined ? undefined : (
      <Button kind="link" onPress={onDismiss}>
        Close
      </Button>
    )}
  </div>
);

import type { ReactNode } from 'react';
import './empty-state.css';

export type EmptyStateProps = {
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
};

/** What stands where nothing is yet: what would be here, and how it gets here. */
export const EmptyState = ({ title, children, action }: EmptyStateProps) => (
  <div className="empty-state">
    <h2 className="empty-state-title">{title}</h2>
    <p>{children}</p>
    {action}
  </div>
);

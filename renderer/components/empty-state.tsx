import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import './empty-state.css';

/** What will be here, and the one next thing to do. */
export const EmptyState = ({
  icon: Icon,
  title,
  children,
  action,
}: {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}) => (
  <div className="empty">
    <Icon size={28} strokeWidth={1.5} aria-hidden />
    <h2>{title}</h2>
    {children !== undefined && <p>{children}</p>}
    {action}
  </div>
);

/** A grey stand-in with the size of what is coming; `label` is read out once. */
export const Skeleton = ({
  lines = 3,
  label = 'Loading',
}: {
  readonly lines?: number;
  readonly label?: string;
}) => (
  <output className="skeleton" aria-label={label}>
    {Array.from({ length: lines }, (_, line) => (
      <span key={line} className="skeleton-line" />
    ))}
  </output>
);

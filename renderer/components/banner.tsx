import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Tone } from './badge.tsx';
import './banner.css';

/** One line across the screen about how things stand, with what can be done. */
export const Banner = ({
  tone,
  icon: Icon,
  children,
  actions,
  urgent = false,
}: {
  readonly tone: Tone;
  readonly icon: LucideIcon;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** Read out at once. */
  readonly urgent?: boolean;
}) => (
  <div className={`banner banner-${tone}`} role={urgent ? 'alert' : 'status'}>
    <Icon size={16} aria-hidden />
    <div className="banner-text">{children}</div>
    {actions !== undefined && <div className="banner-actions">{actions}</div>}
  </div>
);

import type { ReactNode } from 'react';
import './screen-head.css';

/** The header of a screen: its title, what stands beside it, and its actions at the right end. */
export const ScreenHead = ({
  title,
  lead,
  actions,
}: {
  readonly title: ReactNode;
  /** Beside the title. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
}) => (
  <header className="head">
    <h1>{title}</h1>
    {lead}
    {actions !== undefined && <div className="head-actions">{actions}</div>}
  </header>
);

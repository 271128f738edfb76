import type { ReactNode } from 'react';
import './screen-head.css';

/** The header of a screen: its title, what stands beside it, and its actions at the right end. */
export const ScreenHead = ({
  title,
  before,
  lead,
  actions,
}: {
  readonly title: ReactNode;
  /** Before the title: the way back. */
  readonly before?: ReactNode;
  /** Beside the title. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
}) => (
  <header className="head">
    {before}
    <h1>{title}</h1>
    {lead}
    {actions !== undefined && <div className="head-actions">{actions}</div>}
  </header>
);

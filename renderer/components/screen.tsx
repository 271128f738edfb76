import type { ReactNode } from 'react';
import { ScreenHead } from './screen-head.tsx';
import './screen.css';

/** A screen of one column: its head with title and actions, and what scrolls below. */
export const Screen = ({
  title,
  before,
  lead,
  actions,
  children,
  width = 'full',
}: {
  readonly title: ReactNode;
  /** Before the title: the way back. */
  readonly before?: ReactNode;
  /** Beside the title. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** `text`: a column that reads well. */
  readonly width?: 'full' | 'text';
}) => (
  <>
    <ScreenHead title={title} before={before} lead={lead} actions={actions} />
    <div className="page" tabIndex={-1}>
      <div className={`page-column page-${width}`}>{children}</div>
    </div>
  </>
);

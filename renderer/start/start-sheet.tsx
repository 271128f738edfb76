import type { ReactNode } from 'react';
import { Mark } from '../frame/rail.tsx';
import './start.css';

/** The plain sheet of what comes before the desk: start, lock, recovery, trouble. */
export const StartSheet = ({
  title,
  lead,
  inside = false,
  isWide = false,
  children,
}: {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  /** In place of one screen of the desk: the rail stays, so it is no page of its own. */
  readonly inside?: boolean;
  /** Holds a form whose choices stand side by side. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}) => {
  const Page = inside ? 'section' : 'main';
  return (
    <Page className="start" {...(inside ? { 'aria-label': 'What happened' } : {})}>
      {!inside && (
        <div className="start-brand">
          <Mark size={26} />
          Hallpass
        </div>
      )}
      <div className={`start-sheet${isWide ? ' start-wide' : ''}`}>
        <h1>{title}</h1>
        {lead !== undefined && <p className="start-lead">{lead}</p>}
        {children}
      </div>
    </Page>
  );
};

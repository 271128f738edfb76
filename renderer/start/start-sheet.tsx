import type { ReactNode } from 'react';
import { Mark } from '../frame/rail.tsx';
import './start.css';

/** The plain sheet of what comes before the desk: start, lock, recovery, trouble. */
export const StartSheet = ({
  title,
  lead,
  children,
}: {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}) => (
  <main className="start">
    <div className="start-brand">
      <Mark size={26} />
      Hallpass
    </div>
    <div className="start-sheet">
      <h1>{title}</h1>
      {lead !== undefined && <p className="start-lead">{lead}</p>}
      {children}
    </div>
  </main>
);

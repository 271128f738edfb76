import type { ReactNode } from 'react';
import type { Sign } from './badge.tsx';
import './pass-ticket.css';

interface PassTicketProps {
  readonly sign: Sign;
  /** "Not yet: 2 to fix". */
  readonly title: string;
  /** What it was checked against, and when. */
  readonly children: ReactNode;
  /** Under the dashed line: one entry a target. */
  readonly foot?: ReactNode;
}

/** The pass: the verdict as a ticket with notches. It never says "safe". */
export const PassTicket = ({ sign, title, children, foot }: PassTicketProps) => (
  <section className={`pass pass-${sign.tone}`} aria-label="The pass">
    <h2>
      <sign.icon size={20} aria-hidden />
      {title}
    </h2>
    <div className="pass-text">{children}</div>
    {foot !== undefined && <div className="pass-foot">{foot}</div>}
  </section>
);

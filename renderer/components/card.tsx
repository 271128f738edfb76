import type { ReactNode } from 'react';
import './card.css';

interface CardProps {
  readonly title?: ReactNode;
  readonly hint?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A white sheet. With a title, a section that assistive technology can find by it. */
export const Card = ({ title, hint, actions, children, className }: CardProps) => (
  <section className={`card${className ? ` ${className}` : ''}`}>
    {title !== undefined && (
      <header className="card-head">
        <h2>{title}</h2>
        {hint !== undefined && <span className="card-hint clip">{hint}</span>}
        {actions !== undefined && <div className="card-actions">{actions}</div>}
      </header>
    )}
    {children}
  </section>
);

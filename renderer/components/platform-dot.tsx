import type { PlatformId } from '../../shared/domain/platform-id.ts';
import './platform-dot.css';

/** The platform's colour, small; its name must stand beside it or in `label`. */
export const PlatformDot = ({
  platform,
  label,
}: {
  readonly platform: PlatformId;
  readonly label?: string;
}) => (
  <span
    className={`platform-dot platform-${platform}`}
    {...(label ? { role: 'img', 'aria-label': label } : {})}
  />
);

import { Link2 } from 'lucide-react';

/**
 * A link to a page of the web. `onOpen` asks main, which opens its own address of it: no page of Hallpass opens one by
 * itself. `href` is what the link says of itself.
 */
export const OutsideLink = ({
  href,
  words = href,
  className,
  onOpen,
}: {
  readonly href: string;
  readonly words?: string;
  readonly className: string;
  readonly onOpen: () => void;
}) => (
  <a
    className={className}
    href={href}
    onClick={(event) => {
      event.preventDefault();
      onOpen();
    }}
  >
    <Link2 size={13} aria-hidden /> {words}
  </a>
);

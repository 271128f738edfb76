import { useEffect, useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Badge } from '../../components/badge.tsx';
import { FilmBadge } from '../../components/film.tsx';
import type { LibraryPicture } from '../../../shared/ipc/library-views.ts';
import { consentSign, sayUses } from './words.ts';

/** Tags that fit in a tile's line; the rest is counted. */
const TAGS = 2;

const TagLine = ({ tags }: { readonly tags: readonly string[] }) => (
  <>
    {tags.slice(0, TAGS).map((tag) => (
      <span key={tag} className="picture-tag clip" title={tag}>
        {tag}
      </span>
    ))}
    {tags.length > TAGS && <span className="picture-tag picture-more">+{tags.length - TAGS}</span>}
  </>
);

/** One picture of the grid; null: on its way. */
export const PictureTile = ({
  picture,
  isEntry,
  takesFocus,
  onFocus,
  onOpen,
}: {
  readonly picture: LibraryPicture | null;
  /** The one that Tab reaches. */
  readonly isEntry: boolean;
  /** Asked once it is drawn: true where the keyboard led here. */
  readonly takesFocus: () => boolean;
  readonly onFocus: () => void;
  readonly onOpen: (id: string) => void;
}) => {
  const button = useRef<HTMLButtonElement>(null);
  const isThere = picture !== null;
  useEffect(() => {
    if (isThere && button.current !== null && takesFocus()) button.current.focus({ preventScroll: true });
  });
  if (picture === null) return <span className="picture picture-coming" aria-hidden="true" />;
  const consent = picture.consent === null ? null : consentSign(picture.consent);
  return (
    <AriaButton
      ref={button}
      className="picture"
      excludeFromTabOrder={!isEntry}
      onFocus={onFocus}
      onPress={() => onOpen(picture.id)}
    >
      <span className="picture-frame">
        <img src={picture.url} alt="" loading="lazy" decoding="async" />
        {picture.film && <FilmBadge film={picture.film} />}
      </span>
      <span className="picture-name clip" title={picture.name}>
        {picture.name}
      </span>
      <span className="picture-line clip">{sayUses(picture)}</span>
      <span className="picture-meta">
        {consent !== null && <Badge sign={consent.sign} word={consent.word} quiet />}
        <TagLine tags={picture.tags} />
      </span>
    </AriaButton>
  );
};

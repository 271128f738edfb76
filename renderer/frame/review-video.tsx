import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { Banner } from '../components/banner.tsx';
import { Player } from '../components/player.tsx';

/** A video of a review file: it plays here, or the approver is told that they have not seen it. */
export const ReviewVideo = ({
  n,
  film,
  poster,
  altText,
  by,
}: {
  readonly n: number;
  /** Where it plays from; null where it is not in the file. */
  readonly film: string | null;
  readonly poster: string | null;
  readonly altText: string | null;
  readonly by: string;
}) => {
  const [cannot, setCannot] = useState(false);
  return (
    <figure className="review-file-video">
      {film !== null && !cannot ? (
        <Player
          src={film}
          {...(poster === null ? {} : { poster })}
          label={`Video ${n}`}
          onError={() => setCannot(true)}
        />
      ) : (
        <>
          {poster !== null && <img src={poster} alt={altText ?? ''} />}
          <Banner tone="warn" icon={TriangleAlert}>
            {film === null
              ? 'This video is too large for the file: you see one picture of it, not the video.'
              : 'This computer cannot show this video.'}{' '}
            Watch it with {by} to its end before you approve.
          </Banner>
        </>
      )}
      <figcaption>
        <b>Picture {n}, a video.</b> {altText ?? 'No alt text.'}
      </figcaption>
    </figure>
  );
};

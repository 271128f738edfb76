import type { ComponentProps } from 'react';

type PlayerProps = Pick<
  ComponentProps<'video'>,
  'ref' | 'src' | 'poster' | 'className' | 'style' | 'onError'
> & {
  /** What it is called. */
  readonly label: string;
};

/** Plays a video, silent until somebody wants to hear it; it is not saved, sent to another screen or torn off. */
export const Player = ({ label, ...video }: PlayerProps) => (
  // oxlint-disable-next-line jsx-a11y/media-has-caption -- its captions are a file of the post, and are checked there
  <video
    {...video}
    controls
    muted
    playsInline
    preload="metadata"
    controlsList="nodownload noplaybackrate noremoteplayback"
    disablePictureInPicture
    disableRemotePlayback
    aria-label={label}
  />
);

import { RotateCw } from 'lucide-react';
import { Button } from '../../../components/button.tsx';
import { useSlice } from '../../../store/use.ts';
import { sayScan } from './say-scan.ts';

/** How far the search for faces in a picture or a video is, and a way to have it done once more. */
export const FaceNews = ({
  picture,
  kind = 'image',
  marked,
  isAnswered,
  isQuiet = false,
}: {
  readonly picture: string;
  readonly kind?: 'image' | 'video';
  /** Faces that are marked or named. */
  readonly marked: number;
  /** Somebody said that these are all, or that nobody is in it. */
  readonly isAnswered: boolean;
  /** Says nothing, and offers nothing, while there is nothing to say. */
  readonly isQuiet?: boolean;
}) => {
  const scan = useSlice('faces', (faces) => faces.scans[picture]);
  const again = useSlice('faces', (faces) => faces.again);
  const words = sayScan(scan, marked, isAnswered, kind);
  const isLooking = scan?.state === 'waiting' || scan?.state === 'closer';
  const isOver = scan !== undefined && !isLooking;
  return (
    <div className={`face-news${isLooking ? ' face-news-looking' : ''}`}>
      <span aria-live="polite">{words}</span>
      {isOver && (!isQuiet || words !== null) && (
        <Button size="s" look="quiet" icon={RotateCw} onPress={() => void again(picture)}>
          Look again
        </Button>
      )}
    </div>
  );
};

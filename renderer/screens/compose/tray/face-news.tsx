import { RotateCw } from 'lucide-react';
import type { FaceScan } from '../../../../shared/domain/found-faces.ts';
import { Button } from '../../../components/button.tsx';
import { useSlice } from '../../../store/use.ts';

/** What is said of the search for faces; null where the boxes say it themselves. */
export const sayScan = (scan: FaceScan | undefined, marked: number): string | null => {
  switch (scan?.state) {
    case undefined:
      return null;
    case 'waiting':
      return 'Looking for faces…';
    case 'closer':
      return 'Looking closer, for small faces…';
    case 'failed':
      return 'Hallpass could not look for faces in this picture. Please say who is in it.';
    case 'done':
      return scan.boxes.length === 0 && marked === 0
        ? 'No face was found. Please look for yourself: some are missed.'
        : null;
  }
};

/** How far the search for faces in a picture is, and a way to have it done once more. */
export const FaceNews = ({
  picture,
  marked,
  isQuiet = false,
}: {
  readonly picture: string;
  /** Faces that are marked or named. */
  readonly marked: number;
  /** Says nothing, and offers nothing, while there is nothing to say. */
  readonly isQuiet?: boolean;
}) => {
  const scan = useSlice('faces', (faces) => faces.scans[picture]);
  const again = useSlice('faces', (faces) => faces.again);
  const words = sayScan(scan, marked);
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

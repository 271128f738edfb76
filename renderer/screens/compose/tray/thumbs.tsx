import { useState } from 'react';
import type { Media } from '../../../../shared/domain/post.ts';
import type { AssetView } from '../../../../shared/ipc/views.ts';

/** The kind of drag that is a thumb's, and not a file's. */
const KIND = 'application/x-hallpass-picture';

/** The pictures of the post in their order: click to see one, drag to move it (the menu moves it, too). */
export const Thumbs = ({
  media,
  assets,
  picture,
  onShow,
  onMove,
}: {
  readonly media: readonly Media[];
  readonly assets: Readonly<Record<string, AssetView>>;
  readonly picture: string | null;
  readonly onShow: (id: string) => void;
  readonly onMove: (from: number, to: number) => void;
}) => {
  const [over, setOver] = useState<number | null>(null);
  return (
    <div className="thumbs" role="group" aria-label="Pictures of the post">
      {media.map((one, at) => (
        <button
          key={one.id}
          type="button"
          className={`thumb${over === at ? ' thumb-over' : ''}`}
          aria-pressed={one.id === picture}
          aria-label={`Picture ${at + 1}: ${one.file ?? 'picture'}`}
          onClick={() => onShow(one.id)}
          draggable
          onDragStart={(event) => {
            event.dataTransfer.setData(KIND, String(at));
            event.dataTransfer.effectAllowed = 'move';
          }}
          onDragOver={(event) => {
            if (!event.dataTransfer.types.includes(KIND)) return;
            event.preventDefault();
            setOver(at);
          }}
          onDragLeave={() => setOver(null)}
          onDrop={(event) => {
            setOver(null);
            const from = Number(event.dataTransfer.getData(KIND) || Number.NaN);
            if (!Number.isInteger(from) || from === at) return;
            event.preventDefault();
            onMove(from, at);
          }}
        >
          {assets[one.id] && <img src={assets[one.id]?.url} alt="" draggable={false} />}
        </button>
      ))}
    </div>
  );
};

import type { AssetView, PersonView } from '../../../../shared/ipc/views.ts';
import type { Face, Media } from '../../../../shared/domain/post.ts';
import type { PlatformId } from '../../../../shared/domain/platform-id.ts';
import { useAnswer } from '../../../store/use.ts';
import { worstClearance } from './clearance.ts';

const boxTone = (face: Face, known: PersonView | undefined, platforms: readonly PlatformId[]): string => {
  if (face.is === 'unresolved') return 'open';
  if (face.is !== 'person' || !known) return 'plain';
  return worstClearance(known, platforms) === 'cleared' ? 'ready' : 'no';
};

const boxWords = (face: Face, known: PersonView | undefined, platforms: readonly PlatformId[]): string => {
  if (face.is === 'unresolved') return 'Who is this?';
  if (!known) return face.is === 'covered' ? 'covered' : face.is === 'adult' ? 'adult' : 'not recognisable';
  return `${known.person.first} · ${worstClearance(known, platforms) === 'cleared' ? 'cleared' : 'no'}`;
};

const percent = (part: number): string => `${Math.round(part * 1000) / 10}%`;

/** The cleared picture whole, uncropped, with the faces that have a place. */
export const Picture = ({
  asset,
  media,
  platforms,
}: {
  readonly asset: AssetView | undefined;
  readonly media: Media;
  readonly platforms: readonly PlatformId[];
}) => {
  const boxed = media.faces.filter((face) => face.box !== null && face.is !== 'not-a-face');
  const ids = boxed.flatMap((face) => (face.person === null ? [] : [face.person]));
  const known = useAnswer('person.get', { ids }, ['register']);
  if (!asset) {
    return (
      <div className="picture-frame">
        <p className="picture-lost">
          {media.file ?? 'This picture'} is not in the library any more. Take it off and add it again.
        </p>
      </div>
    );
  }
  return (
    <div className="picture-frame">
      <div className="picture" style={{ aspectRatio: `${asset.width} / ${asset.height}` }}>
        <img src={asset.url} alt={media.decorative ? '' : (media.altText ?? asset.name)} draggable={false} />
        {boxed.map((face, at) => {
          const [left, top, width, height] = face.box ?? [0, 0, 0, 0];
          const person = known.value?.find((one) => one.person.id === face.person);
          return (
            <span
              key={face.id ?? at}
              className={`face face-${boxTone(face, person, platforms)}`}
              style={{
                left: percent(left),
                top: percent(top),
                width: percent(width),
                height: percent(height),
              }}
            >
              <span>{boxWords(face, person, platforms)}</span>
            </span>
          );
        })}
      </div>
    </div>
  );
};

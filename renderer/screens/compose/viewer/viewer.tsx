import { Plus } from 'lucide-react';
import { type ReactNode, useId, useMemo, useRef, useState } from 'react';
import type { Account } from '../../../../shared/domain/account.ts';
import type { PlatformId } from '../../../../shared/domain/platform-id.ts';
import type { FaceAnswer, Media } from '../../../../shared/domain/post.ts';
import type { AssetView, PersonView, SettledFinding } from '../../../../shared/ipc/views.ts';
import { Button } from '../../../components/button.tsx';
import { Checkbox } from '../../../components/checkbox.tsx';
import { useAnswer, useSlice } from '../../../store/use.ts';
import { FaceNews } from '../tray/face-news.tsx';
import type { Change } from '../tray/use-change.ts';
import { balanceOf } from './balance.ts';
import { type Box, middleBox } from './box.ts';
import { withCoverOn } from './covered-on.ts';
import { FaceList } from './face-list.tsx';
import { withAnswer, withCover, withFace, withFaceBack, withoutFace, withPlace } from './faces.ts';
import { nameOf } from './face-words.ts';
import { Stage } from './stage.tsx';
import './viewer.css';

const KEYS = 'Arrow keys move a box, Shift and arrow keys resize it, Delete removes it.';

/** A box for each face of the picture, and its answer. */
export const Viewer = ({
  media,
  asset,
  accounts,
  platforms,
  findings,
  face,
  views,
  onChange,
}: {
  readonly media: Media;
  readonly asset: AssetView;
  /** Those the post goes to. */
  readonly accounts: readonly Account[];
  readonly platforms: readonly PlatformId[];
  /** Open findings that point at this picture. */
  readonly findings: readonly SettledFinding[];
  /** Id of the face it opens at. */
  readonly face: string | null;
  /** The way to the other views of the picture. */
  readonly views: ReactNode;
  readonly onChange: Change;
}) => {
  const say = useSlice('notices', (notices) => notices.say);
  const keysId = useId();
  const add = useRef<HTMLDivElement>(null);
  const { faces } = media;
  const [opensAt] = useState(() => faces.findIndex(({ id }) => id !== null && id === face));
  const [selected, select] = useState<number | null>(opensAt < 0 ? null : opensAt);
  const [reach, setReach] = useState<{ readonly face: number } | null>(
    selected === null ? null : { face: selected },
  );
  const ids = useMemo(() => [...new Set(faces.flatMap(({ person }) => person ?? []))].sort(), [faces]);
  const known = useAnswer('person.get', { ids }, ['register']);
  const find = (id: string | null): PersonView | undefined =>
    id === null ? undefined : known.value?.find((one) => one.person.id === id);
  const pointed = new Set(findings.flatMap(({ at }) => at.face ?? []));
  const middle = middleBox(asset.width / asset.height);
  const lines = balanceOf(media, find, accounts);

  const draw = (box: Box): void => {
    onChange((now) => ({ faces: withFace(now.faces, box) }));
    select(faces.length);
    setReach({ face: faces.length });
  };
  const place = (at: number, box: Box): void => onChange((now) => ({ faces: withPlace(now.faces, at, box) }));
  const answer = (at: number, is: FaceAnswer, person: string | null): void => {
    // A cover needs a place; the middle is where it is seen first.
    const placed = (now: Media['faces']): Media['faces'] =>
      is === 'covered' && now[at]?.box === null ? withPlace(now, at, middle) : now;
    select(withAnswer(placed(faces), at, is, person).at);
    onChange((now) => ({ faces: withAnswer(placed(now.faces), at, is, person).faces }));
  };
  const coverOn = (at: number, on: readonly string[], isCovered: boolean): void =>
    onChange((now) => ({
      faces: withCoverOn(
        now.faces[at]?.box === null ? withPlace(now.faces, at, middle) : now.faces,
        at,
        on,
        isCovered,
      ),
    }));
  const remove = (at: number): void => {
    const gone = faces[at];
    if (!gone) return;
    select(null);
    // The focus goes to the box beside it, or to where the next one is made; it never leaves the viewer.
    if (faces.length === 1) add.current?.querySelector('button')?.focus();
    else setReach({ face: Math.min(at, faces.length - 2) });
    onChange((now) => ({ faces: withoutFace(now.faces, at) }));
    say(`Face ${at + 1}, ${nameOf(gone, find(gone.person))}, removed.`, {
      label: 'Undo',
      run: () => onChange((now) => ({ faces: withFaceBack(now.faces, at, gone) })),
    });
  };

  return (
    <div className="viewer">
      <Stage
        asset={asset}
        alt={media.decorative ? '' : (media.altText ?? asset.name)}
        faces={faces}
        find={find}
        accounts={accounts}
        selected={selected}
        reach={reach}
        pointed={pointed}
        keysId={keysId}
        onSelect={select}
        onDraw={draw}
        onPlace={place}
        onRemove={remove}
      />
      <section className="viewer-side" aria-label="Who is in it?">
        {views}
        <div className="viewer-balance" role="status">
          {lines.length === 0 ? (
            <p>No face is marked. Draw a box around each one, or add a box.</p>
          ) : (
            lines.map((line) => <p key={line}>{line}</p>)
          )}
        </div>
        <div className="viewer-do" ref={add}>
          <Button icon={Plus} size="s" onPress={() => draw(middle)}>
            Add a box
          </Button>
          {faces.length > 0 && (
            <Checkbox
              isSelected={media.peopleAnswered === true}
              onChange={(all) => onChange({ peopleAnswered: all ? true : null })}
            >
              That is everyone
            </Checkbox>
          )}
        </div>
        {media.kind === 'image' && (
          <FaceNews picture={media.id} marked={faces.length} isAnswered={media.peopleAnswered === true} />
        )}
        <FaceList
          faces={faces}
          find={find}
          selected={selected}
          platforms={platforms}
          accounts={accounts}
          canCoverOnSome={media.kind === 'image' && media.type !== 'image/gif'}
          onSelect={select}
          onAnswer={answer}
          onCoverOn={coverOn}
          onCover={(at, cover) => onChange((now) => ({ faces: withCover(now.faces, at, cover) }))}
          onMark={(at) => place(at, middle)}
          onRemove={remove}
        />
        <p className="viewer-keys" id={keysId}>
          {KEYS}
        </p>
        <p className="viewer-keys">Look behind the people, too: screens, lists, name tags, house numbers.</p>
      </section>
    </div>
  );
};

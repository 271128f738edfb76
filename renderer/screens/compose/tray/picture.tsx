import { Check, CircleAlert, CircleHelp, Crop, type LucideIcon, Play, ScanFace, X } from 'lucide-react';
import type { CSSProperties } from 'react';
import type { Face, FaceAnswer, Media } from '../../../../shared/domain/post.ts';
import type { Account } from '../../../../shared/domain/account.ts';
import type { PlatformId } from '../../../../shared/domain/platform-id.ts';
import type { AssetView, PersonView, SettledFinding } from '../../../../shared/ipc/views.ts';
import { Button } from '../../../components/button.tsx';
import { FilmBadge } from '../../../components/film.tsx';
import { useAnswer } from '../../../store/use.ts';
import { shownOn, toneOn } from '../viewer/covered-on.ts';
import { FACE_ICONS, nameOf } from '../viewer/face-words.ts';
import { worstClearance } from './clearance.ts';

const boxWords = (face: Face, known: PersonView | undefined, platforms: readonly PlatformId[]): string => {
  if (face.is === 'unresolved') return 'Who is this?';
  if (!known)
    return face.is === 'covered'
      ? nameOf(face, known).toLowerCase()
      : face.is === 'adult'
        ? 'adult'
        : 'not recognizable';
  return `${known.person.first} · ${worstClearance(known, platforms) === 'cleared' ? 'cleared' : 'no'}`;
};

const BOX_ICONS: Readonly<Record<string, LucideIcon>> = {
  open: CircleHelp,
  ready: Check,
  no: X,
};

/** An icon with its words behind it: names would cover the picture. */
const BoxLabel = ({
  is,
  tone,
  words,
}: {
  readonly is: FaceAnswer;
  readonly tone: string;
  readonly words: string;
}) => {
  const Icon = tone === 'plain' ? FACE_ICONS[is] : (BOX_ICONS[tone] ?? CircleHelp);
  return (
    <span title={words}>
      <Icon size={11} strokeWidth={3} aria-hidden />
      <span className="visually-hidden">{words}</span>
    </span>
  );
};

const percent = (part: number): string => `${Math.round(part * 1000) / 10}%`;

const Marks = ({ findings }: { readonly findings: readonly SettledFinding[] }) => {
  const worst = (['block', 'review', 'warn'] as const).find((severity) =>
    findings.some((finding) => finding.severity === severity),
  );
  if (!worst) return null;
  const said = [...new Map(findings.map((one) => [one.group, one.what])).values()];
  const words = said.length === 1 ? '1 finding' : `${said.length} findings`;
  return (
    <span className={`shown-mark shown-mark-${worst}`} title={said.join('\n')}>
      <CircleAlert size={12} aria-hidden /> {words}
    </span>
  );
};

/** The cleared picture whole, uncropped, with the faces that have a place, and what was found on it. */
export const Picture = ({
  asset,
  media,
  accounts,
  findings,
  current,
  onLook,
  onCrop,
}: {
  readonly asset: AssetView | undefined;
  readonly media: Media;
  /** Those the post goes to. */
  readonly accounts: readonly Account[];
  /** Open findings that point at this picture. */
  readonly findings: readonly SettledFinding[];
  /** Key of the finding that is pointed at. */
  readonly current: string | null;
  /** Opens the viewer at the faces, and at what each platform gets. */
  readonly onLook: () => void;
  readonly onCrop: () => void;
}) => {
  const boxed = media.faces.filter((face) => face.box !== null && face.is !== 'not-a-face');
  const ids = boxed.flatMap((face) => (face.person === null ? [] : [face.person]));
  const known = useAnswer('person.get', { ids }, ['register']);
  if (!asset) {
    return (
      <div className="shown-frame">
        <p className="shown-lost">
          {media.file ?? 'This picture'} is no longer in the library. Remove it and add it again.
        </p>
      </div>
    );
  }
  const pointed = findings.find((finding) => finding.key === current);
  return (
    <div className={`shown-frame shown-tray${pointed ? ' shown-pointed' : ''}`}>
      <div className="shown" style={{ '--ratio': asset.width / asset.height } as CSSProperties}>
        <img src={asset.url} alt={media.decorative ? '' : (media.altText ?? asset.name)} draggable={false} />
        {boxed.map((face, at) => {
          const [left, top, width, height] = face.box ?? [0, 0, 0, 0];
          const person = known.value?.find((one) => one.person.id === face.person);
          const isPointed = face.id !== null && pointed?.at.face === face.id;
          return (
            <span
              key={face.id ?? at}
              className={`face face-${toneOn(face, person, accounts)}${isPointed ? ' face-pointed' : ''}`}
              style={{
                left: percent(left),
                top: percent(top),
                width: percent(width),
                height: percent(height),
              }}
            >
              <BoxLabel
                is={face.is}
                tone={toneOn(face, person, accounts)}
                words={boxWords(face, person, shownOn(face, accounts))}
              />
            </span>
          );
        })}
      </div>
      <Marks findings={findings} />
      {asset.film && <FilmBadge film={asset.film} />}
      <span className="shown-open">
        <Button size="s" icon={asset.film ? Play : ScanFace} onPress={onLook}>
          {asset.film ? 'Play' : 'Mark faces'}
        </Button>
        {!asset.film && (
          <Button size="s" icon={Crop} onPress={onCrop}>
            Crop
          </Button>
        )}
      </span>
    </div>
  );
};

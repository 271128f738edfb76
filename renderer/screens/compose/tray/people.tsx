import { Check, UserRoundX } from 'lucide-react';
import { useMemo } from 'react';
import type { Account } from '../../../../shared/domain/account.ts';
import type { PlatformId } from '../../../../shared/domain/platform-id.ts';
import type { Face, FaceAnswer, Media } from '../../../../shared/domain/post.ts';
import type { PersonView } from '../../../../shared/ipc/views.ts';
import { Button } from '../../../components/button.tsx';
import { Checkbox } from '../../../components/checkbox.tsx';
import { Chip } from '../../../components/chip.tsx';
import { useAnswer, useSlice } from '../../../store/use.ts';
import { useFocus } from '../focus.tsx';
import { balanceOf } from '../viewer/balance.ts';
import { middleBox } from '../viewer/box.ts';
import { withAnswer, withFace, withFaceBack, withPlace } from '../viewer/faces.ts';
import { shownOn, toneOn } from '../viewer/covered-on.ts';
import { FACE_ICONS, FACE_WORDS, nameOf } from '../viewer/face-words.ts';
import { worstClearance } from './clearance.ts';
import { FaceNews } from './face-news.tsx';
import { PersonChip } from './person-chip.tsx';
import { PersonPicker } from './person-picker.tsx';
import type { Change } from './use-change.ts';

/** One face: who it is, and whether they may be shown. */
const FaceChip = ({
  face,
  known,
  accounts,
  onRemove,
}: {
  readonly face: Face;
  readonly known: PersonView | undefined;
  readonly accounts: readonly Account[];
  readonly onRemove: () => void;
}) => {
  const shown = shownOn(face, accounts);
  if (known && (shown.length > 0 || accounts.length === 0))
    return <PersonChip known={known} platforms={shown} carried="image" onRemove={onRemove} />;
  const Icon = FACE_ICONS[face.is];
  const words = nameOf(face, known);
  return (
    <Chip
      onRemove={onRemove}
      removeLabel={`Remove: ${words}`}
      tone={toneOn(face, known, accounts) === 'open' ? 'warn' : 'plain'}
    >
      <Icon size={13} aria-hidden />
      <span className="clip">{words}</span>
    </Chip>
  );
};

/** "Who is in it?": names from the register, or what stands for one. */
export const People = ({
  media,
  accounts,
  platforms,
  onChange,
}: {
  readonly media: Media;
  /** Those the post goes to. */
  readonly accounts: readonly Account[];
  readonly platforms: readonly PlatformId[];
  readonly onChange: Change;
}) => {
  const { look } = useFocus();
  const say = useSlice('notices', (notices) => notices.say);
  const ids = useMemo(
    () => [...new Set(media.faces.flatMap((face) => (face.person === null ? [] : [face.person])))].sort(),
    [media.faces],
  );
  const known = useAnswer('person.get', { ids }, ['register']);
  const find = (id: string | null): PersonView | undefined =>
    id === null ? undefined : known.value?.find((one) => one.person.id === id);
  const add = (is: FaceAnswer, person: string | null): void => {
    const open = media.faces.findIndex((face) => face.is === 'unresolved');
    const faces =
      open >= 0
        ? media.faces.map((face, at) => (at === open ? { ...face, is, person } : face))
        : [...media.faces, { id: null, box: null, is, person }];
    onChange({ faces, peopleAnswered: media.peopleAnswered });
  };
  /** A cover is painted where the face is: the place is chosen in the viewer. */
  const cover = (): void => {
    const box = middleBox((media.width ?? 1) / (media.height ?? 1));
    const open = media.faces.findIndex((face) => face.is === 'unresolved');
    const at = open < 0 ? media.faces.length : open;
    const marked = open < 0 ? withFace(media.faces, box) : media.faces;
    const placed = marked[at]?.box === null ? withPlace(marked, at, box) : marked;
    onChange({
      faces: withAnswer(placed, at, 'covered', null).faces,
      peopleAnswered: media.peopleAnswered,
    });
    look({ face: placed[at]?.id ?? null });
  };
  const remove = (at: number): void => {
    const gone = media.faces[at];
    if (!gone) return;
    onChange({ faces: media.faces.filter((_, index) => index !== at), peopleAnswered: media.peopleAnswered });
    say(
      `${find(gone.person)?.name ?? FACE_WORDS[gone.is]} removed from the ${media.kind === 'video' ? 'video' : 'picture'}.`,
      {
        label: 'Undo',
        run: () => onChange((now) => ({ faces: withFaceBack(now.faces, at, gone) })),
      },
    );
  };
  const open = media.faces.filter(({ is }) => is === 'unresolved').length;
  const nobody = media.faces.length === 0;
  const someMayNotBeShown = media.faces.some((face) => {
    const one = find(face.person);
    return one !== undefined && worstClearance(one, shownOn(face, accounts)) !== 'cleared';
  });
  const lines = media.faces.length > 1 ? balanceOf(media, find, accounts) : [];
  return (
    <fieldset className="who" data-field={`media.${media.id}.people`}>
      <legend className="field-label">Who is in it?</legend>
      <FaceNews
        picture={media.id}
        kind={media.kind}
        marked={media.faces.length}
        isAnswered={media.peopleAnswered === true}
        isQuiet
      />
      {!nobody && (
        <div className="who-chips">
          {media.faces.map((face, at) => (
            <FaceChip
              key={`${face.id ?? at} ${face.person ?? face.is}`}
              face={face}
              known={find(face.person)}
              accounts={accounts}
              onRemove={() => remove(at)}
            />
          ))}
        </div>
      )}
      {lines.map((line) => (
        <p key={line} className="who-balance">
          {line}
        </p>
      ))}
      {media.kind === 'video' && someMayNotBeShown && (
        <p className="who-balance">
          A face cannot be covered in a video. Cut that part out in a video editor and add it again, or leave
          the video out.
        </p>
      )}
      {media.kind === 'video' && open > 2 && (
        <div>
          <Button
            size="s"
            icon={UserRoundX}
            onPress={() =>
              onChange({
                faces: media.faces.map((face) =>
                  face.is === 'unresolved' ? { ...face, is: 'unidentifiable' } : face,
                ),
                peopleAnswered: media.peopleAnswered,
              })
            }
          >
            {open === media.faces.length
              ? `None of the ${open} can be recognized`
              : `The other ${open} cannot be recognized`}
          </Button>
        </div>
      )}
      <div className="who-add">
        <PersonPicker
          label={`Add somebody who is in the ${media.kind === 'video' ? 'video' : 'picture'}`}
          placeholder="Name, or “adult”"
          platforms={platforms}
          without={ids}
          hasOpen={media.faces.some((face) => face.is === 'unresolved')}
          mayCover={media.kind === 'image'}
          onPerson={(id) => add('person', id)}
          onOther={(is) => (is === 'covered' ? cover() : add(is, null))}
        />
        {nobody ? (
          media.peopleAnswered === true ? (
            <p className="who-nobody">
              <Check size={14} aria-hidden /> Nobody
              <Button look="quiet" size="s" onPress={() => onChange({ faces: [], peopleAnswered: null })}>
                Ask again
              </Button>
            </p>
          ) : (
            <Button onPress={() => onChange({ faces: [], peopleAnswered: true })}>Nobody</Button>
          )
        ) : (
          <Checkbox
            isSelected={media.peopleAnswered === true}
            onChange={(all) => onChange({ faces: media.faces, peopleAnswered: all ? true : null })}
          >
            That is everyone
          </Checkbox>
        )}
      </div>
    </fieldset>
  );
};

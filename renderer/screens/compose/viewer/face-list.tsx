import { MapPin, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Account } from '../../../../shared/domain/account.ts';
import type { PlatformId } from '../../../../shared/domain/platform-id.ts';
import type { Cover, Face, FaceAnswer } from '../../../../shared/domain/post.ts';
import type { PersonView } from '../../../../shared/ipc/views.ts';
import { platformOf } from '../../../../shared/platforms/index.ts';
import { ToggleButton } from 'react-aria-components';
import { Badge, CLEARANCE_SIGNS } from '../../../components/badge.tsx';
import { Button, IconButton } from '../../../components/button.tsx';
import { Tooltip } from '../../../components/tooltip.tsx';
import { worstClearance } from '../tray/clearance.ts';
import { PersonPicker } from '../tray/person-picker.tsx';
import { canBeCoveredOnSome, CoverOn } from './cover-on.tsx';
import { shownOn } from './covered-on.ts';
import { COVER_ICONS, COVER_WORDS, FACE_ICONS, nameOf } from './face-words.ts';

/** Answers that need no name. */
const ANSWERS: readonly { readonly is: FaceAnswer; readonly words: string }[] = [
  { is: 'adult', words: 'Adult or public figure' },
  { is: 'covered', words: 'Cover it' },
  { is: 'unidentifiable', words: 'Not recognizable' },
  { is: 'not-a-face', words: 'Not a face' },
];

/** Whether somebody may be shown: one badge, or one for each platform where they differ. */
const Clearances = ({
  known,
  platforms,
}: {
  readonly known: PersonView;
  readonly platforms: readonly PlatformId[];
}) => {
  const said = new Set(platforms.map((platform) => known.image[platform]));
  if (said.size < 2) return <Badge quiet sign={CLEARANCE_SIGNS[worstClearance(known, platforms)]} />;
  return (
    <span className="face-clearances">
      {platforms.map((platform) => {
        const sign = CLEARANCE_SIGNS[known.image[platform]];
        return <Badge key={platform} quiet sign={sign} word={`${platformOf(platform).name}: ${sign.word}`} />;
      })}
    </span>
  );
};

/** The order they are offered in. */
const COVERS: readonly Cover[] = ['pixels', 'solid', 'smile', 'star', 'heart', 'sun'];

const CoverButton = ({
  cover,
  isOn,
  onPress,
}: {
  readonly cover: Cover;
  readonly isOn: boolean;
  readonly onPress: () => void;
}) => {
  const Icon = COVER_ICONS[cover];
  return (
    <Tooltip text={COVER_WORDS[cover]}>
      <ToggleButton
        className="face-cover"
        aria-label={COVER_WORDS[cover]}
        isSelected={isOn}
        onPress={onPress}
      >
        <Icon size={17} aria-hidden />
      </ToggleButton>
    </Tooltip>
  );
};

interface OneProps {
  readonly platforms: readonly PlatformId[];
  /** Those the post goes to. */
  readonly accounts: readonly Account[];
  /** What neither moves nor plays can be covered on some accounts and shown on others. */
  readonly canCoverOnSome: boolean;
  /** People named already, by id. */
  readonly named: readonly string[];
  readonly onSelect: (face: number) => void;
  readonly onAnswer: (face: number, is: FaceAnswer, person: string | null) => void;
  readonly onCoverOn: (face: number, accounts: readonly string[], isCovered: boolean) => void;
  readonly onCover: (face: number, cover: Cover) => void;
  readonly onMark: (face: number) => void;
  readonly onRemove: (face: number) => void;
}

const One = ({
  face,
  at,
  known,
  isSelected,
  platforms,
  accounts,
  canCoverOnSome,
  named,
  onSelect,
  onAnswer,
  onCover,
  onCoverOn,
  onMark,
  onRemove,
}: OneProps & {
  readonly face: Face;
  readonly at: number;
  readonly known: PersonView | undefined;
  readonly isSelected: boolean;
}) => {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isSelected) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  const Icon = FACE_ICONS[face.is];
  const name = nameOf(face, known);
  return (
    <li ref={row} className={`face-row${isSelected ? ' face-row-on' : ''}`}>
      <div className="face-row-top">
        <button
          type="button"
          className="face-row-name"
          aria-pressed={isSelected}
          onClick={() => onSelect(at)}
        >
          <b>{at + 1}</b>
          <Icon size={15} aria-hidden />
          <span className="clip" title={name}>
            {name}
          </span>
        </button>
        {known && face.is === 'person' && <Clearances known={known} platforms={shownOn(face, accounts)} />}
        <IconButton size="s" icon={Trash2} label={`Remove face ${at + 1}`} onPress={() => onRemove(at)} />
      </div>
      {isSelected && (
        <div className="face-row-answer">
          <PersonPicker
            label={`Name face ${at + 1}`}
            placeholder="Name from the register"
            platforms={platforms}
            without={named.filter((id) => id !== face.person)}
            onPerson={(id) => onAnswer(at, 'person', id)}
          />
          <div className="face-answers" role="group" aria-label={`Or face ${at + 1} is`}>
            {ANSWERS.map(({ is, words }) => (
              <button
                key={is}
                type="button"
                className="face-answer"
                aria-pressed={face.is === is}
                onClick={() => onAnswer(at, face.is === is ? 'unresolved' : is, null)}
              >
                {words}
              </button>
            ))}
          </div>
          {canCoverOnSome && canBeCoveredOnSome(face, accounts) && (
            <CoverOn face={face} at={at} accounts={accounts} onCoverOn={onCoverOn} />
          )}
          {(face.is === 'covered' || face.coveredOn !== undefined) && (
            <div className="face-covers" role="group" aria-label={`Cover face ${at + 1} with`}>
              {COVERS.map((cover) => (
                <CoverButton
                  key={cover}
                  cover={cover}
                  isOn={face.cover === cover}
                  onPress={() => onCover(at, cover)}
                />
              ))}
            </div>
          )}
          {face.box === null && (
            <Button size="s" look="quiet" icon={MapPin} onPress={() => onMark(at)}>
              Mark where
            </Button>
          )}
        </div>
      )}
    </li>
  );
};

/** The faces of the picture by number, each with its answer; the chosen one can be answered. */
export const FaceList = ({
  faces,
  find,
  selected,
  ...rest
}: Omit<OneProps, 'named'> & {
  readonly faces: readonly Face[];
  readonly find: (person: string | null) => PersonView | undefined;
  readonly selected: number | null;
}) => {
  // Whoever is named without a place may be found in a box: only those with a place are not offered again.
  const named = faces.flatMap(({ person, box }) => (person === null || box === null ? [] : [person]));
  return (
    <ol className="face-list" aria-label="Faces">
      {faces.map((face, at) => (
        <One
          key={face.id ?? `${at} ${face.person ?? face.is}`}
          face={face}
          at={at}
          known={find(face.person)}
          isSelected={at === selected}
          named={named}
          {...rest}
        />
      ))}
    </ol>
  );
};

import { EyeOff, UserRound, UserRoundX } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { PlatformId } from '../../../../shared/domain/platform-id.ts';
import type { FaceAnswer } from '../../../../shared/domain/post.ts';
import type { PersonView } from '../../../../shared/ipc/views.ts';
import { Badge, CLEARANCE_SIGNS } from '../../../components/badge.tsx';
import { ComboBox, type Suggestion } from '../../../components/combo-box.tsx';
import { useAnswer } from '../../../store/use.ts';
import { type Carried, worstClearance } from './clearance.ts';

/** Answers without a name. */
const OTHERS: readonly { readonly is: FaceAnswer; readonly text: string; readonly icon: typeof UserRound }[] =
  [
    { is: 'adult', text: 'An adult or public figure', icon: UserRound },
    { is: 'covered', text: 'Somebody whose face I want to cover', icon: EyeOff },
    { is: 'unidentifiable', text: 'Somebody who cannot be recognized', icon: UserRoundX },
    { is: 'not-a-face', text: 'Not a face', icon: UserRoundX },
  ];

/** Said where somebody looks for a cover in a video. */
const NO_COVER = 'A face cannot be covered in a video';

/** Said where the register knows nobody by that name. */
const NOBODY_KNOWN = 'Nobody by that name in the register';
/** The same where not only people of the register count: what to do with a student, and with anybody else. */
const NOBODY = 'Nobody by that name. Add a student in Register first; for a grown-up, type “adult”.';

/** Milliseconds after the last key before the register is asked. */
const ASK_AFTER = 120;
const MOST = 8;

interface PersonPickerProps {
  readonly label: string;
  readonly placeholder: string;
  /** Which permission is shown beside a name. */
  readonly carried?: Carried;
  readonly platforms: readonly PlatformId[];
  /** Ids that are chosen already. */
  readonly without: readonly string[];
  /** A cover can be painted: not into a video. */
  readonly mayCover?: boolean;
  /** A face was found and waits for an answer: then it may be none. */
  readonly hasOpen?: boolean;
  readonly onPerson: (id: string) => void;
  /** Without it, only people are offered. */
  readonly onOther?: (is: FaceAnswer) => void;
}

const Line = ({
  one,
  platforms,
  carried,
}: {
  readonly one: PersonView;
  readonly platforms: readonly PlatformId[];
  readonly carried: Carried;
}) => (
  <>
    <span className="list-item-text">
      {one.name}
      <small>{one.line}</small>
    </span>
    <Badge quiet sign={CLEARANCE_SIGNS[worstClearance(one, platforms, carried)]} />
  </>
);

/** Type-ahead over the register. */
export const PersonPicker = ({
  label,
  placeholder,
  carried = 'image',
  platforms,
  without,
  hasOpen = false,
  mayCover = false,
  onPerson,
  onOther,
}: PersonPickerProps) => {
  const [typed, setTyped] = useState('');
  const [query, setQuery] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setQuery(typed.trim()), ASK_AFTER);
    return () => clearTimeout(timer);
  }, [typed]);
  const found = useAnswer('person.search', { query, limit: MOST }, ['register']);
  const people = (found.value ?? []).filter((one) => !without.includes(one.person.id));
  const asksToCover = onOther !== undefined && !mayCover && /^(cov|blur|hid|pixel)/iu.test(query);
  const others = onOther
    ? OTHERS.filter(
        ({ is, text }) =>
          (hasOpen || is !== 'not-a-face') &&
          (mayCover || is !== 'covered') &&
          (query === '' || text.toLowerCase().includes(query.toLowerCase())),
      )
    : [];
  const suggestions: readonly Suggestion[] = [
    ...people.map((one) => ({
      id: `person ${one.person.id}`,
      text: `${one.name}, ${one.line}, ${CLEARANCE_SIGNS[worstClearance(one, platforms, carried)].word}`,
      content: <Line one={one} platforms={platforms} carried={carried} />,
    })),
    ...others.map(({ is, text, icon: Icon }) => ({
      id: `other ${is}`,
      text,
      content: (
        <>
          <Icon size={15} aria-hidden />
          <span className="list-item-text">{text}</span>
        </>
      ),
    })),
  ];
  return (
    <ComboBox
      label={label}
      hideLabel
      placeholder={placeholder}
      suggestions={suggestions}
      typed={typed}
      isStale={typed.trim() !== query || found.asking}
      onType={setTyped}
      onChoose={(chosen) => {
        const [kind, id = ''] = chosen.split(' ');
        if (kind === 'person') onPerson(id);
        else onOther?.(id as FaceAnswer);
        setTyped('');
      }}
      empty={
        found.failure ??
        (found.asking ? 'Looking…' : asksToCover ? NO_COVER : onOther ? NOBODY : NOBODY_KNOWN)
      }
    />
  );
};

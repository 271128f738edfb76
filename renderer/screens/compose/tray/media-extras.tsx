import { Plus } from 'lucide-react';
import type { Account } from '../../../../shared/domain/account.ts';
import type { Media } from '../../../../shared/domain/post.ts';
import { platformOf } from '../../../../shared/platforms/index.ts';
import { Button } from '../../../components/button.tsx';
import { Select } from '../../../components/select.tsx';
import { useSlice } from '../../../store/use.ts';
import { ListField } from '../facts/list-field.tsx';
import { type Goal, leadsTo } from '../places-of.ts';
import { FORMAT_WORDS } from '../words.ts';
import { NamedPeople } from './named-people.tsx';
import { leftBehind, PerAccount } from './per-account.tsx';
import type { Change } from './use-change.ts';

/** What most pictures go without, in the order it is asked; each is a field of `Media`. */
const MEDIA_EXTRAS = ['works', 'tags', 'format', 'perTarget'] as const;
export type MediaExtra = (typeof MEDIA_EXTRAS)[number];

const WORDS: Readonly<Record<MediaExtra, string>> = {
  works: 'Student work',
  tags: 'Tags',
  format: 'Story',
  perTarget: 'Leave out',
};

const hasFormats = ({ platform }: Account): boolean => {
  const { noAspectFor, noAltTextFor } = platformOf(platform).media;
  return noAspectFor.length > 0 || noAltTextFor.length > 0;
};

/** Where an extra may be asked for: formats where a platform has them, differences where there are several accounts. */
const MATTERS: Readonly<Record<MediaExtra, (accounts: readonly Account[]) => boolean>> = {
  works: () => true,
  tags: (accounts) => accounts.length > 0,
  format: (accounts) => accounts.some(hasFormats),
  perTarget: (accounts) => accounts.length > 1,
};

/** Whether something was answered, or another answer brings the question along. */
const IS_THERE: Readonly<Record<MediaExtra, (media: Media, accounts: readonly Account[]) => boolean>> = {
  works: ({ works, source }) => works.length > 0 || source === 'student-work',
  tags: ({ tags }) => tags.length > 0,
  format: ({ format }) => format !== null,
  perTarget: ({ perTarget }, accounts) =>
    Object.values(perTarget).some(({ omit }) => omit) || leftBehind(perTarget, accounts).length > 0,
};

/** The extras that are shown for a medium, and those that can be added. `asked`: those a person opened. */
export const mediaExtrasOf = (
  media: Media,
  accounts: readonly Account[],
  asked: readonly MediaExtra[],
  goal: Goal | null,
): { readonly shown: readonly MediaExtra[]; readonly offered: readonly MediaExtra[] } => {
  const shown = MEDIA_EXTRAS.filter(
    (one) =>
      asked.includes(one) || IS_THERE[one](media, accounts) || leadsTo(goal, `media.${media.id}.${one}`),
  );
  return { shown, offered: MEDIA_EXTRAS.filter((one) => !shown.includes(one) && MATTERS[one](accounts)) };
};

/** The formats a medium can have: a reel is a video. */
const formatsOf = ({ kind, format }: Media): readonly (keyof typeof FORMAT_WORDS)[] =>
  kind === 'video' || format === 'reel' ? ['feed', 'reel', 'story'] : ['feed', 'story'];

/** The questions most pictures go without, each where it was asked for or brought along. */
export const MediaExtras = ({
  media,
  accounts,
  shown,
  onChange,
}: {
  readonly media: Media;
  /** Those the post goes to. */
  readonly accounts: readonly Account[];
  readonly shown: readonly MediaExtra[];
  readonly onChange: Change;
}) => {
  const flush = useSlice('post', (post) => post.flush);
  const at = `media.${media.id}`;
  const platforms = [...new Set(accounts.map(({ platform }) => platform))];
  return (
    <>
      {shown.includes('works') && (
        <NamedPeople
          question="Who made the work that is shown?"
          hint="If no name can be seen or read, leave it empty."
          add="Add somebody whose work is shown"
          field={`${at}.works`}
          ids={media.works}
          carried="work"
          platforms={platforms}
          onChange={(change) => onChange((now) => ({ works: change(now.works) }))}
        />
      )}
      {shown.includes('tags') && (
        <div data-field={`${at}.tags`}>
          <ListField
            label="Accounts tagged in it"
            hint="Official and partner accounts only, never a student’s own."
            items={media.tags}
            between="blank"
            onChange={(tags) => onChange({ tags })}
            onBlur={() => void flush()}
            placeholder="@RidgeviewPTO, @BloomingtonArts"
          />
        </div>
      )}
      {shown.includes('format') && (
        <div data-field={`${at}.format`}>
          <Select
            label={`Posted on ${
              accounts
                .filter(hasFormats)
                .map(({ platform }) => platformOf(platform).name)
                .filter((name, n, all) => all.indexOf(name) === n)
                .join(' and ') || 'the platform'
            }`}
            options={formatsOf(media).map((id) => ({ id, label: FORMAT_WORDS[id] }))}
            value={media.format ?? 'feed'}
            onChange={(next) => onChange({ format: next === 'feed' ? null : next })}
          />
        </div>
      )}
      {shown.includes('perTarget') && <PerAccount media={media} accounts={accounts} onChange={onChange} />}
    </>
  );
};

/** Adds a question that is not there yet. */
export const MediaExtraButtons = ({
  offered,
  onAsk,
}: {
  readonly offered: readonly MediaExtra[];
  readonly onAsk: (extra: MediaExtra) => void;
}) =>
  offered.length === 0 ? null : (
    <div className="tray-extras">
      {offered.map((one) => (
        <Button key={one} look="quiet" size="s" icon={Plus} onPress={() => onAsk(one)}>
          {WORDS[one]}
        </Button>
      ))}
    </div>
  );

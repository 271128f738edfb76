import { Film, Image as ImageIcon } from 'lucide-react';
import { useState } from 'react';
import type { Account } from '../../../../shared/domain/account.ts';
import { hasOwnPicture } from '../../../../shared/domain/for-account.ts';
import type { PostContent } from '../../../../shared/domain/post.ts';
import type { AssetView } from '../../../../shared/ipc/views.ts';
import { platformOf } from '../../../../shared/platforms/index.ts';
import { wordsFor } from '../../../../shared/platforms/words-for.ts';
import { sayDay, sayTime } from '../../../../shared/schedule/say-wall.ts';
import { Card } from '../../../components/card.tsx';
import { FilmBadge } from '../../../components/film.tsx';
import { PlatformDot } from '../../../components/platform-dot.tsx';
import { useSlice } from '../../../store/use.ts';
import { useFocus } from '../focus.tsx';
import './preview.css';

/** How many pictures stand side by side; the rest is a number. */
const MOST_SHOWN = 4;

/** Hashtags, mentions and addresses, which platforms set in colour. */
const LINKED = /(#[\p{L}\p{N}_]+|(?<![\p{L}\p{N}.])@[\p{L}\p{N}_.]+|https?:\/\/\S+)/u;

const Words = ({ text }: { readonly text: string }) =>
  text.split(LINKED).map((part, at) =>
    at % 2 === 1 ? (
      <span key={`${at} ${part}`} className="preview-linked">
        {part}
      </span>
    ) : (
      part
    ),
  );

const Pictures = ({
  content,
  account,
  assets,
}: {
  readonly content: PostContent;
  readonly account: Account;
  readonly assets: Readonly<Record<string, AssetView>>;
}) => {
  const own = useSlice('post', (post) => post.ownPictures);
  const shown = content.media.filter((one) => one.perTarget[account.id]?.omit !== true);
  if (shown.length === 0) return null;
  return (
    <div className="preview-pictures" data-count={Math.min(shown.length, MOST_SHOWN)}>
      {shown.slice(0, MOST_SHOWN).map((one, at) => {
        const asset = (hasOwnPicture(one, account.id) ? own[account.id]?.[one.id] : null) ?? assets[one.id];
        const rest = shown.length - MOST_SHOWN;
        return (
          <span key={one.id} className="preview-picture">
            {asset ? <img src={asset.url} alt="" draggable={false} /> : <ImageIcon size={18} aria-hidden />}
            {asset?.film && <FilmBadge film={asset.film} />}
            {at === MOST_SHOWN - 1 && rest > 0 && <span className="preview-rest">+{rest}</span>}
          </span>
        );
      })}
    </div>
  );
};

const sayWhen = (content: PostContent): string =>
  content.publishAt ? `${sayDay(content.publishAt)} at ${sayTime(content.publishAt)}` : 'No time yet';

/** The account's initial: its letters without the `@`. */
const initialOf = (handle: string): string => (Array.from(handle.replace(/^@/u, ''))[0] ?? '?').toUpperCase();

const Look = ({ content, account }: { readonly content: PostContent; readonly account: Account }) => {
  const assets = useSlice('post', (post) => post.assets);
  const platform = platformOf(account.platform);
  const { text } = wordsFor(content, account);
  const film = content.media
    .filter((one) => one.kind === 'video' && one.perTarget[account.id]?.omit !== true)
    .map((one) => assets[one.id])[0];
  const pictures = <Pictures content={content} account={account} assets={assets} />;
  const head = (
    <div className="preview-head">
      <span className="preview-face" aria-hidden>
        {initialOf(account.handle)}
      </span>
      <span className="preview-who">
        <b className="clip">{account.handle.replace(/^@/u, '')}</b>
        <small>
          {platform.name} · {sayWhen(content)}
        </small>
      </span>
    </div>
  );
  const words = (
    <p className={`preview-words${text === '' ? ' preview-empty' : ''}`}>
      {text === '' ? 'No words yet' : <Words text={text} />}
    </p>
  );
  if (platform.video) {
    return (
      <div className="preview">
        <div className="preview-film">
          {film ? (
            <>
              <img src={film.url} alt="" draggable={false} />
              {film.film && <FilmBadge film={film.film} />}
            </>
          ) : (
            <Film size={26} strokeWidth={1.5} aria-hidden />
          )}
        </div>
        <p className={`preview-title${content.video.title === '' ? ' preview-empty' : ''}`}>
          {content.video.title || 'No title yet'}
        </p>
        {head}
        {words}
      </div>
    );
  }
  // A platform that takes no post without a picture shows the picture first.
  const pictureFirst = platform.media.required !== 'none';
  return (
    <div className="preview">
      {head}
      {pictureFirst ? pictures : words}
      {pictureFirst ? words : pictures}
      {content.firstComment && (
        <p className="preview-comment">
          <b>First comment</b> {content.firstComment}
        </p>
      )}
    </div>
  );
};

/** What each account will show, about. Follows the editor's tab. */
export const Preview = ({
  content,
  targets,
}: {
  readonly content: PostContent;
  readonly targets: readonly Account[];
}) => {
  const { tab } = useFocus();
  const [chosen, setChosen] = useState<{ tab: string; account: string } | null>(null);
  const wanted = chosen?.tab === tab ? chosen.account : tab;
  const account = targets.find((one) => one.id === wanted) ?? targets[0];
  return (
    <Card
      className="preview-card"
      title="Preview"
      hint={<span title="Each platform crops and shortens in its own way">may crop differently</span>}
      actions={
        targets.length > 1 ? (
          <div className="preview-switch" role="group" aria-label="Preview for">
            {targets.map((one) => (
              <button
                key={one.id}
                type="button"
                aria-pressed={one.id === account?.id}
                aria-label={`${one.handle} on ${platformOf(one.platform).name}`}
                title={`${one.handle} on ${platformOf(one.platform).name}`}
                onClick={() => setChosen({ tab, account: one.id })}
              >
                <PlatformDot platform={one.platform} />
              </button>
            ))}
          </div>
        ) : undefined
      }
    >
      {account ? (
        <Look key={account.id} content={content} account={account} />
      ) : (
        <p className="preview-none">Choose an account to see what it will show.</p>
      )}
    </Card>
  );
};

import { ImagePlus, Images } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { EmptyState, Skeleton } from '../../components/empty-state.tsx';
import { Screen } from '../../components/screen.tsx';
import type { Output } from '../../../shared/ipc/contract.ts';
import { Reading } from '../../components/reading.tsx';
import { sayLeft } from '../../store/picture-import.ts';
import { useAnswer, useSend, useSlice, useStores } from '../../store/use.ts';
import './library.css';

type Picture = Output<'media.list'>[number];

const size = (bytes: number): string =>
  bytes > 1_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1000))} kB`;
/** The gravest first, as main tells them; the rest is counted, and listed where the picture is opened. */
const taken = ([first, ...rest]: readonly string[]): string =>
  first === undefined
    ? 'Nothing to remove'
    : `Removed: ${first}${rest.length > 0 ? ` and ${rest.length} more` : ''}`;
const TYPE: Readonly<Record<string, string>> = { 'image/png': 'PNG', 'image/gif': 'moving GIF' };
const used = (picture: Picture): string =>
  picture.posts.length === 0
    ? 'Not used yet'
    : `In ${picture.posts.length} ${picture.posts.length === 1 ? 'post' : 'posts'}`;

/** Every picture of the library: the cleared one is shown, what was removed is said, and where it is used. */
export const Library = () => {
  const { notices, pictures: imports } = useStores();
  const running = useSlice('pictures', (one) => one.running);
  const send = useSend();
  const pictures = useAnswer('media.list', undefined, ['media', 'posts']);
  const [open, setOpen] = useState<string | null>(null);
  const own = running.filter(({ place }) => place === 'library');
  const busy = own.length > 0;
  const chosen = pictures.value?.find((one) => one.id === open) ?? null;
  const add = async (): Promise<void> => {
    const tokens = await send('media.pick', undefined);
    if (!tokens || tokens.length === 0) return;
    const reply = await imports.getState().take('library', tokens);
    if (!reply.ok) {
      notices.getState().trouble(reply.message);
      return;
    }
    const results = reply.value;
    const taken = results.filter((one) => one.kind === 'taken').length;
    const left = results.filter((one) => one.kind === 'left').length;
    if (taken > 0)
      notices
        .getState()
        .say(
          taken === 1
            ? 'One picture added; location and camera data were removed.'
            : `${taken} pictures added; location and camera data were removed.`,
        );
    if (left > 0) notices.getState().say(sayLeft(left));
    for (const one of results)
      if (one.kind === 'refused') notices.getState().trouble(`${one.name}: ${one.why}`);
    pictures.again();
  };
  const button = (
    <Button look="primary" icon={ImagePlus} onPress={() => void add()} isDisabled={busy}>
      {busy ? 'Adding…' : 'Add pictures'}
    </Button>
  );
  return (
    <Screen
      title="Library"
      lead={
        pictures.value !== null && (
          <span className="quiet small tabular">
            {pictures.value.length} {pictures.value.length === 1 ? 'picture' : 'pictures'}
          </span>
        )
      }
      actions={pictures.value?.length === 0 ? undefined : button}
    >
      {pictures.failure !== null && <p role="alert">{pictures.failure}</p>}
      {pictures.value === null && pictures.failure === null && (
        <Skeleton lines={4} label="Loading pictures" />
      )}
      {pictures.value?.length === 0 && (
        <EmptyState icon={Images} title="No pictures yet" action={button}>
          Pictures you add here or drop into a post are kept untouched. What goes out is a cleared copy
          without location or camera data.
        </EmptyState>
      )}
      {own.map(({ job, name, done, total, stop }) => (
        <Reading
          key={job}
          {...{ name, done, total, stop }}
          onStop={() => void imports.getState().stop(job)}
        />
      ))}
      <ul className="pictures">
        {pictures.value?.map((picture) => (
          <li key={picture.id}>
            <AriaButton className="picture" onPress={() => setOpen(picture.id)}>
              <img src={picture.url} alt="" loading="lazy" />
              <span className="picture-name clip" title={picture.name}>
                {picture.name}
              </span>
              <span className="picture-line">{used(picture)}</span>
              <span className="picture-line clip">{taken(picture.removed)}</span>
            </AriaButton>
          </li>
        ))}
      </ul>
      {chosen && <PictureDialog picture={chosen} onClose={() => setOpen(null)} />}
    </Screen>
  );
};

const PictureDialog = ({ picture, onClose }: { readonly picture: Picture; readonly onClose: () => void }) => {
  const { navigation } = useStores();
  return (
    <Dialog title={picture.name} isOpen onClose={onClose} width="l">
      <img className="picture-large" src={picture.url} alt={`Cleared copy of ${picture.name}`} />
      <dl className="facts">
        <dt>Cleared copy</dt>
        <dd>
          {picture.width} × {picture.height} · {TYPE[picture.type] ?? 'JPEG'} · {size(picture.bytes)}
        </dd>
        <dt>Removed</dt>
        <dd>
          {picture.removed.length > 0
            ? picture.removed.join(', ')
            : 'Nothing: the picture carried no extra data'}
        </dd>
        <dt>Used in</dt>
        <dd>
          {picture.posts.length === 0
            ? 'No post yet'
            : picture.posts.map((post) => (
                <button
                  key={post.id}
                  type="button"
                  className="picture-post"
                  onClick={() => navigation.getState().go('compose', post.id)}
                >
                  {post.title || 'Empty draft'}
                </button>
              ))}
        </dd>
      </dl>
    </Dialog>
  );
};

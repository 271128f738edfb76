import { ImagePlus, Images } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { EmptyState, Skeleton } from '../../components/empty-state.tsx';
import { Field } from '../../components/field.tsx';
import { Reading } from '../../components/reading.tsx';
import { Screen } from '../../components/screen.tsx';
import { Select } from '../../components/select.tsx';
import type { PictureSort } from '../../../shared/ipc/library-views.ts';
import { useAnswer, useSend, useSlice, useStores } from '../../store/use.ts';
import { PictureDialog } from './picture-dialog.tsx';
import { PictureGrid } from './picture-grid.tsx';
import { useAddPictures } from './use-add-pictures.ts';
import './library.css';

const SORTS: readonly { readonly id: PictureSort; readonly label: string }[] = [
  { id: 'newest', label: 'Newest first' },
  { id: 'used', label: 'Last used' },
  { id: 'name', label: 'Name' },
];
/** In the list of tags: all of them. No tag is called so, since a tag has no blank before it. */
const EVERY_TAG = ' ';

/** Every picture of the library: the cleared one is shown, with where it is used and whether it may be shown today. */
export const Library = () => {
  const { pictures: imports } = useStores();
  const running = useSlice('pictures', (one) => one.running);
  const send = useSend();
  const { choose } = useAddPictures();
  const [query, setQuery] = useState('');
  const [tag, setTag] = useState<string | null>(null);
  const [sort, setSort] = useState<PictureSort>('newest');
  const [open, setOpen] = useState<{ readonly id: string; readonly at: number } | null>(null);
  const asked = { query: useDeferredValue(query.trim()), tag, sort };
  const answer = useAnswer('media.list', { ...asked, offset: 0, limit: 1 }, ['media', 'posts']);
  const page = answer.value;
  const own = running.filter(({ place }) => place === 'library');
  const isEmpty = page?.all === 0;
  const step = async (at: number): Promise<void> => {
    const [picture] = (await send('media.list', { ...asked, offset: at, limit: 1 }))?.pictures ?? [];
    if (picture) setOpen((now) => (now === null ? null : { id: picture.id, at }));
  };
  const add = (
    <Button look="primary" icon={ImagePlus} onPress={() => void choose()} isDisabled={own.length > 0}>
      {own.length > 0 ? 'Adding…' : 'Add pictures'}
    </Button>
  );
  const tags = page?.tags ?? [];
  return (
    <Screen
      title="Library"
      lead={
        page !== null && (
          <span className="quiet small tabular">
            {page.all.toLocaleString('en-US')} {page.all === 1 ? 'picture' : 'pictures'}
          </span>
        )
      }
      actions={isEmpty ? undefined : add}
    >
      {answer.failure !== null && <p role="alert">{answer.failure}</p>}
      {page === null && answer.failure === null && <Skeleton lines={4} label="Loading pictures" />}
      {isEmpty && (
        <EmptyState icon={Images} title="No pictures yet" action={add}>
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
      {page !== null && !isEmpty && (
        <div className="find-pictures">
          <Field
            label="Find a picture"
            value={query}
            onChange={setQuery}
            placeholder="Name, tag, alt text, or who added it"
            className="find"
          />
          {tags.length > 0 && (
            <Select
              label="Tag"
              options={[
                { id: EVERY_TAG, label: 'All tags' },
                ...tags.map((one) => ({ id: one.tag, label: one.tag, hint: `${one.pictures}` })),
              ]}
              value={tag ?? EVERY_TAG}
              onChange={(chosen) => setTag(chosen === EVERY_TAG ? null : chosen)}
            />
          )}
          <Select label="Sort" options={SORTS} value={sort} onChange={setSort} />
          <output className="quiet small tabular find-count">
            {page.total === page.all ? '' : `${page.total.toLocaleString('en-US')} found`}
          </output>
        </div>
      )}
      {page !== null && !isEmpty && page.total === 0 && (
        <p className="quiet">No picture here matches. Try a shorter word or another tag.</p>
      )}
      {page !== null && page.total > 0 && (
        <PictureGrid asked={asked} total={page.total} onOpen={(id, at) => setOpen({ id, at })} />
      )}
      {open !== null && (
        <PictureDialog
          id={open.id}
          known={tags.map((one) => one.tag)}
          at={open.at}
          count={page?.total ?? 0}
          onStep={(at) => void step(at)}
          onClose={() => setOpen(null)}
        />
      )}
    </Screen>
  );
};

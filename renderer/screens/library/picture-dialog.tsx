import { CircleHelp } from 'lucide-react';
import { Badge, CLEARANCE_SIGNS } from '../../components/badge.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { FilmPlayer } from '../../components/film.tsx';
import { PostTable } from '../../components/post-table.tsx';
import { StepThrough } from '../../components/step-through.tsx';
import { sayLength } from '../../components/say-length.ts';
import { Table } from '../../components/table.tsx';
import { PLATFORM_IDS } from '../../../shared/domain/platform-id.ts';
import type { LibraryPicture } from '../../../shared/ipc/library-views.ts';
import type { PersonView, Tile } from '../../../shared/ipc/views.ts';
import { platformOf } from '../../../shared/platforms/index.ts';
import { sayInstant } from '../../../shared/schedule/say-wall.ts';
import { useAnswer, useSend, useSlice, useStores } from '../../store/use.ts';
import { TagEditor } from './tag-editor.tsx';
import { saySize, sayType } from './words.ts';

/** A picture's page: what it is, its tags, who is in it, what was removed, and where it is used. */
export const PictureDialog = ({
  id,
  known,
  at,
  count,
  onStep,
  onClose,
}: {
  readonly id: string;
  /** Every tag of the library. */
  readonly known: readonly string[];
  /** Its place among the pictures that are listed, from 0. */
  readonly at: number;
  readonly count: number;
  readonly onStep: (to: number) => void;
  readonly onClose: () => void;
}) => {
  const answer = useAnswer('media.page', { id }, ['media', 'posts', 'queue', 'register']);
  const page = answer.value;
  const isOpen = page?.picture.consent?.isOpen === true;
  return (
    <Dialog
      title={page?.picture.name ?? 'Picture'}
      isOpen
      onClose={onClose}
      width="xl"
      tools={<StepThrough what="picture" at={at} count={count} onStep={onStep} />}
    >
      {answer.failure !== null && <p role="alert">{answer.failure}</p>}
      {page !== null && (
        <div key={page.picture.id} className="picture-page">
          <figure className="picture-show">
            <Shown picture={page.picture} altText={page.altTexts[0] ?? null} />
            <figcaption className="quiet small">
              This is what goes out. Your file is kept untouched beside it.
            </figcaption>
          </figure>
          <div className="picture-facts">
            <section>
              <h3>Tags</h3>
              <TagEditor id={page.picture.id} tags={page.picture.tags} known={known} />
            </section>
            <About picture={page.picture} altTexts={page.altTexts} />
            {(page.people.length > 0 || isOpen) && (
              <People people={page.people} isOpen={isOpen} isFilm={page.picture.film !== undefined} />
            )}
            <Removed picture={page.picture} />
            <Uses posts={page.posts} uses={page.picture.uses} />
          </div>
        </div>
      )}
    </Dialog>
  );
};

/** The picture, or the video to be played. */
const Shown = ({
  picture,
  altText,
}: {
  readonly picture: LibraryPicture;
  readonly altText: string | null;
}) => {
  const send = useSend();
  const { notices } = useStores();
  if (!picture.film) return <img src={picture.url} alt={altText ?? `What goes out of ${picture.name}`} />;
  return (
    <FilmPlayer
      asset={picture}
      film={picture.film}
      onPoster={async (at) => {
        const reply = await send('media.poster', { id: picture.id, at });
        if (reply?.kind === 'refused') notices.getState().trouble(reply.why);
      }}
    />
  );
};

const About = ({
  picture,
  altTexts,
}: {
  readonly picture: LibraryPicture;
  readonly altTexts: readonly string[];
}) => {
  const zone = useSlice('app', (app) => app.state?.zone ?? 'UTC');
  return (
    <section>
      <h3>About</h3>
      <dl className="facts">
        <dt>Added</dt>
        <dd>
          {sayInstant(picture.addedAt, zone)} by {picture.addedBy}
        </dd>
        <dt>Goes out as</dt>
        <dd>
          {sayType(picture.type)}, {picture.width} × {picture.height}, {saySize(picture.bytes)}
        </dd>
        {picture.film && (
          <>
            <dt>Length</dt>
            <dd>
              {sayLength(picture.film.duration)}, {picture.film.codec},{' '}
              {picture.film.hasSound ? 'with sound' : 'no sound'}
            </dd>
          </>
        )}
        {altTexts.length > 0 && (
          <>
            <dt>Alt text</dt>
            <dd>
              {altTexts.map((text) => (
                <span key={text}>{text}</span>
              ))}
            </dd>
          </>
        )}
      </dl>
    </section>
  );
};

/** Who was named in it, in any post, with what each platform may show of them today; and that somebody is not yet. */
const People = ({
  people,
  isOpen,
  isFilm,
}: {
  readonly people: readonly PersonView[];
  readonly isOpen: boolean;
  readonly isFilm: boolean;
}) => (
  <section>
    <h3>Who is in it</h3>
    {isOpen && (
      <p className="picture-open">
        <CircleHelp size={15} aria-hidden />
        <span>
          {people.length === 0 ? 'Nobody' : 'Not everyone'} in this {isFilm ? 'video' : 'picture'} is
          accounted for yet. It is not cleared anywhere until a post says who is in it.
        </span>
      </p>
    )}
    {people.length > 0 && (
      <Table
        label={`People in this ${isFilm ? 'video' : 'picture'}`}
        rows={people}
        keyOf={({ person }) => person.id}
        columns={[
          { id: 'name', head: 'Name', cell: ({ name }) => name },
          ...PLATFORM_IDS.map((platform) => ({
            id: platform,
            head: platformOf(platform).name,
            cell: ({ image }: PersonView) => <Badge sign={CLEARANCE_SIGNS[image[platform]]} quiet />,
          })),
        ]}
      />
    )}
  </section>
);

/** Before and after: what the file carried beside its pixels, and what is left of it. */
const Removed = ({ picture }: { readonly picture: LibraryPicture }) => (
  <section>
    <h3>What was removed</h3>
    {picture.removed.length === 0 ? (
      <p className="quiet">
        Your file had nothing in it besides the {picture.film ? 'video' : 'picture'} itself, so there was
        nothing to remove.
      </p>
    ) : (
      <Table
        label="What was removed"
        rows={picture.removed}
        keyOf={(one) => one}
        columns={[
          {
            id: 'what',
            head: 'Hidden in the file',
            cell: (one) => <span className="removed-what">{one}</span>,
          },
          { id: 'before', head: 'Your file', cell: () => 'Has it' },
          { id: 'after', head: 'What goes out', cell: () => <span className="removed-gone">Removed</span> },
        ]}
      />
    )}
  </section>
);

const Uses = ({ posts, uses }: { readonly posts: readonly Tile[]; readonly uses: number }) => {
  const { navigation } = useStores();
  return (
    <section>
      <h3>Where it is used</h3>
      {posts.length === 0 ? (
        <p className="quiet">In no post yet.</p>
      ) : (
        <PostTable
          label="Posts with this picture"
          posts={posts}
          total={uses}
          onOpen={(post) => navigation.getState().go('compose', post.id)}
        />
      )}
    </section>
  );
};

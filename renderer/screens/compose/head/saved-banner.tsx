import { CloudOff, Files } from 'lucide-react';
import { useState } from 'react';
import type { PostContent } from '../../../../shared/domain/post.ts';
import type { PostView } from '../../../../shared/ipc/views.ts';
import { sayInstant } from '../../../../shared/schedule/say-wall.ts';
import { Banner } from '../../../components/banner.tsx';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { useSlice } from '../../../store/use.ts';

const Words = ({ head, content }: { readonly head: string; readonly content: PostContent }) => (
  <section className="both-side">
    <h3>{head}</h3>
    <p className="both-words">{content.text || content.video.title || 'No words'}</p>
    <p className="quiet small">
      {content.media.length === 1 ? '1 picture' : `${content.media.length} pictures`} ·{' '}
      {content.targets.length === 1 ? '1 account' : `${content.targets.length} accounts`}
    </p>
  </section>
);

const Conflict = ({ theirs, content }: { readonly theirs: PostView; readonly content: PostContent }) => {
  const settle = useSlice('post', (post) => post.settleConflict);
  const zone = useSlice('app', (app) => app.state?.zone ?? 'UTC');
  const [comparing, setComparing] = useState(false);
  const choose = (keep: 'mine' | 'theirs'): void => {
    setComparing(false);
    void settle(keep);
  };
  const actions = (
    <>
      <Button size="s" onPress={() => choose('theirs')}>
        Use the other one
      </Button>
      <Button size="s" look="primary" onPress={() => choose('mine')}>
        Keep what is here
      </Button>
    </>
  );
  return (
    <>
      <Banner
        tone="warn"
        icon={Files}
        urgent
        actions={
          <>
            <Button size="s" look="quiet" onPress={() => setComparing(true)}>
              Compare
            </Button>
            {actions}
          </>
        }
      >
        Another window saved this post in between. Both are kept, whichever you choose.
      </Banner>
      <Dialog
        title="Two versions of this post"
        width="l"
        isOpen={comparing}
        onClose={() => setComparing(false)}
        actions={actions}
      >
        <div className="both">
          <Words head="Here, not saved yet" content={content} />
          <Words
            head={`The other one, by ${theirs.changedBy}, ${sayInstant(theirs.changed, zone)}`}
            content={theirs.content}
          />
        </div>
      </Dialog>
    </>
  );
};

/** Main's reason may begin with these words already: they are said once. */
export const saysNotSaved = (why: string): string =>
  why.startsWith('Not saved') ? why : `Not saved: ${why}`;

/** What stands between the words and the disk, and what can be done about it; nothing while all is well. */
export const SavedBanner = ({ content }: { readonly content: PostContent }) => {
  const saved = useSlice('post', (post) => post.saved);
  const flush = useSlice('post', (post) => post.flush);
  if (saved.kind === 'conflict') return <Conflict theirs={saved.theirs} content={content} />;
  if (saved.kind !== 'failed') return null;
  return (
    <Banner
      tone="block"
      icon={CloudOff}
      urgent
      actions={
        <Button size="s" onPress={() => void flush()}>
          Try now
        </Button>
      }
    >
      {saysNotSaved(saved.why)} Your words are still here, and saving is tried again by itself.
    </Banner>
  );
};

import { FileClock } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { Badge, BINNED_SIGN, TILE_SIGNS } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { EmptyState, Skeleton } from '../../components/empty-state.tsx';
import { Field } from '../../components/field.tsx';
import { PlatformDot } from '../../components/platform-dot.tsx';
import { Screen } from '../../components/screen.tsx';
import { Table } from '../../components/table.tsx';
import { platformOf } from '../../../shared/platforms/index.ts';
import { sayWall } from '../../../shared/schedule/say-wall.ts';
import { useNewPost } from '../../store/use-new-post.ts';
import { useAnswer, useSlice, useStores } from '../../store/use.ts';
import { PostRecord } from './post-record.tsx';
import './records.css';

/** Every post with its history; one post's page when a post is chosen. */
export const Records = () => {
  const subject = useSlice('navigation', (navigation) => navigation.subject);
  return subject === null ? <RecordList /> : <PostRecord key={subject} id={subject} />;
};

const RecordList = () => {
  const { navigation } = useStores();
  const newPost = useNewPost();
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query.trim());
  const answer = useAnswer('record.list', { query: asked }, ['posts', 'queue']);
  const posts = answer.value ?? [];
  return (
    <Screen
      title="Records"
      lead={
        answer.value && (
          <span className="quiet small tabular">
            {posts.length} {posts.length === 1 ? 'post' : 'posts'}
          </span>
        )
      }
    >
      {answer.failure !== null && <p role="alert">{answer.failure}</p>}
      {(answer.value === null || posts.length > 0 || asked !== '') && (
        <Field
          label="Find a post"
          value={query}
          onChange={setQuery}
          placeholder="Words it begins with"
          className="find"
        />
      )}
      {answer.value === null && answer.failure === null && <Skeleton lines={6} label="Loading records" />}
      {answer.value !== null && posts.length === 0 && asked === '' && (
        <EmptyState
          icon={FileClock}
          title="No records yet"
          action={
            <Button look="primary" onPress={() => void newPost()}>
              New post
            </Button>
          }
        >
          From its first word, each post keeps a record here: who wrote, checked, approved and released it,
          and what went out.
        </EmptyState>
      )}
      {answer.value !== null && posts.length === 0 && asked !== '' && (
        <p className="quiet">No post matches “{asked}”.</p>
      )}
      {posts.length > 0 && (
        <Card className="sheet">
          <Table
            label="Records"
            rows={posts}
            keyOf={(post) => post.id}
            onOpen={(post) => navigation.getState().go('records', post.id)}
            columns={[
              { id: 'title', head: 'Post', width: '44%', cell: (post) => post.title || 'Empty draft' },
              {
                id: 'time',
                head: 'Time',
                width: '190px',
                cell: (post) =>
                  post.publishAt ? (
                    <span className="nowrap tabular">{sayWall(post.publishAt)}</span>
                  ) : (
                    <span className="nowrap quiet">No time yet</span>
                  ),
              },
              {
                id: 'where',
                head: 'Accounts',
                cell: (post) => (
                  <span className="record-where">
                    {post.targets.map((target) => (
                      <span key={target.id}>
                        <PlatformDot platform={target.platform} label={platformOf(target.platform).name} />
                        {target.handle}
                      </span>
                    ))}
                    {post.targets.length === 0 && <span className="quiet">None</span>}
                  </span>
                ),
              },
              {
                id: 'state',
                head: 'State',
                width: '130px',
                cell: (post) => (
                  <Badge sign={post.binnedAt === null ? TILE_SIGNS[post.state] : BINNED_SIGN} />
                ),
              },
            ]}
          />
        </Card>
      )}
    </Screen>
  );
};

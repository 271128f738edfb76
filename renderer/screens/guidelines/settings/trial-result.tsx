import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { ChangedFinding, ChangedPost, DryRunReply } from '../../../../shared/ipc/district-views.ts';
import { sayWall } from '../../../../shared/schedule/say-wall.ts';
import { Badge, DELIVERY_SIGNS, SEVERITY_SIGNS, TILE_SIGNS } from '../../../components/badge.tsx';
import { Button } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { Table } from '../../../components/table.tsx';
import { useSlice } from '../../../store/use.ts';

type Done = Extract<DryRunReply, { kind: 'done' }>;

/** Posts that are drawn at once. */
const SHOWN = 50;

const posts = (n: number): string => `${n.toLocaleString('en-US')} ${n === 1 ? 'post' : 'posts'}`;
const some = (n: number): string => (n === 0 ? '–' : n.toLocaleString('en-US'));

const sayChange = ({ before, after }: ChangedFinding): string => {
  if (before === null && after !== null) return `New: ${SEVERITY_SIGNS[after].word}`;
  if (after === null) return 'No longer found';
  return before === null ? '' : `${SEVERITY_SIGNS[before].word} → ${SEVERITY_SIGNS[after].word}`;
};

/** What a finding was and would be, and in how many places. */
const sayFinding = (finding: ChangedFinding): string =>
  sayChange(finding) + (finding.places > 1 ? ` · ${finding.places} places` : '');

const OnePost = ({ post }: { readonly post: ChangedPost }) => {
  const go = useSlice('navigation', (navigation) => navigation.go);
  return (
    <li className="trial-post">
      <div className="trial-head">
        <AriaButton className="link trial-title" onPress={() => go('compose', post.id)}>
          {post.title}
        </AriaButton>
        {post.publishAt !== null && <span className="quiet small nowrap">{sayWall(post.publishAt)}</span>}
        {post.wouldHold ? (
          <Badge sign={DELIVERY_SIGNS.held} word="Would be held" />
        ) : (
          <Badge sign={TILE_SIGNS[post.state]} quiet />
        )}
      </div>
      <ul className="trial-findings">
        {post.findings.map((finding, at) => (
          <li key={at}>
            <span>{finding.what}</span> <span className="quiet small">{sayFinding(finding)}</span>
          </li>
        ))}
      </ul>
    </li>
  );
};

/** What the dry run found: in numbers, rule by rule, and post by post. */
export const TrialResult = ({ reply, isOld }: { readonly reply: Done; readonly isOld: boolean }) => {
  const rules = useSlice('district', (slice) => slice.view?.rules ?? null);
  const [most, setMost] = useState(SHOWN);
  const { looked, unreadable, changed, wouldHold } = reply;
  const judges = (id: string): string => rules?.find((rule) => rule.id === id)?.judges ?? id;
  return (
    <>
      <Card title="What it found">
        <div className="part-body" aria-live="polite">
          <p className="trial-sum">
            {changed === 0
              ? `${posts(looked)} looked at; the changes make no difference to any of them.`
              : `${posts(looked)} looked at; the changes make a difference to ${changed.toLocaleString('en-US')} of them.`}{' '}
            {wouldHold > 0 && (
              <strong>
                {wouldHold === 1
                  ? 'One queued post would be held.'
                  : `${wouldHold} queued posts would be held.`}
              </strong>
            )}
          </p>
          {unreadable > 0 && (
            <p className="quiet small">{posts(unreadable)} could not be read and were left out.</p>
          )}
          {isOld && (
            <p className="trial-old small">
              This is from before your latest changes. Look again to include them.
            </p>
          )}
        </div>
        {reply.rules.length > 0 && (
          <Table
            label="Rule by rule"
            rows={reply.rules}
            keyOf={({ rule }) => rule}
            columns={[
              { id: 'rule', head: 'Rule', width: '52%', cell: ({ rule }) => judges(rule) },
              { id: 'gained', head: 'New', align: 'end', cell: ({ gained }) => some(gained) },
              { id: 'lost', head: 'Gone', align: 'end', cell: ({ lost }) => some(lost) },
              { id: 'stricter', head: 'Stricter', align: 'end', cell: ({ stricter }) => some(stricter) },
              { id: 'milder', head: 'Milder', align: 'end', cell: ({ milder }) => some(milder) },
              { id: 'posts', head: 'Posts', align: 'end', cell: (one) => some(one.posts) },
            ]}
          />
        )}
      </Card>
      {reply.posts.length > 0 && (
        <Card
          title="The posts"
          hint={reply.posts.length < changed ? `The first ${reply.posts.length} of ${changed}` : `${changed}`}
        >
          <ul className="trial-posts">
            {reply.posts.slice(0, most).map((post) => (
              <OnePost key={post.id} post={post} />
            ))}
          </ul>
          {reply.posts.length > most && (
            <Button size="s" look="quiet" className="trial-more" onPress={() => setMost(most + SHOWN)}>
              Show {Math.min(SHOWN, reply.posts.length - most)} more
            </Button>
          )}
        </Card>
      )}
    </>
  );
};

import { useState } from 'react';
import type { TriedPostList } from '../../../../shared/ipc/post-list-views.ts';
import { platformOf } from '../../../../shared/platforms/index.ts';
import { sayWall } from '../../../../shared/schedule/say-wall.ts';
import { Badge, SEVERITY_SIGNS, VERDICT_SIGNS } from '../../../components/badge.tsx';
import { Button } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { Checkbox } from '../../../components/checkbox.tsx';
import { Figures } from '../../../components/figures.tsx';
import { PlatformDot } from '../../../components/platform-dot.tsx';
import { Table } from '../../../components/table.tsx';
import { useSlice, useStores } from '../../../store/use.ts';
import { drafts } from './words.ts';

type Row = TriedPostList['rows'][number];

const Findings = ({ row }: { readonly row: Row }) => (
  <div className="list-found">
    <Badge sign={VERDICT_SIGNS[row.verdict]} quiet />
    {row.findings.map(({ severity, what }) => (
      <span key={`${severity} ${what}`}>
        <Badge sign={SEVERITY_SIGNS[severity]} quiet iconOnly /> {what}
      </span>
    ))}
    {row.more > 0 && <span className="quiet small">and {row.more} more</span>}
    {row.notes.map((note) => (
      <span key={note} className="quiet small">
        {note}
      </span>
    ))}
  </div>
);

/** The third step: what every row would be, with its findings, and the decision. */
export const ListDryRun = ({ tried }: { readonly tried: TriedPostList }) => {
  const { postList } = useStores();
  const busy = useSlice('postList', (slice) => slice.busy !== null);
  const [leaveOut, setLeaveOut] = useState(false);
  const { verdicts, bad, badCount } = tried;
  const whyNot =
    tried.posts === 0
      ? 'No row of this list can become a draft.'
      : badCount > 0 && !leaveOut
        ? 'Leave out the rows that cannot be read, or fix the list.'
        : null;
  return (
    <>
      <Figures
        label="What is in the list"
        figures={[
          [tried.posts, 'posts'],
          [verdicts.ready, 'without open findings'],
          [verdicts.attention, 'worth a look'],
          [verdicts.review, 'need approval'],
          [verdicts.blocked, 'not yet'],
          [badCount, 'rows that cannot be read'],
          [tried.files, 'pictures found'],
          [tried.missing, 'pictures missing'],
        ]}
      />
      {badCount > 0 && (
        <Card title="Rows that cannot be read">
          <Table
            label="Rows that cannot be read"
            rows={bad}
            keyOf={({ line }) => String(line)}
            columns={[
              { id: 'line', head: 'Line', width: '80px', cell: ({ line }) => line },
              { id: 'why', head: 'Why', cell: ({ why }) => why },
            ]}
          />
        </Card>
      )}
      <Card
        title="What the rows would become"
        hint={
          tried.rows.length < tried.posts
            ? `The first ${tried.rows.length} of ${tried.posts.toLocaleString('en-US')}`
            : 'Checked as they would be for the queue. Pictures are checked once they are added.'
        }
      >
        <div className="list-rows">
          <Table
            label="What the rows would become"
            rows={tried.rows}
            keyOf={({ line }) => String(line)}
            columns={[
              { id: 'line', head: 'Line', width: '60px', cell: ({ line }) => line },
              {
                id: 'when',
                head: 'Goes out',
                width: '200px',
                cell: ({ publishAt, targets }) => (
                  <>
                    {publishAt === null ? <span className="quiet">No time yet</span> : sayWall(publishAt)}
                    <span className="list-accounts quiet small">
                      {targets.map(({ id, platform, handle }) => (
                        <span key={id} className="row">
                          <PlatformDot platform={platform} label={platformOf(platform).name} /> {handle}
                        </span>
                      ))}
                      {targets.length === 0 && 'No account yet'}
                    </span>
                  </>
                ),
              },
              {
                id: 'text',
                head: 'Text',
                cell: ({ text }) => <span className="list-text">{text || 'No text'}</span>,
              },
              { id: 'found', head: 'What was found', width: '38%', cell: (row) => <Findings row={row} /> },
            ]}
          />
        </div>
      </Card>
      <section className="import-decide" aria-label="Make drafts">
        {badCount > 0 && (
          <Checkbox isSelected={leaveOut} onChange={setLeaveOut}>
            {badCount === 1
              ? 'Leave out the row that cannot be read.'
              : `Leave out the ${badCount.toLocaleString('en-US')} rows that cannot be read.`}
          </Checkbox>
        )}
        <div className="import-foot">
          <span className="quiet small grow">
            Every post becomes a draft. Nothing is queued, and the list can be undone as a whole.
          </span>
          <Button onPress={() => postList.getState().back()} isDisabled={busy}>
            Back
          </Button>
          <Button
            look="primary"
            isDisabled={whyNot !== null || busy}
            reason={whyNot ?? undefined}
            onPress={() => void postList.getState().run(leaveOut)}
          >
            Make {drafts(tried.posts)}
          </Button>
        </div>
      </section>
    </>
  );
};

import { ArrowLeft, Download, PenLine, RotateCcw, ShieldAlert, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { Badge, BINNED_SIGN, DELIVERY_SIGNS } from '../../components/badge.tsx';
import { Button, IconButton } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Skeleton } from '../../components/empty-state.tsx';
import { OutsideLink } from '../../components/outside-link.tsx';
import { PlatformDot } from '../../components/platform-dot.tsx';
import { Screen } from '../../components/screen.tsx';
import { sayWallFrom } from '../../../shared/schedule/say-from.ts';
import { sayInstant } from '../../../shared/schedule/say-wall.ts';
import { Keeping } from './keeping.tsx';
import { Versions } from './versions.tsx';
import { Checks, Consents, Decisions } from './why-allowed.tsx';
import { useHere } from '../../store/use-here.ts';
import { useAnswer, useSend, useStores } from '../../store/use.ts';
import { lastName } from '../../store/last-name.ts';

/** A post's page: what it said, where it went, and everything that happened to it. */
export const PostRecord = ({ id }: { readonly id: string }) => {
  const { navigation, notices, posts } = useStores();
  const send = useSend();
  const here = useHere();
  const answer = useAnswer('record.read', { id }, ['posts', 'queue']);
  const [busy, setBusy] = useState(false);
  const record = answer.value;
  const exportRecord = async (): Promise<void> => {
    setBusy(true);
    const done = await send('record.export', { id });
    setBusy(false);
    if (done) notices.getState().say(`The record was written: “${lastName(done.folder)}”.`);
  };
  const openLink = async (delivery: string): Promise<void> => {
    if ((await send('record.open-link', { delivery })) === false)
      notices.getState().trouble('The browser did not open. The link stands here, to be copied.');
  };
  const binned = record !== null && record.post.binnedAt !== null;
  const title = record?.post.content.video.title || record?.post.content.text.split('\n')[0] || 'Record';
  return (
    <Screen
      title={title}
      before={
        <IconButton
          icon={ArrowLeft}
          label="All records"
          onPress={() => navigation.getState().go('records')}
        />
      }
      actions={
        <>
          {binned ? (
            <>
              <Badge sign={BINNED_SIGN} />
              <Button icon={RotateCcw} onPress={() => void posts.getState().restore(id)}>
                Put back
              </Button>
            </>
          ) : (
            <Button icon={PenLine} onPress={() => navigation.getState().go('compose', id)}>
              Open the post
            </Button>
          )}
          <Button
            look="primary"
            icon={Download}
            onPress={() => void exportRecord()}
            isDisabled={busy || record === null}
          >
            {busy ? 'Writing…' : 'Export record'}
          </Button>
        </>
      }
    >
      {answer.failure !== null && <p role="alert">{answer.failure}</p>}
      {record === null && answer.failure === null && <Skeleton lines={8} label="Loading the record" />}
      {record && (
        <div className="record">
          <div className="record-main">
            <Card title="What it says">
              <div className="record-text">
                <p>{record.post.content.text || <span className="quiet">No text</span>}</p>
                <div className="record-pictures">
                  {record.post.content.media.map((medium) => {
                    const asset = record.post.assets[medium.id];
                    return asset ? <img key={medium.id} src={asset.url} alt={medium.altText ?? ''} /> : null;
                  })}
                </div>
              </div>
            </Card>
            <Card title="Where it went">
              <ul className="record-deliveries">
                {record.record.deliveries.length === 0 && (
                  <li className="record-none quiet">Nowhere yet: it was not queued.</li>
                )}
                {record.record.deliveries.map((one) => (
                  <li key={one.id}>
                    {one.platform !== null && <PlatformDot platform={one.platform} />}
                    <span className="grow">
                      {one.to} <span className="quiet small">{sayWallFrom(one.wall, one.zone, here)}</span>
                      {one.link !== null && (
                        <OutsideLink
                          className="record-link"
                          href={one.link}
                          onOpen={() => void openLink(one.id)}
                        />
                      )}
                      {one.why !== null && <span className="record-why quiet small">{one.why}</span>}
                    </span>
                    <Badge sign={DELIVERY_SIGNS[one.state]} />
                  </li>
                ))}
              </ul>
            </Card>
            <Versions versions={record.record.versions} current={record.record.current} zone={here.zone} />
            <Checks record={record.record} zone={here.zone} />
            <Decisions record={record.record} zone={here.zone} />
            <Consents record={record.record} />
          </div>
          <div className="record-side">
            {record.record.unreadable.length > 0 && (
              <Card title="What cannot be read">
                <ul className="record-list">
                  {record.record.unreadable.map((what, at) => (
                    <li key={`${at} ${what}`}>{what}</li>
                  ))}
                </ul>
              </Card>
            )}
            <Keeping
              id={id}
              retention={record.record.retention}
              mayRetain={record.may.retain}
              zone={here.zone}
            />
            <Card
              title="History"
              hint={
                record.chain === 'intact' ? (
                  <span className="chain chain-good">
                    <ShieldCheck size={14} aria-hidden /> unchanged since it was written
                  </span>
                ) : (
                  <span className="chain chain-bad">
                    <ShieldAlert size={14} aria-hidden /> the journal was changed outside Hallpass
                  </span>
                )
              }
            >
              <ol className="history">
                {record.lines.map((line) => (
                  <li key={line.n}>
                    <span className="history-text">{line.text}</span>
                    <span className="history-when tabular">
                      {sayInstant(line.at, here.zone)} · {line.by}
                    </span>
                  </li>
                ))}
              </ol>
            </Card>
          </div>
        </div>
      )}
    </Screen>
  );
};

import { FolderInput, FolderSearch, FolderX } from 'lucide-react';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import type { WatchView } from '../../../shared/ipc/library-views.ts';
import { useAnswer, useSend } from '../../store/use.ts';

const came = ({ taken, waiting }: WatchView): string =>
  [
    taken === 0
      ? 'Nothing new since Hallpass was started'
      : `${taken} ${taken === 1 ? 'picture' : 'pictures'} added since Hallpass was started`,
    ...(waiting > 0 ? [`${waiting} not complete yet`] : []),
  ].join(' · ');

/** A folder whose new pictures come into the library by themselves. Off until somebody chooses one. */
export const WatchedFolder = () => {
  const send = useSend();
  const { value, failure, again } = useAnswer('watch.read', undefined, ['media']);
  const act = async (channel: 'watch.choose' | 'watch.stop'): Promise<void> => {
    await send(channel, undefined);
    again();
  };
  const isOn = value?.folder !== null && value !== null;
  return (
    <Card title="Watched folder" hint="New pictures you put there are added to the library automatically">
      <p className="quiet watched-lead">
        Handy for the folder where a phone or camera puts its photos. Pictures already there are left alone,
        and nothing in the folder is ever changed.
      </p>
      {failure !== null && <p role="alert">{failure}</p>}
      {isOn && (
        <>
          <dl className="settings-facts">
            <dt>Folder</dt>
            <dd className="settings-path">{value.folder}</dd>
            <dt>So far</dt>
            <dd>{came(value)}</dd>
          </dl>
          {value.trouble !== null && (
            <Banner tone="warn" icon={FolderSearch}>
              {value.trouble}
            </Banner>
          )}
          {value.left.length > 0 && (
            <div className="watched-left">
              <h3>Not added</h3>
              <ul aria-label="Not added">
                {value.left.map(({ name, why }) => (
                  <li key={name}>
                    <b>{name}</b> <span className="quiet">{why}</span>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </>
      )}
      <div className="settings-foot row wrap">
        <Button icon={FolderInput} onPress={() => void act('watch.choose')}>
          {isOn ? 'Watch another folder' : 'Choose a folder'}
        </Button>
        {isOn && (
          <Button icon={FolderX} onPress={() => void act('watch.stop')}>
            Stop watching
          </Button>
        )}
      </div>
    </Card>
  );
};

import { CircleCheck, FileDown, History as HistoryIcon } from 'lucide-react';
import type { DistrictView, KeptVersion } from '../../../../shared/ipc/district-views.ts';
import { sayDay } from '../../../../shared/schedule/say-wall.ts';
import { Badge, type Sign } from '../../../components/badge.tsx';
import { Button } from '../../../components/button.tsx';
import { useSlice, useStores } from '../../../store/use.ts';
import { HOW_WORDS } from '../how-words.ts';
import { sayMoment } from '../say-moment.ts';
import { ChangeList } from '../settings/change-list.tsx';

const IN_FORCE: Sign = { word: 'In force', icon: CircleCheck, tone: 'ready' };
/** Changes that are said at once; more come with a press. */
const SHOWN = 4;

const sayKept = ({ at, by, how, from }: KeptVersion, zone: string): string =>
  at === null
    ? 'Comes with Hallpass'
    : `${sayMoment(at, zone)} · ${by ?? 'a former colleague'}, ${HOW_WORDS[how]}${from === null ? '' : ` “${from}”`}`;

/** One version of the settings with what can be done about it. */
export const Version = ({
  version,
  view,
  onBringBack,
}: {
  readonly version: KeptVersion;
  readonly view: DistrictView;
  readonly onBringBack: (version: KeptVersion) => void;
}) => {
  const { district } = useStores();
  const isChanged = useSlice('district', (slice) => slice.working !== null);
  const whyNot = view.may.whyNot ?? (isChanged ? 'Keep or discard your changes first.' : null);
  const { changes } = version;
  return (
    <li className="version">
      <header>
        <h2 className="tabular">Version {version.version}</h2>
        {version.isCurrent && <Badge sign={IN_FORCE} />}
        <div className="version-actions">
          <Button
            size="s"
            look="quiet"
            icon={FileDown}
            aria-label={`Export version ${version.version}`}
            onPress={() => void district.getState().exportVersion(version.version)}
          >
            Export
          </Button>
          {!version.isCurrent && (
            <Button
              size="s"
              icon={HistoryIcon}
              aria-label={`Bring version ${version.version} back`}
              isDisabled={whyNot !== null}
              {...(whyNot === null ? {} : { reason: whyNot })}
              onPress={() => onBringBack(version)}
            >
              Bring back
            </Button>
          )}
        </div>
      </header>
      <p className="quiet small">
        {sayKept(version, view.pack.zone)} · reviewed {sayDay(version.lastReviewed)},{' '}
        {version.lastReviewed.slice(0, 4)}
      </p>
      {version.note !== null && <p className="version-note">“{version.note}”</p>}
      {changes.length > 0 && <ChangeList changes={changes.slice(0, SHOWN)} empty="" />}
      {changes.length > SHOWN && (
        <details className="version-more">
          <summary>
            {changes.length - SHOWN} more {changes.length - SHOWN === 1 ? 'change' : 'changes'}
          </summary>
          <ChangeList changes={changes.slice(SHOWN)} empty="" />
        </details>
      )}
    </li>
  );
};

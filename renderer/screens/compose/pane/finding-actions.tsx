import { Crosshair, Settings2 } from 'lucide-react';
import { useState } from 'react';
import type { Fix } from '../../../../shared/compliance/finding.ts';
import { Button, IconButton } from '../../../components/button.tsx';
import { useSlice } from '../../../store/use.ts';
import { useFocus } from '../focus.tsx';
import { FixButton } from './fix-button.tsx';
import { forEachOf } from './for-each.ts';
import { otherWayOf } from '../places-of.ts';
import type { Group } from './verdict.ts';
import { WaiveDialog } from './waive-dialog.tsx';

/** True where a finding can be shown: it has words, a field or a picture. */
export const hasPlace = ([{ at }]: Group): boolean => at.field !== null || at.media !== null;

/** A crop is only proposed: there the way to the picture is offered, too. */
const canBeFixedHere = (fix: Fix | null): boolean =>
  fix !== null && !fix.edits.some((edit) => 'crop' in edit);

/** What can be done about a finding: its fix, the way to its place, and what a person may decide. */
export const FindingActions = ({
  group,
  textOf,
  isLine = false,
}: {
  readonly group: Group;
  readonly textOf: (path: string) => string;
  /** One line of several: the way to its place is an icon at its end. */
  readonly isLine?: boolean;
}) => {
  const acknowledge = useSlice('post', (post) => post.acknowledge);
  const go = useSlice('navigation', (nav) => nav.go);
  const { goTo } = useFocus();
  const [waiving, setWaiving] = useState(false);
  const [finding] = group;
  const { at, may } = finding;
  const forEach = forEachOf(group);
  const other = otherWayOf(finding);
  const isShown = hasPlace(group) && !canBeFixedHere(finding.fix);
  return (
    <>
      <FixButton group={group} textOf={textOf} />
      {isShown && !isLine && (
        <Button size="s" look="fix" icon={Crosshair} onPress={() => goTo(finding)}>
          Show me
        </Button>
      )}
      {other && (
        <Button size="s" onPress={() => goTo(other.goal)}>
          {other.label}
        </Button>
      )}
      {at.field === 'targets' && at.account !== null && (
        <Button size="s" icon={Settings2} onPress={() => go('settings', `account ${at.account ?? ''}`)}>
          Open the account
        </Button>
      )}
      {may.acknowledge && (
        <Button size="s" onPress={() => void forEach(async (key) => await acknowledge(key, true))}>
          I have seen this
        </Button>
      )}
      {may.waive && (finding.severity !== 'warn' || !may.acknowledge) && (
        <Button size="s" onPress={() => setWaiving(true)}>
          Let it pass…
        </Button>
      )}
      {isShown && isLine && (
        <IconButton size="s" icon={Crosshair} label="Show me" onPress={() => goTo(finding)} />
      )}
      {waiving && <WaiveDialog what={finding.what} forEach={forEach} onClose={() => setWaiving(false)} />}
    </>
  );
};

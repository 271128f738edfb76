import type { KeptVersion } from '../../../../shared/ipc/district-views.ts';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { Skeleton } from '../../../components/empty-state.tsx';
import { useAnswer, useStores } from '../../../store/use.ts';
import { ChangeList } from '../settings/change-list.tsx';

/** What an earlier version would change now, before it is brought back as a new one. */
export const BringBackDialog = ({
  version,
  onClose,
}: {
  readonly version: KeptVersion;
  readonly onClose: () => void;
}) => {
  const { district } = useStores();
  const answer = useAnswer('district.read-version', { version: version.version });
  const changes = answer.value?.changes ?? null;
  const bring = async (): Promise<void> => {
    await district.getState().bringBack(version.version);
    onClose();
  };
  return (
    <Dialog
      title={`Bring version ${version.version} back`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            look="primary"
            isDisabled={changes === null || changes.length === 0}
            onPress={() => void bring()}
          >
            Bring it back
          </Button>
        </>
      }
    >
      {answer.failure !== null && <p role="alert">{answer.failure}</p>}
      {changes === null && answer.failure === null && <Skeleton lines={3} label="Comparing" />}
      {changes !== null && (
        <>
          <p>
            {changes.length === 0
              ? 'It matches what is in force, so there is nothing to bring back.'
              : 'It becomes a new version, so no history is lost. This would change:'}
          </p>
          {changes.length > 0 && <ChangeList changes={changes} empty="" />}
        </>
      )}
    </Dialog>
  );
};

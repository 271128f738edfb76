import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useSend, useStores } from '../../store/use.ts';

/** Asks before somebody who was added by mistake is taken out of the register; main says where they have to stay. */
export const RemoveDialog = ({
  id,
  name,
  onClose,
  onGone,
}: {
  readonly id: string;
  readonly name: string;
  readonly onClose: () => void;
  readonly onGone: () => void;
}) => {
  const send = useSend();
  const { notices } = useStores();
  const remove = async (): Promise<void> => {
    const gone = await send('person.remove', { id });
    if (gone === null) return onClose();
    notices.getState().say(`${gone.name} was taken out of the register.`, {
      label: 'Undo',
      run: () => void send('person.put-back', { id }),
    });
    onGone();
  };
  return (
    <Dialog
      title={`Take ${name} out of the register?`}
      isOpen
      onClose={onClose}
      width="s"
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button look="danger" onPress={() => void remove()}>
            Take out
          </Button>
        </>
      }
    >
      <p>
        This is for somebody added by mistake, with no answer on record and in no post. Posts are then checked
        without them. A list that names them brings them back.
      </p>
    </Dialog>
  );
};

import { FileDown, FileUp } from 'lucide-react';
import type { DistrictView } from '../../../../shared/ipc/district-views.ts';
import { Button } from '../../../components/button.tsx';
import { useSlice, useStores } from '../../../store/use.ts';

/** The settings as one file, in and out. */
export const FileActions = ({ view }: { readonly view: DistrictView }) => {
  const { district } = useStores();
  const isChanged = useSlice('district', (slice) => slice.working !== null);
  const whyNot = view.may.whyNot ?? (isChanged ? 'Keep or discard your changes first.' : null);
  return (
    <>
      <Button
        icon={FileUp}
        isDisabled={whyNot !== null}
        {...(whyNot === null ? {} : { reason: whyNot })}
        onPress={() => void district.getState().pickFile()}
      >
        Import
      </Button>
      <Button icon={FileDown} onPress={() => void district.getState().exportVersion(view.kept.version)}>
        Export
      </Button>
    </>
  );
};

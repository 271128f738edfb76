import { FileCheck2 } from 'lucide-react';
import { useCallback } from 'react';
import { DropHere } from '../components/drop-here.tsx';
import { useFileDrop } from '../components/use-file-drop.ts';
import { useSlice, useStores } from '../store/use.ts';

const Place = () => {
  const { reviewFile } = useStores();
  const take = useCallback(
    (files: readonly File[]): void => void reviewFile.getState().dropFiles(files),
    [reviewFile],
  );
  return useFileDrop(take) && <DropHere icon={FileCheck2} text="Drop a review file or an answer here" />;
};

/** Where a review file is asked for or its answer waited for, one can be dropped: not while another is being answered. */
export const ReviewDrop = () => {
  const isFree = useSlice('reviewFile', ({ opened }) => opened === null || opened.kind === 'refused');
  const isHere = useSlice('navigation', ({ screen }) => screen === 'queue' || screen === 'settings');
  return isFree && isHere ? <Place /> : null;
};

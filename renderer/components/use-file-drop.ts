import { useEffect, useRef, useState } from 'react';

/** Milliseconds without a move after which files are no longer held over the window. */
const GONE_AFTER = 160;

const hasFiles = (data: DataTransfer | null): data is DataTransfer => data?.types.includes('Files') ?? false;

/**
 * Files dropped anywhere on the window. True while files are held over it. Heard before anything in it, which might put a
 * dropped file's bytes into a text. `take`: a stable function.
 */
export const useFileDrop = (take: (files: readonly File[]) => void): boolean => {
  const [over, setOver] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const hold = (event: DragEvent): void => {
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      event.stopPropagation();
      event.dataTransfer.dropEffect = 'copy';
      setOver(true);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setOver(false), GONE_AFTER);
    };
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      event.stopPropagation();
      clearTimeout(timer.current);
      setOver(false);
      const files = [...event.dataTransfer.files];
      if (files.length > 0) take(files);
    };
    window.addEventListener('dragover', hold, true);
    window.addEventListener('drop', drop, true);
    return () => {
      clearTimeout(timer.current);
      window.removeEventListener('dragover', hold, true);
      window.removeEventListener('drop', drop, true);
    };
  }, [take]);
  return over;
};

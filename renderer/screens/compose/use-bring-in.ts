import { useEffect, useRef, useState } from 'react';
import { useStores } from '../../store/use.ts';

/** Milliseconds without a move after which files are no longer held over the window. */
const GONE_AFTER = 160;

const hasFiles = (data: DataTransfer | null): data is DataTransfer => data?.types.includes('Files') ?? false;

/** Browsers know no type for a HEIC that was copied as a file. */
const isPicture = ({ type, name }: File): boolean =>
  type.startsWith('image/') || /\.(hei[cf]|tiff?)$/iu.test(name);

/** Pasted pictures have no name of their own. */
const nameOf = (file: File): string =>
  file.name === '' || /^image\.\w+$/u.test(file.name)
    ? `Pasted picture.${file.type.split('/')[1] ?? 'png'}`
    : file.name;

/**
 * Files dropped anywhere on the window and pictures pasted anywhere go to the tray. True while files are held over
 * the window. Heard before the editor, which would put a dropped file's bytes into the text.
 */
export const useBringIn = (): boolean => {
  const { post } = useStores();
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
      if (files.length > 0) void post.getState().dropMedia(files);
    };
    const paste = (event: ClipboardEvent): void => {
      const data = event.clipboardData;
      const pictures = [...(data?.files ?? [])].filter(isPicture);
      // Text copied from a document often carries a picture of itself: then the words are meant.
      if (!data || pictures.length === 0 || data.types.includes('text/plain')) return;
      event.preventDefault();
      event.stopPropagation();
      void (async () => {
        for (const file of pictures) {
          await post.getState().pasteMedia({
            name: nameOf(file),
            size: file.size,
            bytes: async () => new Uint8Array(await file.arrayBuffer()),
          });
        }
      })();
    };
    window.addEventListener('dragover', hold, true);
    window.addEventListener('drop', drop, true);
    window.addEventListener('paste', paste, true);
    return () => {
      clearTimeout(timer.current);
      window.removeEventListener('dragover', hold, true);
      window.removeEventListener('drop', drop, true);
      window.removeEventListener('paste', paste, true);
    };
  }, [post]);
  return over;
};

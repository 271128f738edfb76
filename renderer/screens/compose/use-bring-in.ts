import { useCallback, useEffect } from 'react';
import { useFileDrop } from '../../components/use-file-drop.ts';
import { useStores } from '../../store/use.ts';

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
 * the window.
 */
export const useBringIn = (): boolean => {
  const { post } = useStores();
  const take = useCallback((files: readonly File[]): void => void post.getState().dropMedia(files), [post]);
  useEffect(() => {
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
    window.addEventListener('paste', paste, true);
    return () => window.removeEventListener('paste', paste, true);
  }, [post]);
  return useFileDrop(take);
};

import type { FileToken } from '../../../shared/ipc/contract.ts';
import { sayLeft } from '../../store/picture-import.ts';
import { useSend, useStores } from '../../store/use.ts';

/** Adds chosen pictures to the library and says what became of them. */
export const useAddPictures = (): {
  readonly choose: () => Promise<void>;
  readonly take: (tokens: readonly FileToken[]) => Promise<void>;
} => {
  const { notices, pictures: imports } = useStores();
  const send = useSend();
  const take = async (tokens: readonly FileToken[]): Promise<void> => {
    if (tokens.length === 0) return;
    const reply = await imports.getState().take('library', tokens);
    const { say, trouble } = notices.getState();
    if (!reply.ok) {
      trouble(reply.message);
      return;
    }
    const results = reply.value;
    const taken = results.filter((one) => one.kind === 'taken').length;
    const left = results.filter((one) => one.kind === 'left').length;
    if (taken > 0)
      say(
        taken === 1
          ? 'One picture added; location and camera data were removed.'
          : `${taken} pictures added; location and camera data were removed.`,
      );
    if (left > 0) say(sayLeft(left));
    for (const one of results) {
      if (one.kind === 'refused') trouble(`${one.name}: ${one.why}`);
      if (one.kind === 'taken' && one.note !== undefined) say(one.note);
    }
  };
  return {
    take,
    choose: async () => take((await send('media.pick', undefined)) ?? []),
  };
};

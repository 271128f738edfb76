import type { SavedText } from '../../shared/domain/saved-text.ts';
import type { Services } from '../services.ts';
import { Refusal } from './refusal.ts';
import { writeLine } from './write-line.ts';

/** More would not be looked through by anybody. */
const MOST = 500;

/** By name, templates first. */
export const listSavedTexts = async (services: Services): Promise<readonly SavedText[]> =>
  [...services.stores.savedTexts.list()].sort(
    (a, b) =>
      Number(b.kind === 'template') - Number(a.kind === 'template') || a.name.localeCompare(b.name, 'en'),
  );

/** Keeps a text under a name (`id: null`: a new one). Two of one name could not be told apart. */
export const saveText = async (
  services: Services,
  input: Omit<SavedText, 'id'> & { readonly id: string | null },
): Promise<readonly SavedText[]> => {
  const { savedTexts } = services.stores;
  const name = input.name.trim();
  const others = savedTexts.list().filter(({ id }) => id !== input.id);
  if (others.some((one) => one.name.toLowerCase() === name.toLowerCase()))
    throw new Refusal('refused', `There is a text named “${name}” already; nothing was changed.`);
  if (others.length >= MOST)
    throw new Refusal('refused', `${MOST} texts are kept already. Take one out first; nothing was changed.`);
  const id = input.id ?? services.newId();
  await savedTexts.put({ ...input, id, name });
  await writeLine(services, { kind: 'text.saved', data: { text: id, name } });
  services.tell({ kind: 'changed', what: ['texts'], post: null });
  return listSavedTexts(services);
};

/** Takes a text off the list. Posts that were written with it stay as they are. */
export const removeText = async (
  services: Services,
  { id }: { readonly id: string },
): Promise<readonly SavedText[]> => {
  const { savedTexts } = services.stores;
  const before = savedTexts.get(id);
  if (before !== null) {
    await savedTexts.remove(id);
    await writeLine(services, { kind: 'text.removed', data: { text: id, name: before.name } });
    services.tell({ kind: 'changed', what: ['texts'], post: null });
  }
  return listSavedTexts(services);
};

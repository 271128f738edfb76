import type { Appearance } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';

/** Appearance and starting at login: kept, and put to work at once. */
export const saveSettings = async (
  services: Services,
  change: { readonly appearance?: Appearance | undefined; readonly startAtLogin?: boolean | undefined },
): Promise<null> => {
  const { appearance, startAtLogin } = change;
  await services.stores.settings.save({
    ...(appearance === undefined ? {} : { appearance }),
    ...(startAtLogin === undefined ? {} : { startAtLogin }),
  });
  if (appearance !== undefined) services.desk.setAppearance(appearance);
  if (startAtLogin !== undefined) services.desk.setStartAtLogin(startAtLogin);
  services.tell({ kind: 'changed', what: ['state'], post: null });
  return null;
};

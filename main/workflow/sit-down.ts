import type { Colleague } from '../../shared/domain/colleague.ts';
import type { Services } from '../services.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { needPassphrase } from './passphrase-tries.ts';
import { orRefuse, Refusal } from './refusal.ts';
import { writeLine } from './write-line.ts';

const needActive = (services: Services, id: string): Colleague => {
  const colleague = orRefuse(services.stores.colleagues.get(id), 'This colleague is no longer in the list.');
  if (!colleague.active) throw new Refusal('refused', `${colleague.name} is no longer active.`);
  return colleague;
};

const takeSeat = async (services: Services, colleague: Colleague): Promise<Colleague> => {
  const { id } = colleague;
  await services.stores.settings.save({ me: id });
  await writeLine(services, { kind: 'colleague.switched', by: id, data: { colleague: id } });
  services.tell({ kind: 'changed', what: ['state', 'posts'], post: null });
  return colleague;
};

/** Another colleague sits down at this laptop: with their passphrase, where they have one. */
export const sitDown = (
  services: Services,
  { id, passphrase }: { readonly id: string; readonly passphrase: string | null },
): Promise<Colleague> =>
  oneAtATime(services, async () => {
    const colleague = needActive(services, id);
    if (services.stores.secrets.has(id)) await needPassphrase(services, colleague, passphrase);
    return takeSeat(services, colleague);
  });

/**
 * The way back for who forgot their passphrase while nobody of the district can take it away: the library's recovery
 * code. It takes the passphrase away and lets the colleague sit down.
 */
export const sitDownByCode = (
  services: Services,
  { id, code }: { readonly id: string; readonly code: string },
): Promise<Colleague> =>
  oneAtATime(services, async () => {
    const colleague = needActive(services, id);
    const answer = await services.stores.keys.unlock('recovery-code', code);
    if (answer.kind === 'wrong') throw new Refusal('not-allowed', answer.why);
    await services.stores.secrets.remove(id);
    await writeLine(services, {
      kind: 'colleague.passphrase-cleared',
      by: id,
      data: { colleague: id, how: 'recovery-code' },
    });
    return takeSeat(services, colleague);
  });

/** The colleague at the desk gets up: from then on nobody sits there. */
export const leaveDesk = (services: Services): Promise<null> =>
  oneAtATime(services, async () => {
    await writeLine(services, { kind: 'colleague.left', data: { colleague: services.me().id } });
    return null;
  });

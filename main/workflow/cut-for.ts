import type { Box, QuarterTurns } from '../../shared/domain/box.ts';
import type { Cut } from '../../shared/domain/cut.ts';
import { platformOf } from '../../shared/platforms/index.ts';
import type { Services } from '../services.ts';

/** How a picture is cut for an account, its platform's width with it; `account` null: for all of them. */
export const cutFor = (
  { stores }: Services,
  {
    turn,
    crop,
    account,
  }: { readonly turn: QuarterTurns; readonly crop: Box | null; readonly account: string | null },
): Cut => {
  const platform = account === null ? null : (stores.accounts.get(account)?.platform ?? null);
  return {
    turn,
    crop,
    maxWidth: platform === null ? null : platformOf(platform).media.imageMaxWidth.value,
  };
};

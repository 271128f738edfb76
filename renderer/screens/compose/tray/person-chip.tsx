import type { PlatformId } from '../../../../shared/domain/platform-id.ts';
import type { PersonView } from '../../../../shared/ipc/views.ts';
import { platformOf } from '../../../../shared/platforms/index.ts';
import { Badge, CLEARANCE_SIGNS } from '../../../components/badge.tsx';
import { Chip } from '../../../components/chip.tsx';
import { type Carried, worstClearance } from './clearance.ts';

const TONES = { cleared: 'ready', 'not-cleared': 'warn', denied: 'block', protected: 'block' } as const;

/** Somebody of the register, with their permission in a word for all chosen platforms, or for those it differs on. */
export const PersonChip = ({
  known,
  platforms,
  carried,
  onRemove,
}: {
  readonly known: PersonView;
  readonly platforms: readonly PlatformId[];
  readonly carried: Carried;
  readonly onRemove: () => void;
}) => {
  const worst = worstClearance(known, platforms, carried);
  const where = platforms.filter((platform) => known[carried][platform] === worst);
  const sign = CLEARANCE_SIGNS[worst];
  const partly = where.length > 0 && where.length < platforms.length && worst !== 'cleared';
  const word = partly ? `${sign.word} on ${where.map((one) => platformOf(one).name).join(', ')}` : sign.word;
  return (
    <Chip onRemove={onRemove} removeLabel={`Remove ${known.name}`} tone={TONES[worst]}>
      <span className="clip" title={known.name}>
        {known.name}
      </span>
      <Badge quiet sign={sign} word={word} />
    </Chip>
  );
};

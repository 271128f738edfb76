import { CONSENT_CHANNELS, type ConsentChannel, isPlatform } from '../../../shared/domain/person.ts';
import { Checkbox } from '../../components/checkbox.tsx';
import { Labelled } from '../../components/field.tsx';
import { CHANNEL_WORDS } from '../../../shared/domain/consent-words.ts';

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

/** Several of a few, each with its word. */
export const Ticks = <T extends string>({
  label,
  all,
  words,
  chosen,
  isImplied = () => false,
  onChange,
}: {
  readonly label: string;
  readonly all: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly chosen: readonly T[];
  /** Held by another that is chosen: ticked, and not to be changed by itself. */
  readonly isImplied?: (one: T) => boolean;
  readonly onChange: (chosen: readonly T[]) => void;
}) => (
  <Labelled label={label}>
    <div className="ticks">
      {all.map((one) => (
        <Checkbox
          key={one}
          isSelected={chosen.includes(one) || isImplied(one)}
          isDisabled={isImplied(one)}
          onChange={(on) => onChange(on ? [...chosen, one] : chosen.filter((other) => other !== one))}
        >
          {capital(words[one])}
        </Checkbox>
      ))}
    </div>
  </Labelled>
);

/** Where a consent holds; all social media holds each of them. */
export const ChannelTicks = ({
  chosen,
  onChange,
}: {
  readonly chosen: readonly ConsentChannel[];
  readonly onChange: (chosen: readonly ConsentChannel[]) => void;
}) => {
  const isImplied = (of: readonly ConsentChannel[], one: ConsentChannel): boolean =>
    isPlatform(one) && of.includes('social');
  return (
    <Ticks
      label="On"
      all={CONSENT_CHANNELS}
      words={CHANNEL_WORDS}
      chosen={chosen}
      isImplied={(one) => isImplied(chosen, one)}
      onChange={(next) => onChange(next.filter((one) => !isImplied(next, one)))}
    />
  );
};

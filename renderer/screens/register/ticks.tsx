import { Checkbox } from '../../components/checkbox.tsx';
import { Labelled } from '../../components/field.tsx';

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

/** Several of a few, each with its word. */
export const Ticks = <T extends string>({
  label,
  all,
  words,
  chosen,
  onChange,
}: {
  readonly label: string;
  readonly all: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly chosen: readonly T[];
  readonly onChange: (chosen: readonly T[]) => void;
}) => (
  <Labelled label={label}>
    <div className="ticks">
      {all.map((one) => (
        <Checkbox
          key={one}
          isSelected={chosen.includes(one)}
          onChange={(on) => onChange(on ? [...chosen, one] : chosen.filter((other) => other !== one))}
        >
          {capital(words[one])}
        </Checkbox>
      ))}
    </div>
  </Labelled>
);

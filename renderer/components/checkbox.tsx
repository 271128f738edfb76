import type { ReactNode } from 'react';
import {
  Checkbox as AriaCheckbox,
  type CheckboxProps as AriaCheckboxProps,
  Radio,
  RadioGroup,
  Switch as AriaSwitch,
  type SwitchProps as AriaSwitchProps,
  Label,
} from 'react-aria-components';
import './checkbox.css';

interface Props extends Omit<AriaCheckboxProps, 'children' | 'className' | 'style'> {
  readonly children: ReactNode;
}

/** A box to tick, with its words. */
export const Checkbox = ({ children, ...rest }: Props) => (
  <AriaCheckbox {...rest} className="checkbox">
    <span className="checkbox-box" aria-hidden>
      <svg viewBox="0 0 14 14" width="12" height="12">
        <path d="m2.5 7.2 3 3 6-6.4" />
      </svg>
    </span>
    <span className="checkbox-text">{children}</span>
  </AriaCheckbox>
);

interface SwitchProps extends Omit<AriaSwitchProps, 'children' | 'className' | 'style'> {
  readonly children: ReactNode;
}

/** Something that is on or off at once. */
export const Switch = ({ children, ...rest }: SwitchProps) => (
  <AriaSwitch {...rest} className="switch">
    <span className="switch-track" aria-hidden />
    <span>{children}</span>
  </AriaSwitch>
);

interface ChoiceProps<V extends string> {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly options: readonly { readonly id: V; readonly label: ReactNode; readonly hint?: ReactNode }[];
  readonly value: V | null;
  readonly onChange: (value: V) => void;
  /** `cards`: big, each with its hint; `segments`: small, side by side. */
  readonly look?: 'cards' | 'segments' | 'rows';
  readonly isDisabled?: boolean;
}

/** One of a few, all always visible. */
export const Choice = <V extends string>({
  label,
  hideLabel = false,
  options,
  value,
  onChange,
  look = 'rows',
  isDisabled = false,
}: ChoiceProps<V>) => (
  <RadioGroup
    className={`choice choice-${look}`}
    isDisabled={isDisabled}
    value={value}
    onChange={(next) => onChange(next as V)}
  >
    <Label className={hideLabel ? 'visually-hidden' : 'field-label'}>{label}</Label>
    <div className="choice-list">
      {options.map((option) => (
        <Radio key={option.id} value={option.id} className="choice-one">
          {look !== 'segments' && <span className="choice-dot" aria-hidden />}
          <span className="choice-text">
            <span>{option.label}</span>
            {option.hint !== undefined && <small>{option.hint}</small>}
          </span>
        </Radio>
      ))}
    </div>
  </RadioGroup>
);

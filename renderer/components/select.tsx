import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Button,
  FieldError,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components';
import './field.css';
import './select.css';

export interface Option<V extends string> {
  readonly id: V;
  readonly label: string;
  readonly hint?: string;
}

interface SelectProps<V extends string> {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly options: readonly Option<V>[];
  readonly value: V | null;
  readonly onChange: (value: V) => void;
  readonly placeholder?: string;
  /** `bare`: no frame, for toolbars. */
  readonly look?: 'plain' | 'bare';
  readonly isDisabled?: boolean;
  readonly icon?: ReactNode;
  /** Why what is chosen does not do; marks the field. */
  readonly trouble?: ReactNode;
}

/** One of a few, all visible at once when open. */
export const Select = <V extends string>({
  label,
  hideLabel = false,
  options,
  value,
  onChange,
  placeholder = 'Choose',
  look = 'plain',
  isDisabled = false,
  icon,
  trouble,
}: SelectProps<V>) => (
  <AriaSelect
    className={`select select-${look}`}
    value={value}
    onChange={(key) => {
      if (key !== null) onChange(key as V);
    }}
    placeholder={placeholder}
    isDisabled={isDisabled}
    isInvalid={Boolean(trouble)}
    validationBehavior="aria"
  >
    <Label className={hideLabel ? 'visually-hidden' : 'field-label'}>{label}</Label>
    <Button className="select-button">
      {icon}
      <SelectValue className="select-value">
        {({ isPlaceholder, selectedText }) => (isPlaceholder ? placeholder : selectedText)}
      </SelectValue>
      <ChevronDown size={14} aria-hidden />
    </Button>
    <FieldError className="field-trouble">{trouble}</FieldError>
    <Popover className="popover" offset={4}>
      <ListBox className="list-box">
        {options.map((option) => (
          <ListBoxItem key={option.id} id={option.id} textValue={option.label} className="list-item">
            {({ isSelected }) => (
              <>
                <span className="list-item-text">
                  {option.label}
                  {option.hint && <small>{option.hint}</small>}
                </span>
                {isSelected && <Check size={14} aria-hidden />}
              </>
            )}
          </ListBoxItem>
        ))}
      </ListBox>
    </Popover>
  </AriaSelect>
);

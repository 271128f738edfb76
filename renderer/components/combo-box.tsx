import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Button,
  ComboBox as AriaComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import './field.css';
import './select.css';

export interface Suggestion {
  readonly id: string;
  /** Read out, and put into the field when chosen. */
  readonly text: string;
  readonly content?: ReactNode;
}

interface ComboBoxProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly placeholder?: string;
  /** Already filtered by whoever knows; shown as they come. */
  readonly suggestions: readonly Suggestion[];
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onChoose: (id: string) => void;
  /** Said where nothing matches. */
  readonly empty?: string;
}

/** Type-ahead: asks as it is typed, one is chosen, the field empties or keeps what `typed` says. */
export const ComboBox = ({
  label,
  hideLabel = false,
  placeholder,
  suggestions,
  typed,
  onType,
  onChoose,
  empty = 'Nothing found',
}: ComboBoxProps) => (
  <AriaComboBox
    className="field combo"
    inputValue={typed}
    onInputChange={onType}
    value={null}
    onChange={(key) => {
      if (key !== null) onChoose(String(key));
    }}
    items={suggestions}
    defaultFilter={() => true}
    allowsEmptyCollection
    menuTrigger="focus"
  >
    <Label className={hideLabel ? 'visually-hidden' : 'field-label'}>{label}</Label>
    <div className="combo-frame">
      <Input className="input" {...(placeholder ? { placeholder } : {})} />
      <Button className="combo-button" aria-label="Show the list">
        <ChevronDown size={14} aria-hidden />
      </Button>
    </div>
    <Popover className="popover" offset={4}>
      <ListBox<Suggestion>
        className="list-box"
        renderEmptyState={() => <div className="list-empty">{empty}</div>}
      >
        {(one) => (
          <ListBoxItem id={one.id} textValue={one.text} className="list-item">
            {one.content ?? one.text}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  </AriaComboBox>
);

import { ChevronDown } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import './combo-box.css';
import './field.css';
import './select.css';

export interface Suggestion {
  readonly id: string;
  /** Read out. */
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
  /** What is listed answers an earlier word: Enter must not choose from it. */
  readonly isStale?: boolean;
  /** Said where nothing matches. */
  readonly empty?: string;
}

/** Opens the list over everything else, where it stands in the page. */
const openHere = (list: HTMLElement | null): void => {
  if (list?.isConnected && !list.matches(':popover-open')) list.showPopover();
};

/**
 * Type-ahead: asks as it is typed, one is chosen, the field empties or keeps what `typed` says. The focus stays in the
 * field and the page beside the list stays readable.
 */
export const ComboBox = ({
  label,
  hideLabel = false,
  placeholder,
  suggestions,
  typed,
  onType,
  onChoose,
  isStale = false,
  empty = 'Nothing found',
}: ComboBoxProps) => {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  // None until something is typed or an arrow is pressed: Enter in an untouched field chooses nobody.
  const [wanted, setWanted] = useState(-1);
  const at = isStale ? -1 : Math.min(wanted, suggestions.length - 1);
  const active = isOpen ? suggestions[at] : undefined;
  const optionId = (one: Suggestion): string => `${id}-${one.id.replace(/\s/gu, '-')}`;
  const step = (by: number): void => {
    const from = at < 0 && by < 0 ? 0 : at;
    if (isOpen && suggestions.length > 0) setWanted((from + by + suggestions.length) % suggestions.length);
    setOpen(true);
  };
  const choose = (one: Suggestion): void => {
    setOpen(false);
    setWanted(-1);
    onChoose(one.id);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    switch (event.key) {
      case 'ArrowDown':
        step(1);
        break;
      case 'ArrowUp':
        step(-1);
        break;
      case 'Enter':
        if (!active) return;
        choose(active);
        break;
      case 'Escape':
        if (isOpen) setOpen(false);
        else if (typed !== '') onType('');
        else return;
        event.stopPropagation();
        break;
      default:
        return;
    }
    event.preventDefault();
  };
  return (
    <div className="field combo">
      <label className={hideLabel ? 'visually-hidden' : 'field-label'} htmlFor={`${id}-input`}>
        {label}
      </label>
      <div className="combo-frame">
        <input
          id={`${id}-input`}
          className="input"
          role="combobox"
          aria-expanded={isOpen}
          aria-autocomplete="list"
          aria-controls={`${id}-list`}
          {...(active ? { 'aria-activedescendant': optionId(active) } : {})}
          autoComplete="off"
          value={typed}
          onChange={(event) => {
            setOpen(true);
            setWanted(event.target.value === '' ? -1 : 0);
            onType(event.target.value);
          }}
          onClick={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={press}
          {...(placeholder ? { placeholder } : {})}
        />
        <span className="combo-arrow" aria-hidden>
          <ChevronDown size={14} />
        </span>
      </div>
      {isOpen && (
        <div ref={openHere} popover="manual" className="popover combo-list">
          {suggestions.length === 0 ? (
            <div id={`${id}-list`} className="list-empty" role="status">
              {empty}
            </div>
          ) : (
            <div id={`${id}-list`} className="list-box" role="listbox" aria-label={label}>
              {suggestions.map((one, index) => (
                // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field has the focus and hears the keys
                <div
                  key={one.id}
                  id={optionId(one)}
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === at}
                  aria-label={one.text}
                  className="list-item"
                  {...(index === at ? { 'data-focused': true } : {})}
                  ref={(element) => {
                    if (index === at) element?.scrollIntoView({ block: 'nearest' });
                  }}
                  onPointerDown={(event) => event.preventDefault()}
                  onPointerMove={() => setWanted(index)}
                  onClick={() => choose(one)}
                >
                  {one.content ?? one.text}
                </div>
              ))}
            </div>
          )}
        </div>
      )}
    </div>
  );
};

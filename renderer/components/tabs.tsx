import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import { Tab, TabList, Tabs as AriaTabs } from 'react-aria-components';
import './tabs.css';

export interface TabItem {
  readonly id: string;
  readonly label: ReactNode;
  /** A dot after the label with its meaning in words. */
  readonly mark?: { readonly tone: 'block' | 'warn' | 'review'; readonly text: string } | null;
}

interface TabsProps {
  readonly label: string;
  readonly items: readonly TabItem[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
  /** One panel, filled for the chosen tab: what it holds stays mounted. */
  readonly children: ReactNode;
  readonly end?: ReactNode;
  readonly className?: string;
}

/** Joins the panel to the chosen tab. react-aria's own panel would be drawn anew for each tab, and the editor with it. */
const NamesPanel = ({ panel }: { readonly panel: RefObject<HTMLDivElement | null> }) => {
  const here = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const tab = here.current?.closest('[role="tab"]');
    if (!tab || !panel.current) return;
    panel.current.id = tab.getAttribute('aria-controls') ?? '';
    panel.current.setAttribute('aria-labelledby', tab.id);
  });
  return <span ref={here} hidden />;
};

/** Tabs over one panel, which takes the name and the id of the chosen tab's. */
export const Tabs = ({ label, items, selected, onSelect, children, end, className }: TabsProps) => {
  const panel = useRef<HTMLDivElement>(null);
  return (
    <div className={`tabs${className ? ` ${className}` : ''}`}>
      <div className="tabs-row">
        <AriaTabs
          className="tabs-top"
          selectedKey={selected}
          onSelectionChange={(key) => onSelect(String(key))}
          keyboardActivation="manual"
        >
          <TabList aria-label={label} className="tabs-list">
            {items.map((item) => (
              <Tab key={item.id} id={item.id} className="tab">
                {({ isSelected }) => (
                  <>
                    {item.label}
                    {item.mark && (
                      <span className={`tab-mark tab-mark-${item.mark.tone}`}>
                        <span className="visually-hidden">, {item.mark.text}</span>
                      </span>
                    )}
                    {isSelected && <NamesPanel panel={panel} />}
                  </>
                )}
              </Tab>
            ))}
          </TabList>
        </AriaTabs>
        {end}
      </div>
      <div ref={panel} role="tabpanel" className="tabs-panel">
        {children}
      </div>
    </div>
  );
};

import { type ReactNode, useCallback, useLayoutEffect, useRef, useState } from 'react';
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

interface Joined {
  readonly tab: string;
  readonly panel: string;
}

/** Says the chosen tab's id and its panel's. react-aria's own panel would be drawn anew for each tab, and the editor with it. */
const Chosen = ({ onJoin }: { readonly onJoin: (ids: Joined) => void }) => {
  const here = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const tab = here.current?.closest('[role="tab"]');
    const panel = tab?.getAttribute('aria-controls');
    if (tab && panel) onJoin({ tab: tab.id, panel });
  });
  return <span ref={here} hidden />;
};

/** Tabs over one panel, which takes the name and the id of the chosen tab's. */
export const Tabs = ({ label, items, selected, onSelect, children, end, className }: TabsProps) => {
  const [joined, setJoined] = useState<Joined | null>(null);
  const join = useCallback(
    (ids: Joined) =>
      setJoined((before) => (before?.tab === ids.tab && before.panel === ids.panel ? before : ids)),
    [],
  );
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
                    {isSelected && <Chosen onJoin={join} />}
                  </>
                )}
              </Tab>
            ))}
          </TabList>
        </AriaTabs>
        {end}
      </div>
      <div
        role="tabpanel"
        className="tabs-panel"
        {...(joined ? { id: joined.panel, 'aria-labelledby': joined.tab } : {})}
      >
        {children}
      </div>
    </div>
  );
};

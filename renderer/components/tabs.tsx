import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
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

/** Tabs over one panel. */
export const Tabs = ({ label, items, selected, onSelect, children, end, className }: TabsProps) => (
  <AriaTabs
    className={`tabs${className ? ` ${className}` : ''}`}
    selectedKey={selected}
    onSelectionChange={(key) => onSelect(String(key))}
    keyboardActivation="manual"
  >
    <div className="tabs-row">
      <TabList aria-label={label} className="tabs-list">
        {items.map((item) => (
          <Tab key={item.id} id={item.id} className="tab">
            {item.label}
            {item.mark && (
              <span className={`tab-mark tab-mark-${item.mark.tone}`}>
                <span className="visually-hidden">, {item.mark.text}</span>
              </span>
            )}
          </Tab>
        ))}
      </TabList>
      {end}
    </div>
    <TabPanel key="panel" id={selected} className="tabs-panel" shouldForceMount>
      {children}
    </TabPanel>
  </AriaTabs>
);

import { Command } from 'cmdk';
import type { ReactNode } from 'react';
import { Kbd } from '../components/kbd.tsx';

/** One line of the palette. */
export const Item = ({
  value,
  onSelect,
  icon,
  children,
  keys,
  always = false,
}: {
  readonly value: string;
  readonly onSelect: () => void;
  readonly icon: ReactNode;
  readonly children: ReactNode;
  readonly keys?: string;
  /** Stays when nothing matches. */
  readonly always?: boolean;
}) => (
  <Command.Item forceMount={always} value={value} onSelect={onSelect} className="palette-item">
    {icon}
    <span className="grow clip">{children}</span>
    {keys && <Kbd keys={keys} />}
  </Command.Item>
);

import { Command, useCommandState } from 'cmdk';
import { Plus } from 'lucide-react';
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

/** Where nothing matches, there is still something to do. */
export const WhenNothing = ({ onNew }: { readonly onNew: () => void }) => {
  const nothing = useCommandState((state) => state.filtered.count === 0);
  return nothing ? (
    <Item
      value="Otherwise: new post"
      always
      icon={<Plus size={16} aria-hidden />}
      keys="Mod+N"
      onSelect={onNew}
    >
      New post
    </Item>
  ) : null;
};

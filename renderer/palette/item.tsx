import { Command } from 'cmdk';
import { Kbd } from '../components/kbd.tsx';
import type { Line } from './line.ts';

/** One line of the palette. */
export const Item = ({ line: { key, icon: Icon, label, kind, keys, run } }: { readonly line: Line }) => (
  <Command.Item value={key} onSelect={run} className="palette-item">
    <Icon size={16} aria-hidden />
    <span className="grow clip">{label}</span>
    {kind !== '' && <span className="palette-kind">{kind}</span>}
    {keys && <Kbd keys={keys} />}
  </Command.Item>
);

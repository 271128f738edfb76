import { Dialog } from '../components/dialog.tsx';
import { Kbd } from '../components/kbd.tsx';
import { useSlice } from '../store/use.ts';
import './shortcut-sheet.css';

const SHEET: readonly { readonly where: string; readonly keys: readonly (readonly [string, string])[] }[] = [
  {
    where: 'Anywhere',
    keys: [
      ['Mod+N', 'New post'],
      ['Mod+K', 'Command palette'],
      ['?', 'This sheet'],
      ['Esc', 'Close what is on top'],
    ],
  },
  {
    where: 'Calendar',
    keys: [
      ['T', 'Today'],
      ['M', 'Month'],
      ['W', 'Week'],
      ['L', 'List'],
      ['Arrows', 'Move through days and posts'],
      ['Enter', 'Open the post, or start one on that day'],
      ['Alt+Arrows', 'Move the post by a day or a week'],
      ['Mod+X', 'Cut the post'],
      ['Mod+V', 'Move it to this day'],
      ['Mod+Z', 'Undo the last move'],
      ['Shift+F10', 'Actions for the post'],
    ],
  },
  {
    where: 'Compose',
    keys: [
      ['F8', 'Next finding'],
      ['Shift+F8', 'Previous finding'],
      ['Mod+Enter', 'Queue'],
      ['Mod+Z', 'Undo typing'],
      ['Mod+Shift+Z', 'Redo typing'],
      ['Mod+V', 'Paste words, or a picture'],
    ],
  },
];

/** `?`: every shortcut, by where it works. */
export const ShortcutSheet = () => {
  const open = useSlice('navigation', (nav) => nav.overlay === 'shortcuts');
  const show = useSlice('navigation', (nav) => nav.show);
  return (
    <Dialog title="Keyboard shortcuts" isOpen={open} onClose={() => show('none')} width="l">
      <div className="shortcuts">
        {SHEET.map(({ where, keys }) => (
          <section key={where}>
            <h3>{where}</h3>
            <dl>
              {keys.map(([key, what]) => (
                <div key={key}>
                  <dt>
                    <Kbd keys={key} />
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
};

import { Smile } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { Button } from '../../../components/button.tsx';
import { Popover } from '../../../components/popover.tsx';

/** A small palette that schools use; the system's own picker does the rest. */
const PALETTE: readonly (readonly [string, string])[] = [
  ['🎉', 'Party popper'],
  ['👏', 'Clapping hands'],
  ['⭐', 'Star'],
  ['🏆', 'Trophy'],
  ['💙', 'Blue heart'],
  ['💛', 'Yellow heart'],
  ['😊', 'Smiling face'],
  ['🙌', 'Raised hands'],
  ['👋', 'Waving hand'],
  ['🙏', 'Folded hands'],
  ['📚', 'Books'],
  ['✏️', 'Pencil'],
  ['🎨', 'Palette'],
  ['🎶', 'Notes'],
  ['🎭', 'Theater masks'],
  ['🔬', 'Microscope'],
  ['🤖', 'Robot'],
  ['🧮', 'Abacus'],
  ['⚽', 'Soccer ball'],
  ['🏀', 'Basketball'],
  ['🏃', 'Runner'],
  ['🚌', 'Bus'],
  ['🍎', 'Apple'],
  ['🍂', 'Leaves'],
  ['❄️', 'Snowflake'],
  ['☀️', 'Sun'],
  ['🌱', 'Seedling'],
  ['📅', 'Calendar'],
  ['📣', 'Megaphone'],
  ['🔗', 'Link'],
  ['📍', 'Pin'],
  ['👇', 'Pointing down'],
];

export const EmojiButton = ({ onChoose }: { readonly onChoose: (emoji: string) => void }) => (
  <Popover
    label="Emoji"
    placement="top start"
    trigger={
      <Button look="quiet" size="s" icon={Smile}>
        Emoji
      </Button>
    }
  >
    {(close) => (
      <div className="emoji-grid">
        {PALETTE.map(([emoji, name]) => (
          <AriaButton
            key={emoji}
            className="emoji"
            aria-label={name}
            onPress={() => {
              close();
              // The popover gives the focus back first; the caret then stays after the emoji.
              requestAnimationFrame(() => onChoose(emoji));
            }}
          >
            {emoji}
          </AriaButton>
        ))}
      </div>
    )}
  </Popover>
);

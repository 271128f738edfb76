import { Sparkles } from 'lucide-react';
import type { PostContent } from '../../../shared/domain/post.ts';
import { sayWall } from '../../../shared/schedule/say-wall.ts';
import { Button } from '../../components/button.tsx';
import { useAnswer } from '../../store/use.ts';

/** The next free slot of the post's accounts, and the one with the most room around it: a time in one click. */
export const FreeSlots = ({
  post,
  content,
  zone,
  onChoose,
}: {
  readonly post: string;
  readonly content: PostContent;
  /** The zone the time is being chosen in. */
  readonly zone: string;
  readonly onChoose: (wall: string) => void;
}) => {
  const { value } = useAnswer('post.slots', { targets: [...content.targets], zone, except: post }, ['posts']);
  if (value === null || value.next === null) return null;
  const { next, widest } = value;
  return (
    <div className="time-slots">
      <Button size="s" icon={Sparkles} onPress={() => onChoose(next)}>
        Next free: {sayWall(next)}
      </Button>
      {widest !== null && widest !== next && (
        <Button size="s" onPress={() => onChoose(widest)}>
          Most room: {sayWall(widest)}
        </Button>
      )}
    </div>
  );
};

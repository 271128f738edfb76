import { Check } from 'lucide-react';
import { Button } from '../../../components/button.tsx';
import { useSlice } from '../../../store/use.ts';
import { forEachOf } from './for-each.ts';
import type { Group } from './verdict.ts';

const STATE_WORDS = { acknowledged: 'Seen', waived: 'Let pass', approved: 'Approved', open: '' } as const;

/** One that a person decided about. */
export const SettledCard = ({ group }: { readonly group: Group }) => {
  const acknowledge = useSlice('post', (post) => post.acknowledge);
  const [{ what, state, by }] = group;
  return (
    <article className="finding finding-settled">
      <Check size={14} aria-hidden />
      <div className="grow">
        <h3>{what}</h3>
        <p>
          {STATE_WORDS[state]}
          {by && ` by ${by}`}
        </p>
      </div>
      {state === 'acknowledged' && (
        <Button
          size="s"
          look="quiet"
          onPress={() => void forEachOf(group)(async (key) => await acknowledge(key, false))}
        >
          Not yet
        </Button>
      )}
    </article>
  );
};

import { Check } from 'lucide-react';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';

/** What became of a post, and its link: the answer that ends a hand-off. */
export const HandOffAnswer = ({
  isDue,
  link,
  trouble,
  onLink,
  onPosted,
  onNotPosted,
}: {
  /** The platform was opened: this comes next. */
  readonly isDue: boolean;
  readonly link: string;
  readonly trouble: string | null;
  readonly onLink: (typed: string) => void;
  readonly onPosted: () => void;
  readonly onNotPosted: () => void;
}) => (
  <>
    {/* Anew once the platform was opened: the focus goes on from the button that is off now, to what comes next. */}
    <Field
      key={isDue ? 'opened' : 'offered'}
      autoFocus={isDue}
      label="Link of the post"
      value={link}
      onChange={onLink}
      trouble={trouble}
      hint="Kept in the record. You can leave it empty."
      placeholder="https://…"
    />
    <div className="row steps-end">
      <Button onPress={onNotPosted}>It was not posted</Button>
      <Button look={isDue ? 'primary' : 'plain'} icon={Check} onPress={onPosted}>
        It is posted
      </Button>
    </div>
  </>
);

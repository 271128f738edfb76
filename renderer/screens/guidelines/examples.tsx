import type { RuleExample } from '../../../shared/ipc/views.ts';
import { markWords } from './mark-words.ts';

const Example = ({ example }: { readonly example: RuleExample }) => (
  <li>
    {example.text ? (
      <blockquote className="example-text">
        {markWords(example.text, example.words).map(({ text, isMarked }, at) =>
          isMarked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
        )}
      </blockquote>
    ) : null}
    <p className="quiet small">{example.name}</p>
  </li>
);

/** What a rule lets pass and what it finds, each a list to open; these very examples are run as the rule’s tests. */
export const Examples = ({
  label,
  examples,
}: {
  readonly label: string;
  readonly examples: readonly RuleExample[];
}) =>
  examples.length === 0 ? null : (
    <details className="examples">
      <summary>
        {label} <span className="quiet tabular">{examples.length}</span>
      </summary>
      <ul className="example-list">
        {examples.map((example) => (
          <Example key={example.name} example={example} />
        ))}
      </ul>
    </details>
  );

import { useState } from 'react';
import { MAX_TAG_LENGTH, MAX_TAGS } from '../../../shared/domain/asset.ts';
import { Chip } from '../../components/chip.tsx';
import { ComboBox, type Suggestion } from '../../components/combo-box.tsx';
import { useSend } from '../../store/use.ts';

/** Suggestions shown at once. */
const MOST = 8;

/** Tags of a picture: taken off with their cross, added by typing; those that are there already are suggested. */
export const TagEditor = ({
  id,
  tags,
  known,
}: {
  readonly id: string;
  readonly tags: readonly string[];
  /** Every tag of the library. */
  readonly known: readonly string[];
}) => {
  const send = useSend();
  const [typed, setTyped] = useState('');
  const save = (next: readonly string[]): void => void send('media.tag', { id, tags: [...next] });
  const has = (tag: string): boolean => tags.some((one) => one.toLowerCase() === tag.toLowerCase());
  const word = typed.trim().slice(0, MAX_TAG_LENGTH);
  const fitting = known.filter((tag) => !has(tag) && tag.toLowerCase().includes(word.toLowerCase()));
  const isNew = word !== '' && !has(word) && !known.some((tag) => tag.toLowerCase() === word.toLowerCase());
  const suggestions: readonly Suggestion[] = [
    ...(isNew ? [{ id: `new ${word}`, text: `Add “${word}”` }] : []),
    ...fitting.slice(0, MOST).map((tag) => ({ id: `tag ${tag}`, text: tag })),
  ];
  return (
    <div className="tag-editor">
      {tags.length > 0 && (
        <ul className="tag-chips" aria-label="Tags">
          {tags.map((tag) => (
            <li key={tag}>
              <Chip onRemove={() => save(tags.filter((one) => one !== tag))} removeLabel={`Remove ${tag}`}>
                {tag}
              </Chip>
            </li>
          ))}
        </ul>
      )}
      {tags.length < MAX_TAGS ? (
        <ComboBox
          label="Add a tag"
          hideLabel
          placeholder="Add a tag"
          suggestions={suggestions}
          typed={typed}
          onType={setTyped}
          onChoose={(chosen) => {
            setTyped('');
            save([...tags, chosen.replace(/^(?:new|tag) /u, '')]);
          }}
          empty={has(word) && word !== '' ? 'It has this tag already' : 'Type a word'}
        />
      ) : (
        <p className="quiet small">A picture can have {MAX_TAGS} tags. Remove one to add another.</p>
      )}
    </div>
  );
};

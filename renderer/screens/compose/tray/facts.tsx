import type { Media } from '../../../../shared/domain/post.ts';
import { Select } from '../../../components/select.tsx';
import { optionsOf, SHOT_WORDS, SOURCE_WORDS } from '../words.ts';

interface Props {
  readonly media: Media;
  readonly onChange: (change: Partial<Media>) => void;
}

const MADE = [
  { id: 'no', label: 'No' },
  { id: 'yes', label: 'Yes' },
] as const;

/** Whence it comes, what it shows, how it was made. */
export const PictureFacts = ({ media, onChange }: Props) => (
  <div className="tray-three">
    <span data-field={`media.${media.id}.source`}>
      <Select
        label="Source"
        options={optionsOf(SOURCE_WORDS)}
        value={media.source}
        onChange={(source) => onChange({ source })}
      />
    </span>
    <span data-field={`media.${media.id}.shot`}>
      <Select
        label="Shows"
        options={optionsOf(SHOT_WORDS)}
        value={media.shot}
        onChange={(shot) => onChange({ shot })}
      />
    </span>
    <span data-field={`media.${media.id}.aiMade`}>
      <Select
        label="Made with AI"
        options={MADE}
        value={media.aiMade === null ? null : media.aiMade ? 'yes' : 'no'}
        onChange={(made) => onChange({ aiMade: made === 'yes' })}
      />
    </span>
  </div>
);

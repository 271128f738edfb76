import type { PlatformId } from '../../../../shared/domain/platform-id.ts';
import type { Media } from '../../../../shared/domain/post.ts';
import { countCharacters } from '../../../../shared/platforms/count-text.ts';
import { platformOf } from '../../../../shared/platforms/index.ts';
import { Checkbox } from '../../../components/checkbox.tsx';
import { TextArea } from '../../../components/field.tsx';
import { Select } from '../../../components/select.tsx';
import { useSlice } from '../../../store/use.ts';
import { FieldCount } from '../editor/counters.tsx';
import { optionsOf, SHOT_WORDS, SOURCE_WORDS } from '../words.ts';

interface Props {
  readonly media: Media;
  readonly onChange: (change: Partial<Media>) => void;
}

/** The shortest of the chosen platforms' limits for alt text; null where none has one. */
export const altLimit = (platforms: readonly PlatformId[]): number | null => {
  const limits = platforms.flatMap((id) => {
    const { value } = platformOf(id).media.altTextMax;
    return value === null ? [] : [value];
  });
  return limits.length > 0 ? Math.min(...limits) : null;
};

export const AltText = ({
  media,
  onChange,
  platforms,
}: Props & { readonly platforms: readonly PlatformId[] }) => {
  const flush = useSlice('post', (post) => post.flush);
  return (
    <div className="alt" data-field={`media.${media.id}.altText`}>
      <TextArea
        label="Alt text"
        aside={<FieldCount length={countCharacters(media.altText ?? '')} most={altLimit(platforms)} />}
        value={media.decorative ? '' : (media.altText ?? '')}
        onChange={(altText) => onChange({ altText: altText === '' ? null : altText })}
        onBlur={() => void flush()}
        placeholder={
          media.decorative
            ? 'Decorative: screen readers pass over it'
            : 'What matters in the picture, in a sentence'
        }
        isDisabled={media.decorative}
        rows={3}
      />
      <Checkbox isSelected={media.decorative} onChange={(decorative) => onChange({ decorative })}>
        Only decoration
      </Checkbox>
    </div>
  );
};

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

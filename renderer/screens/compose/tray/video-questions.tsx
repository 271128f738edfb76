import type { PlatformId } from '../../../../shared/domain/platform-id.ts';
import type { Media } from '../../../../shared/domain/post.ts';
import { Choice } from '../../../components/checkbox.tsx';
import { Select } from '../../../components/select.tsx';
import { Captions } from '../facts/captions.tsx';
import { MUSIC_WORDS, optionsOf } from '../words.ts';
import { NamedPeople } from './named-people.tsx';
import type { Change } from './use-change.ts';

const SPEAKS = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
] as const;

/** Which of a video's questions are open to be asked: what nobody says needs no captions and no permission for a voice. */
export const asksForSpeech = ({ hasSpeech, captions, heard }: Media) => ({
  captions: hasSpeech !== false || captions !== null,
  heard: hasSpeech !== false || heard.length > 0,
});

/** What a video's sound is: music, and whether anybody speaks. */
export const Sound = ({ media, onChange }: { readonly media: Media; readonly onChange: Change }) => {
  const { id, music, hasSpeech } = media;
  return (
    <div className="alt">
      <span data-field={`media.${id}.music`}>
        <Select
          label="Music in it"
          options={optionsOf(MUSIC_WORDS)}
          value={music}
          onChange={(next) => onChange({ music: next })}
        />
      </span>
      <div data-field={`media.${id}.hasSpeech`}>
        <Choice
          label="Does anybody speak in it?"
          look="segments"
          options={SPEAKS}
          value={hasSpeech === null ? null : hasSpeech ? 'yes' : 'no'}
          onChange={(next) => onChange({ hasSpeech: next === 'yes' })}
        />
      </div>
    </div>
  );
};

/** What speech in a video asks for: its captions, and whose voices they are. */
export const Voices = ({
  media,
  platforms,
  onChange,
}: {
  readonly media: Media;
  readonly platforms: readonly PlatformId[];
  readonly onChange: Change;
}) => {
  const { id, captions, heard } = media;
  const asks = asksForSpeech(media);
  return (
    <>
      {asks.captions && (
        <Captions
          field={`media.${id}.captions`}
          captions={captions}
          duration={media.duration}
          onChange={(next) => onChange({ captions: next })}
        />
      )}
      {asks.heard && (
        <NamedPeople
          question="Whose voice can be recognized?"
          hint="Nobody, if families would not know anyone by their voice."
          add="Add somebody who is heard"
          field={`media.${id}.heard`}
          ids={heard}
          carried="voice"
          platforms={platforms}
          onChange={(change) => onChange((now) => ({ heard: change(now.heard) }))}
        />
      )}
    </>
  );
};

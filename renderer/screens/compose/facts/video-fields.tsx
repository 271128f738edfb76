import type { Account } from '../../../../shared/domain/account.ts';
import type { PostContent } from '../../../../shared/domain/post.ts';
import { countCharacters, countUtf8Bytes } from '../../../../shared/platforms/count-text.ts';
import { platformOf } from '../../../../shared/platforms/index.ts';
import { withLink } from '../../../../shared/platforms/with-link.ts';
import { Choice } from '../../../components/checkbox.tsx';
import { Field, TextArea } from '../../../components/field.tsx';
import { useSlice } from '../../../store/use.ts';
import { FieldCount } from '../editor/counters.tsx';
import { Captions } from './captions.tsx';
import { ListField } from './list-field.tsx';
import './facts.css';

/** Tags as YouTube counts them: with the commas between, and quotes around tags with spaces. */
export const tagsLength = (tags: readonly string[]): number =>
  countCharacters(tags.map((tag) => (tag.includes(' ') ? `"${tag}"` : tag)).join(','));

const AUDIENCE = [
  { id: 'no', label: 'No' },
  { id: 'yes', label: 'Yes' },
] as const;

/** What a platform that takes a video asks in place of the text. */
export const VideoFields = ({
  content,
  account,
}: {
  readonly content: PostContent;
  readonly account: Account;
}) => {
  const edit = useSlice('post', (post) => post.edit);
  const flush = useSlice('post', (post) => post.flush);
  const { video } = platformOf(account.platform);
  if (!video) return null;
  const { title, description, tags, madeForKids } = content.video;
  const change = (some: Partial<PostContent['video']>): void =>
    edit((now) => ({ ...now, video: { ...now.video, ...some } }));
  return (
    <div className="video-fields">
      <div data-field="video.title">
        <Field
          label="Title"
          aside={<FieldCount length={countCharacters(title)} most={video.titleMax.value} />}
          value={title}
          onChange={(next) => change({ title: next })}
          onBlur={() => void flush()}
          placeholder="What the video is called"
        />
      </div>
      <div data-field="video.description">
        <TextArea
          label="Description"
          aside={
            <FieldCount
              length={countUtf8Bytes(description === '' ? '' : withLink(description, content.link))}
              most={video.descriptionMaxBytes.value}
            />
          }
          value={description}
          onChange={(next) => change({ description: next })}
          onBlur={() => void flush()}
          placeholder={content.text === '' ? 'What it shows' : 'While this is empty, the shared text is used'}
          rows={3}
        />
      </div>
      <div className="video-row">
        <div data-field="video.tags">
          <ListField
            label="Tags"
            aside={<FieldCount length={tagsLength(tags)} most={video.tagsMax.value} />}
            items={tags}
            onChange={(next) => change({ tags: next })}
            hint="A comma begins the next tag, as on YouTube."
            placeholder="concert, choir, winter"
          />
        </div>
        <Captions
          field="video.captions"
          captions={content.video.captions}
          onChange={(captions) => change({ captions })}
        />
        {video.needsAudience && (
          <div data-field="video.madeForKids">
            <Choice
              label="Made for kids?"
              look="segments"
              options={AUDIENCE}
              value={madeForKids === null ? null : madeForKids ? 'yes' : 'no'}
              onChange={(next) => change({ madeForKids: next === 'yes' })}
            />
          </div>
        )}
      </div>
    </div>
  );
};

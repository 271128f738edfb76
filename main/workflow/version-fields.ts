import type { Box, QuarterTurns } from '../../shared/domain/box.ts';
import { platformOf } from '../../shared/platforms/index.ts';
import type { PostDocument } from '../../shared/domain/post-document.ts';
import type { VersionField } from '../../shared/ipc/record-views.ts';
import type { Services } from '../services.ts';
import { sayWall } from './say-time.ts';

const TURN_WORDS: Readonly<Record<QuarterTurns, string>> = {
  0: '',
  1: 'to the right',
  2: 'upside down',
  3: 'to the left',
};

const sayCrop = ([left, top, width, height]: Box): string => {
  const percent = (part: number): string => `${Math.round(part * 100)} %`;
  return `${percent(width)} of its width from ${percent(left)}, ${percent(height)} of its height from ${percent(top)}`;
};

/** Everything a state of a post says that people read, field by field; what is empty is left out. */
export const versionFields = (services: Services, post: PostDocument): readonly VersionField[] => {
  const { content } = post;
  const target = (id: string): string => {
    const account = services.stores.accounts.get(id);
    return account === null ? id : `${account.handle} on ${platformOf(account.platform).name}`;
  };
  const fields: readonly VersionField[] = [
    { name: 'Text', text: content.text },
    ...Object.entries(content.variants).map(([id, { text }]) => ({ name: `Text for ${target(id)}`, text })),
    { name: 'Link', text: content.link ?? '' },
    { name: 'First comment', text: content.firstComment ?? '' },
    { name: 'Video title', text: content.video.title },
    { name: 'Video description', text: content.video.description },
    { name: 'Time', text: content.publishAt === null ? '' : sayWall(content.publishAt) },
    { name: 'Accounts', text: content.targets.map(target).join(', ') },
    { name: 'Pictures', text: content.media.map(({ file, id }) => file ?? id).join(', ') },
    ...content.media.map(({ file, id, altText }) => ({
      name: `Alt text of ${file ?? id}`,
      text: altText ?? '',
    })),
    ...content.media.flatMap(({ file, id, turn = 0, perTarget }) => [
      { name: `Turn of ${file ?? id}`, text: TURN_WORDS[turn] },
      ...Object.entries(perTarget).flatMap(([account, { altText, omit, crop }]) => [
        { name: `Alt text of ${file ?? id} for ${target(account)}`, text: altText ?? '' },
        {
          name: `Crop of ${file ?? id} for ${target(account)}`,
          text: crop === undefined ? '' : sayCrop(crop),
        },
        { name: `Left out for ${target(account)}`, text: omit ? (file ?? id) : '' },
      ]),
    ]),
  ];
  return fields.filter(({ text }) => text !== '');
};

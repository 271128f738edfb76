import type { Box, QuarterTurns } from '../../shared/domain/box.ts';
import type { PostDocument } from '../../shared/domain/post-document.ts';
import { textsOf } from '../../shared/domain/post-texts.ts';
import type { VersionField } from '../../shared/ipc/record-views.ts';
import type { Services } from '../services.ts';
import { describeTarget } from './describe-target.ts';
import { nameTexts } from './name-texts.ts';
import { sayWall } from './say-time.ts';

const TURN_WORDS: Readonly<Record<QuarterTurns, string>> = {
  0: '',
  1: 'to the right',
  2: 'upside down',
  3: 'to the left',
};

const sayCrop = ([left, top, width, height]: Box): string => {
  const percent = (part: number): string => `${Math.round(part * 100)}%`;
  return `${percent(width)} of its width from ${percent(left)}, ${percent(height)} of its height from ${percent(top)}`;
};

const sayYesOrNo = (answer: boolean | null): string => (answer === null ? '' : answer ? 'Yes' : 'No');

/** Everything a state of a post says that people read, field by field, texts first; what is empty is left out. */
export const versionFields = (services: Services, { content }: PostDocument): readonly VersionField[] => {
  const { media } = content;
  const target = (id: string): string => describeTarget(services, id);
  const nameOf = (id: string): string => media.find((one) => one.id === id)?.file ?? id;
  const fields: readonly VersionField[] = [
    // The names of files are told as the pictures of the post.
    ...nameTexts(
      services,
      textsOf(content).filter(({ kind }) => kind !== 'file'),
      nameOf,
    ),
    { name: 'Made for kids', text: sayYesOrNo(content.video.madeForKids) },
    { name: 'Time', text: content.publishAt === null ? '' : sayWall(content.publishAt) },
    { name: 'Accounts', text: content.targets.map(target).join(', ') },
    { name: 'Pictures', text: media.map(({ id }) => nameOf(id)).join(', ') },
    ...media.flatMap(({ id, turn = 0, perTarget }) => [
      { name: `Turn of ${nameOf(id)}`, text: TURN_WORDS[turn] },
      ...Object.entries(perTarget).flatMap(([account, { omit, crop }]) => [
        {
          name: `Crop of ${nameOf(id)} for ${target(account)}`,
          text: crop === undefined ? '' : sayCrop(crop),
        },
        { name: `Left out for ${target(account)}`, text: omit ? nameOf(id) : '' },
      ]),
    ]),
  ];
  return fields.filter(({ text }) => text !== '');
};

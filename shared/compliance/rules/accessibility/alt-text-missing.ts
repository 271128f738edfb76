import type { Target } from '../../subject.ts';
import type { Media } from '../../../domain/post.ts';
import { EXAMPLE_ACCOUNTS } from '../../example-accounts.ts';
import { defineRule } from '../../rule.ts';

/** A full stop, blanks or invisible characters describe nothing: it takes a letter, a digit or a pictograph. */
const describes = (altText: string | null): boolean =>
  altText !== null && /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(altText);

const isMissing = (medium: Media): boolean =>
  medium.kind === 'image' && !medium.decorative && !describes(medium.altText);

/** Whether this account's platform has a place for the picture's alt text. */
const takesAltText = (target: Target, medium: Media): boolean => {
  if (target.platform.media.maxImages.value === 0) return false;
  return medium.format === null || !target.platform.media.noAltTextFor.includes(medium.format);
};

const picture = {
  id: 'm1',
  kind: 'image',
  file: 'volcano.jpg',
  type: 'image/jpeg',
  source: 'own',
  altText: null,
} as const;

export const rule = defineRule({
  id: 'accessibility/alt-text-missing',
  judges: 'A picture has no alt text, and is not marked decorative, on a platform that uses alt text.',
  severity: 'block',
  floor: 'warn',
  waivable: true,
  runs: 'per-post',
  cites: ['ada-title-ii'],
  severityOn: (pack, date) =>
    pack.accessibility.altTextBlocksNow || date >= pack.accessibility.complianceDate ? 'block' : 'warn',
  messages: {
    missing: {
      what: '{file} has no alt text yet.',
      why: 'People who use a screen reader hear the alt text instead of the picture. Without it, they miss the picture.',
      todo: 'Say in a sentence what the picture shows, or mark it as decorative.',
    },
    'missing-here': {
      what: '{file} has no alt text for {handle}.',
      why: 'People who use a screen reader hear the alt text instead of the picture. Without it, they miss the picture.',
      todo: 'Fill in the alt text for this account, or remove the empty one so that the picture’s own alt text is used.',
    },
  },
  examples: {
    passes: [
      {
        name: 'a described picture',
        case: { post: { media: [{ ...picture, altText: 'A paper volcano foams over a tray' }] } },
      },
      {
        name: 'decorative by choice',
        case: { post: { media: [{ ...picture, decorative: true }] } },
      },
      {
        name: 'a video has captions instead',
        case: { post: { media: [{ id: 'v1', kind: 'video', file: 'concert.mp4', source: 'own' }] } },
      },
      {
        name: 'a reel’s cover takes none',
        case: {
          accounts: EXAMPLE_ACCOUNTS,
          post: { targets: ['ridgeview-ig'], media: [{ ...picture, format: 'reel' }] },
        },
      },
      {
        name: 'described for each account instead of once',
        case: {
          accounts: EXAMPLE_ACCOUNTS,
          post: {
            targets: ['ridgeview-fb', 'ridgeview-ig'],
            media: [
              {
                ...picture,
                perTarget: {
                  'ridgeview-fb': { altText: 'A paper volcano foams over a tray' },
                  'ridgeview-ig': { altText: 'A paper volcano, close up' },
                },
              },
            ],
          },
        },
      },
      {
        name: 'left out on the account where it is not described',
        case: {
          accounts: EXAMPLE_ACCOUNTS,
          post: {
            targets: ['ridgeview-fb', 'ridgeview-ig'],
            media: [
              {
                ...picture,
                perTarget: {
                  'ridgeview-fb': { altText: 'A paper volcano foams over a tray' },
                  'ridgeview-ig': { omit: true },
                },
              },
            ],
          },
        },
      },
      { name: 'no pictures', case: { post: { media: [] } } },
    ],
    fails: [
      { name: 'no alt text', case: { post: { media: [picture] } }, message: 'missing' },
      {
        name: 'only blanks',
        case: { post: { media: [{ ...picture, altText: '  \n ' }] } },
        message: 'missing',
      },
      {
        name: 'only a full stop and an invisible character',
        case: { post: { media: [{ ...picture, altText: '.\u200b' }] } },
        message: 'missing',
      },
      {
        name: 'a reel’s cover on a platform that does take alt text',
        case: { post: { media: [{ ...picture, format: 'reel' }] } },
        message: 'missing',
      },
      {
        name: 'described for one account only',
        case: {
          accounts: EXAMPLE_ACCOUNTS,
          post: {
            targets: ['ridgeview-fb', 'ridgeview-ig'],
            media: [
              {
                ...picture,
                perTarget: { 'ridgeview-fb': { altText: 'A paper volcano foams over a tray' } },
              },
            ],
          },
        },
        message: 'missing-here',
      },
      {
        name: 'a draft with no account chosen yet',
        case: { post: { targets: [], media: [picture] } },
        message: 'missing',
      },
      {
        name: 'the second picture was forgotten',
        case: {
          post: {
            media: [
              { ...picture, altText: 'A paper volcano foams over a tray' },
              { ...picture, id: 'm2', file: 'lava.jpg' },
            ],
          },
        },
        message: 'missing',
      },
    ],
  },
  check: function* (subject) {
    for (const medium of subject.post.media) {
      const file = medium.file ?? 'A picture';
      const field = `media.${medium.id}.altText`;
      const receiving = subject.targets.flatMap((target) => {
        const received = target.media.find((each) => each.id === medium.id);
        return received !== undefined && takesAltText(target, received) ? [{ target, received }] : [];
      });
      const lacking = receiving.filter(({ received }) => isMissing(received));
      const everywhere =
        subject.targets.length === 0
          ? isMissing(medium)
          : lacking.length > 0 && lacking.length === receiving.length;
      if (everywhere) {
        yield { message: 'missing', at: { media: medium.id, field }, data: { file } };
        continue;
      }
      for (const { target } of lacking) {
        yield {
          message: 'missing-here',
          at: { media: medium.id, field, account: target.account.id },
          data: { file, handle: target.account.handle },
        };
      }
    }
  },
});

/**
 * Who may import whom. The first door whose `from` fits a file is the one it goes through; `may` lists what it may
 * import besides its own room. Packages are named in `packages`; `*` is any.
 */
export interface Door {
  readonly from: string;
  readonly may: readonly string[];
  readonly packages: readonly string[];
  /** Said when the door is missed. */
  readonly because: string;
}

const PURE = ['zod', 'twitter-text', '@internationalized/date', '@noble/hashes', 'linkify-it', 'tlds'];

export const DOORS: readonly Door[] = [
  {
    from: 'shared/domain/',
    may: ['shared/text/'],
    packages: PURE,
    because: 'domain knows only text: platforms and rules stand on it',
  },
  { from: 'shared/text/', may: ['shared/domain/'], packages: PURE, because: 'text knows only the domain' },
  {
    from: 'shared/platforms/',
    may: ['shared/domain/', 'shared/text/'],
    packages: PURE,
    because: 'platforms are law, not judgement',
  },
  {
    from: 'shared/schedule/',
    may: ['shared/domain/', 'shared/text/'],
    packages: PURE,
    because: 'time knows no rules',
  },
  {
    from: 'shared/district/',
    may: ['shared/domain/', 'shared/text/', 'shared/schedule/'],
    packages: PURE,
    because: 'a pack is data: words, schools, times of day',
  },
  {
    from: 'shared/compliance/rules/',
    may: [
      'shared/compliance/',
      'shared/domain/',
      'shared/text/',
      'shared/platforms/',
      'shared/schedule/',
      'shared/district/',
    ],
    packages: PURE,
    because: 'a rule reads the subject and nothing else',
  },
  {
    from: 'shared/compliance/',
    may: [
      'shared/domain/',
      'shared/text/',
      'shared/platforms/',
      'shared/schedule/',
      'shared/district/',
      'shared/case/case.ts',
    ],
    packages: PURE,
    because: 'the engine knows no window and no file',
  },
  {
    from: 'shared/school-calendar/',
    may: ['shared/domain/', 'shared/schedule/'],
    packages: ['ical.js'],
    because: 'a calendar file is days and names; what they mean for a post is for the rules',
  },
  {
    from: 'shared/table/',
    may: ['shared/schedule/'],
    packages: ['papaparse'],
    because: 'a table is cells; it knows nothing of what they mean',
  },
  {
    from: 'shared/register-import/',
    may: [
      'shared/domain/',
      'shared/text/',
      'shared/schedule/',
      'shared/table/',
      'shared/compliance/covers.ts',
    ],
    packages: PURE,
    because: 'an import reads a table and asks what covers says',
  },
  {
    from: 'shared/post-export/',
    may: ['shared/domain/', 'shared/table/'],
    packages: PURE,
    because: 'an export is text made of posts',
  },
  {
    from: 'shared/post-import/',
    may: ['shared/domain/', 'shared/schedule/', 'shared/table/', 'shared/text/links.ts'],
    packages: PURE,
    because: 'a list of posts becomes drafts; the engine judges them as any other',
  },
  { from: 'shared/', may: ['shared/'], packages: PURE, because: 'shared is pure and stands alone' },
  {
    from: 'main/workflow/',
    may: ['shared/', 'main/services.ts', 'main/breathe.ts', 'main/storage/stores.ts'],
    packages: [],
    because: 'verbs reach the world through services.ts',
  },
  {
    from: 'main/storage/',
    may: ['shared/', 'main/breathe.ts'],
    packages: ['node:*', 'lowdb', 'yazl', 'zod'],
    because: 'storage knows no Electron, no workflow, no other room',
  },
  {
    from: 'main/publishers/',
    may: ['shared/', 'main/services.ts'],
    packages: ['node:*'],
    because: 'publishers know no storage and no window',
  },
  {
    from: 'main/media/media-window.ts',
    may: ['shared/', 'main/media/', 'main/window/'],
    packages: [],
    because: 'the window that redraws pictures is told its page',
  },
  {
    from: 'main/media/hidden-window.ts',
    may: ['shared/', 'main/window/', 'main/media/watch-job.ts'],
    packages: ['electron'],
    because: 'a hidden window is made like every window',
  },
  {
    from: 'main/media/face-window.ts',
    may: ['shared/', 'main/media/', 'main/window/'],
    packages: [],
    because: 'the window that looks for faces is told its page',
  },
  {
    from: 'main/media/video/film-window.ts',
    may: ['shared/', 'main/media/', 'main/window/'],
    packages: [],
    because: 'the window that paints moments of videos is told its page',
  },
  {
    from: 'main/media/',
    may: ['shared/', 'main/services.ts'],
    packages: ['node:*', 'zod'],
    because: 'media keeps pictures; it decides nothing about posts',
  },
  {
    from: 'main/scheduler/',
    may: ['shared/', 'main/services.ts', 'main/workflow/'],
    packages: ['node:*'],
    because: 'the scheduler wakes verbs, it knows no window',
  },
  {
    from: 'main/cli/',
    may: ['shared/', 'main/services.ts', 'main/dev/', 'package.json'],
    packages: ['node:*'],
    because: 'the command line runs without Electron',
  },
  {
    from: 'main/window/draw-icons.mjs',
    may: ['main/dev/', 'main/window/icon-files.mjs'],
    packages: ['node:*', 'playwright-core'],
    because: 'the icons are drawn in the workshop',
  },
  {
    from: 'main/window/',
    may: ['shared/', 'main/services.ts', 'main/ipc/'],
    packages: ['node:*', 'electron'],
    because: 'windows decide nothing about posts',
  },
  {
    from: 'main/preload/',
    may: ['shared/ipc/'],
    packages: ['electron'],
    because: 'the preload carries calls and nothing else',
  },
  {
    from: 'main/ipc/',
    may: ['shared/', 'main/services.ts', 'main/workflow/', 'main/window/'],
    packages: ['node:*', 'electron', 'zod'],
    because: 'handlers are one line each',
  },
  {
    from: 'main/session/',
    may: ['shared/', 'main/services.ts', 'main/storage/', 'main/workflow/', 'main/ipc/root.ts'],
    packages: [],
    because: 'a session opens a library and knows no window',
  },
  { from: 'main/dev/', may: ['main/'], packages: ['*'], because: 'the workshop may use every tool' },
  {
    from: 'main/sample/',
    may: ['shared/', 'main/services.ts', 'main/workflow/', 'main/dev/'],
    packages: ['node:*', 'playwright-core'],
    because: 'the sample goes through the same verbs',
  },
  { from: 'main/', may: ['main/', 'shared/'], packages: ['*'], because: 'the root constructs everything' },
  {
    from: 'renderer/film-window/',
    may: ['shared/', 'renderer/film-window/', 'renderer/media-window/without-profile.ts'],
    packages: [],
    because: 'the film window knows pixels only',
  },
  {
    from: 'renderer/media-window',
    may: ['shared/', 'renderer/media-window'],
    packages: ['utif2'],
    because: 'the media window knows pixels only',
  },
  {
    from: 'renderer/face-window/',
    may: ['shared/', 'renderer/face-window/'],
    packages: ['@tensorflow/tfjs-core', '@tensorflow/tfjs-backend-wasm', 'face-ssd'],
    because: 'the face window knows pixels and where faces are, never whose',
  },
  {
    from: 'renderer/components/',
    may: ['shared/'],
    packages: ['*'],
    because: 'components know no store and no screen',
  },
  {
    from: 'renderer/screens/',
    may: ['renderer/components/', 'renderer/store/', 'renderer/styles/', 'shared/'],
    packages: ['*'],
    because: 'a screen knows components, the store and shared',
  },
  { from: 'renderer/', may: ['renderer/', 'shared/'], packages: ['*'], because: 'the desk knows no office' },
];

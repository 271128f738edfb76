import type { Edit, Verdict } from '../../shared/compliance/finding.ts';
import type { Severity } from '../../shared/domain/district.ts';
import type { PostContent } from '../../shared/domain/post.ts';
import type { CheckView, Question, SettledFinding } from '../../shared/ipc/views.ts';
import { NOW } from './fake-data.ts';

/** A stand-in for the engine: a handful of findings with the shapes the real ones have. It judges nothing. */
export interface Decided {
  readonly seen: ReadonlySet<string>;
  readonly waived: ReadonlyMap<string, string>;
  readonly approvedRevision: string | null;
  readonly answered: ReadonlySet<string>;
  readonly me: string;
}

const revisionOf = (content: PostContent): string => {
  const { publishAt: _time, ...judged } = content;
  let hash = 7;
  for (const char of JSON.stringify(judged)) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 4_294_967_291;
  return `r${hash.toString(16)}`;
};

interface Sketch {
  readonly rule: string;
  readonly severity: Severity;
  readonly what: string;
  readonly why: string;
  readonly todo: string;
  readonly source: string;
  readonly field?: string | null;
  readonly words?: string;
  readonly media?: string;
  readonly account?: string;
  readonly waivable?: boolean;
  readonly fix?: {
    readonly label: string;
    readonly safe: boolean;
    readonly text?: string;
    readonly edit?: Edit;
  };
}

const place = (content: PostContent, sketch: Sketch): SettledFinding['at'] => {
  const field = sketch.field === undefined ? 'text' : sketch.field;
  const at = sketch.words && field === 'text' ? content.text.indexOf(sketch.words) : -1;
  return {
    account: sketch.account ?? null,
    field,
    range: at >= 0 && sketch.words ? [at, at + sketch.words.length] : null,
    media: sketch.media ?? null,
    face: null,
  };
};

const sketches = (content: PostContent): readonly Sketch[] => {
  const found: Sketch[] = [];
  const pictures = content.media.length > 0;
  if (content.text.includes('Mason Lindqvist') && pictures)
    found.push({
      rule: 'privacy/name-with-photo-elementary',
      severity: 'block',
      what: 'Mason’s last name appears with his picture',
      why: 'Elementary students are never named in full beside a photo, and his family allowed his image but not his name.',
      todo: 'Say “a student” instead.',
      source: 'Facebook guidelines for account managers',
      words: 'Mason Lindqvist',
      fix: { label: 'Say “a student”', safe: true, text: 'a student' },
    });
  for (const item of content.media) {
    if (item.peopleAnswered !== true)
      found.push({
        rule: 'consent/unaccounted-face',
        severity: 'block',
        what: 'Nobody has said who is in this picture',
        why: 'Every face is a named person, covered, or not identifiable before a picture goes out.',
        todo: 'Say who it is, or that nobody can be recognized.',
        source: 'Photo consent',
        field: null,
        media: item.id,
      });
    if (!item.altText && !item.decorative)
      found.push({
        rule: 'accessibility/alt-text-missing',
        severity: 'block',
        what: 'The picture has no alt text',
        why: 'People who cannot see it are left out.',
        todo: 'Describe what matters in a sentence.',
        source: 'ADA Title II',
        field: `media.${item.id}.altText`,
        media: item.id,
      });
    if (item.faces.some((face) => face.person === 'p3'))
      found.push({
        rule: 'consent/person-not-cleared',
        severity: 'block',
        what: 'Pa Houa has no permission for these platforms on November 24',
        why: 'No entry in the register covers the publish date.',
        todo: 'Use another picture, cover the face, or record the permission.',
        source: 'Policy 515',
        field: null,
        media: item.id,
      });
    if (item.source === null)
      found.push({
        rule: 'rights/media-source',
        severity: 'review',
        what: 'Where is this picture from?',
        why: 'A picture goes out only when the district may use it.',
        todo: 'Choose its source.',
        source: 'Common practice',
        waivable: true,
        field: null,
        media: item.id,
      });
    if (item.shot === 'close-up')
      found.push({
        rule: 'consent/close-up-release',
        severity: 'review',
        what: 'A close-up needs a signed release',
        why: 'The yearly notice covers groups, not one recognizable child.',
        todo: 'Ask for the release, or choose a wider picture.',
        source: 'Policy 515',
        field: null,
        media: item.id,
      });
  }
  if (content.text.includes('Tuesday, November 21'))
    found.push({
      rule: 'accuracy/weekday-mismatch',
      severity: 'warn',
      waivable: true,
      what: 'November 21 is a Saturday',
      why: 'The weekday written is not the day of that date.',
      todo: 'Change the weekday or the date.',
      source: 'Common practice',
      words: 'Tuesday, November 21',
      fix: { label: 'Saturday, November 21', safe: false, text: 'Saturday, November 21' },
    });
  if (content.text.includes('#bloomingtonproud'))
    found.push({
      rule: 'accessibility/hashtag-camel-case',
      severity: 'warn',
      waivable: true,
      what: '#bloomingtonproud is hard to read aloud',
      why: 'A screen reader says it as one word.',
      todo: 'Start each word with a capital.',
      source: 'ADA Title II',
      words: '#bloomingtonproud',
      fix: { label: '#BloomingtonProud', safe: true, text: '#BloomingtonProud' },
    });
  if (content.category === 'event' && content.event.endsAt === null)
    found.push({
      rule: 'timing/end-unknown',
      severity: 'note',
      what: 'Families cannot see when it ends',
      why: 'Whoever picks somebody up will ask.',
      todo: 'Say when it ends, if it is known.',
      source: 'Common practice',
      field: 'event.endsAt',
    });
  if (content.targets.includes('ridgeview-yt') && content.video.madeForKids === null)
    found.push({
      rule: 'platform/audience',
      severity: 'block',
      what: 'YouTube asks whether this is made for kids',
      why: 'The law on children’s privacy needs an answer.',
      todo: 'Choose yes or no.',
      source: 'COPPA',
      field: 'video.madeForKids',
      account: 'ridgeview-yt',
    });
  if (content.targets.includes('ridgeview-ig') && !pictures)
    found.push({
      rule: 'platform/media-required',
      severity: 'block',
      what: 'Instagram needs a picture or a video',
      why: 'It takes no post of words alone.',
      todo: 'Add a picture, or take Instagram off.',
      source: 'Instagram',
      field: null,
      account: 'ridgeview-ig',
    });
  return found;
};

const VERDICT: Readonly<Record<Severity, Verdict>> = {
  block: 'blocked',
  review: 'review',
  warn: 'attention',
  note: 'ready',
};
const ORDER: readonly Verdict[] = ['ready', 'attention', 'review', 'blocked'];

export const fakeCheck = (content: PostContent, decided: Decided): CheckView => {
  const revision = revisionOf(content);
  const findings = sketches(content).map((sketch): SettledFinding => {
    const at = place(content, sketch);
    const key = `${sketch.rule}|${sketch.words ?? sketch.media ?? ''}`;
    const edit: Edit | null =
      sketch.fix?.edit ??
      (sketch.fix?.text !== undefined && at.range
        ? { field: 'text', range: at.range, text: sketch.fix.text }
        : null);
    const acknowledged = sketch.severity === 'warn' && decided.seen.has(key);
    const waived = decided.waived.has(key);
    const approved = sketch.severity === 'review' && decided.approvedRevision === revision;
    return {
      rule: sketch.rule,
      message: 'found',
      severity: sketch.severity,
      waivable: sketch.waivable ?? false,
      at,
      data: {},
      words: sketch.words ?? null,
      fix: edit && sketch.fix ? { label: sketch.fix.label, safe: sketch.fix.safe, edits: [edit] } : null,
      key,
      group: key,
      what: sketch.what,
      why: sketch.why,
      todo: sketch.todo,
      cites: [sketch.source],
      state: waived ? 'waived' : acknowledged ? 'acknowledged' : approved ? 'approved' : 'open',
      by: waived || acknowledged ? 'Nadia Okonkwo' : approved ? 'Tou Ger Vang' : null,
      may: {
        acknowledge: sketch.severity === 'warn' && !acknowledged,
        waive: Boolean(sketch.waivable) && !waived,
        approve: sketch.severity === 'review' && decided.me !== 'c1',
      },
      sources: [
        {
          id: sketch.source.toLowerCase(),
          title: sketch.source,
          source: 'Bloomington Public Schools',
          note: 'What the district asks of every post, in our words.',
          url: null,
        },
      ],
    };
  });
  const open = findings.filter((one) => one.state === 'open');
  const blocks = open.filter((one) => one.severity === 'block').length;
  const reviews = open.filter((one) => one.severity === 'review').length;
  const warns = open.filter((one) => one.severity === 'warn').length;
  const questions: Question[] = content.media.length
    ? (
        [
          [
            'background-clear',
            'Nothing in the background tells more than it should: screens, lists, name tags',
          ],
          ['dress-and-pose', 'Everyone pictured would be glad to see this in ten years'],
        ] as const
      ).map(([key, text]) => ({
        key,
        text,
        answered: decided.answered.has(key),
        by: decided.answered.has(key) ? 'Nadia Okonkwo' : null,
      }))
    : [];
  const asked = questions.filter((one) => !one.answered).length;
  const worst = open.reduce<Verdict>(
    (so, one) => {
      const next = VERDICT[one.severity];
      return ORDER.indexOf(next) > ORDER.indexOf(so) ? next : so;
    },
    asked > 0 ? 'attention' : 'ready',
  );
  const obstacles = [
    ...(blocks ? [{ kind: 'blocked', text: `${blocks} to fix` }] : []),
    ...(reviews ? [{ kind: 'approval', text: 'A second colleague has not approved this revision' }] : []),
    ...(warns ? [{ kind: 'unseen', text: `${warns} worth a look, not yet marked as seen` }] : []),
    ...(asked ? [{ kind: 'checklist', text: `${asked} of the checklist open` }] : []),
    ...(content.targets.length ? [] : [{ kind: 'no-target', text: 'No account is chosen' }]),
    ...(content.publishAt ? [] : [{ kind: 'no-time', text: 'No time is chosen' }]),
  ];
  return {
    revision,
    verdict: worst,
    findings,
    questions,
    perTarget: Object.fromEntries(content.targets.map((id) => [id, worst])),
    obstacles,
    queueLabel: blocks
      ? `Queue · ${blocks} to fix`
      : reviews
        ? 'Queue · needs approval'
        : obstacles.length
          ? `Queue · ${obstacles.length} open`
          : 'Queue',
    packVersion: '2026.3',
    consents: 312,
    checkedAt: NOW,
    ms: 1.4,
    registerLocked: false,
  };
};

import type { Case } from '../case/case.ts';
import type { Media, MediaForTarget, PostContent } from '../domain/post.ts';
import { cropSizeFor, facesFor, facesSomewhere, hasOwnPicture, shotFor } from '../domain/for-account.ts';
import { textsOf } from '../domain/post-texts.ts';
import { platformOf } from '../platforms/index.ts';
import { dateOf, resolveWall } from '../schedule/wall-time.ts';
import { buildPeopleIndex, type NameMatch, type PeopleIndex } from '../text/names.ts';
import type { Appearance, PublishTime, Subject, Target } from './subject.ts';

const publishTime = (post: PostContent, now: number): PublishTime => {
  if (post.publishAt === null) return { instant: null, date: dateOf(now, post.zone), clock: 'none' };
  const { clock, instant } = resolveWall(post.publishAt, post.zone, post.side);
  return { instant, date: post.publishAt.slice(0, 10), clock };
};

/** What one account would get of a medium: its own facts over the common ones, and the faces that can be seen in it. */
const mediaFor = (media: Media, own: MediaForTarget | undefined, account: string): Media => {
  if (own === undefined && !hasOwnPicture(media, account)) return media;
  const size = cropSizeFor(media, account) ?? media;
  return {
    ...media,
    faces: facesFor(media, account),
    shot: shotFor(media, account),
    altText: own?.altText ?? media.altText,
    width: own?.width ?? size.width,
    height: own?.height ?? size.height,
    type: own?.type ?? media.type,
    bytes: own?.bytes ?? media.bytes,
  };
};

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** Who is named in these media, and the named ones that nobody knows. */
const appearancesIn = (
  media: readonly Media[],
  people: PeopleIndex,
): { readonly pictured: Appearance[]; readonly unknown: Subject['unknownPeople'] } => {
  const pictured: Appearance[] = [];
  const unknown: { media: string; face: string | null; id: string }[] = [];
  for (const medium of media)
    for (const face of medium.faces) {
      if (face.person === null || (face.is !== 'person' && face.is !== 'adult')) continue;
      const person = people.byId(face.person);
      if (person === undefined) unknown.push({ media: medium.id, face: face.id, id: face.person });
      else pictured.push({ media: medium, face, person });
    }
  return { pictured, unknown };
};

/** The media as they are seen where least is cut off or covered. */
const mediaSomewhere = ({ media, targets }: PostContent): readonly Media[] =>
  media.map((one) => {
    const faces = facesSomewhere(one, targets);
    return faces === one.faces ? one : { ...one, faces };
  });

const targetsOf = (input: Case, people: PeopleIndex): { targets: Target[]; unknown: string[] } => {
  const accounts = new Map(input.accounts.map((account) => [account.id, account]));
  const targets: Target[] = [];
  const unknown: string[] = [];
  for (const id of new Set(input.post.targets)) {
    const account = accounts.get(id);
    if (account === undefined) {
      unknown.push(id);
      continue;
    }
    const variant = own(input.post.variants, id);
    const media = input.post.media.flatMap((medium) => {
      const facts = own(medium.perTarget, id);
      return facts?.omit === true ? [] : [mediaFor(medium, facts, id)];
    });
    targets.push({
      account,
      platform: platformOf(account.platform),
      text: variant?.text ?? input.post.text,
      textPath: variant === undefined ? 'text' : `variants.${id}.text`,
      media,
      pictured: appearancesIn(media, people).pictured,
    });
  }
  return { targets, unknown };
};

/** Several rules look for names in the same texts: each text is searched once for a check. */
const remembering = (people: PeopleIndex): PeopleIndex => {
  const found = new Map<string, readonly NameMatch[]>();
  return {
    size: people.size,
    byId: people.byId,
    findNames: (text) => {
      const known = found.get(text);
      if (known !== undefined) return known;
      const matches = people.findNames(text);
      found.set(text, matches);
      return matches;
    },
  };
};

/**
 * Gathers what rules may read. `people`: the index of the case's people, where it is already built (the register's is
 * built once a version). Throws where the case names a zone or a time that does not exist; readers refuse those.
 */
export const subjectOf = (input: Case, people: PeopleIndex = buildPeopleIndex(input.people)): Subject => {
  const now = Date.parse(input.now);
  if (Number.isNaN(now)) throw new RangeError(`Not an instant: ${input.now}`);
  const { pictured, unknown: unknownPeople } = appearancesIn(mediaSomewhere(input.post), people);
  const { targets, unknown } = targetsOf(input, people);
  return {
    now,
    moment: input.moment,
    pack: input.pack,
    holds: input.holds,
    calendar: input.calendar,
    post: input.post,
    publish: publishTime(input.post, now),
    targets,
    unknownTargets: unknown,
    accounts: input.accounts,
    fields: textsOf(input.post),
    people: remembering(people),
    pictured,
    unknownPeople,
    others: input.others,
  };
};

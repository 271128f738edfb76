import { checkPost } from '../../shared/compliance/check-post.ts';
import { QUESTION_TEXTS, questionsOf } from '../../shared/compliance/checklist.ts';
import type { Finding } from '../../shared/compliance/finding.ts';
import { findingKeys } from '../../shared/compliance/finding-key.ts';
import { type Decisions, mayQueue, maySend, type Passage, settle } from '../../shared/compliance/gate.ts';
import { hashOf, revisionOf } from '../../shared/compliance/revision.ts';
import { sayObstacle } from '../../shared/compliance/say-obstacles.ts';
import type { Moment } from '../../shared/compliance/subject.ts';
import { type Actor, whyNotWaive } from '../../shared/compliance/who-may.ts';
import type { Asset } from '../../shared/domain/asset.ts';
import type { Role } from '../../shared/domain/colleague.ts';
import { readElsewhere } from '../../shared/domain/elsewhere.ts';
import type { ChecklistKey } from '../../shared/domain/decision.ts';
import type { Severity } from '../../shared/domain/district.ts';
import { peopleIn, type PostDocument } from '../../shared/domain/post-document.ts';
import { textsOf } from '../../shared/domain/post-texts.ts';
import type { PostContent } from '../../shared/domain/post.ts';
import type { CheckView, Obstacle } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import { gatherCase, type Gathered } from './gather-case.ts';
import { readPack } from './current-pack.ts';
import { withFoundFaces } from './look-for-faces.ts';
import type { PlannedOn } from './others-of.ts';
import { pinMedia, type Pinned } from './pin-media.ts';
import { WHY } from './reasons.ts';
import { sharingStops } from './sharing-state.ts';
import { sayUnnamed } from './say-unnamed.ts';
import { viewCheck } from './view-check.ts';

/** One finding as the verbs of decisions need it. */
export interface JudgedFinding {
  readonly rule: string;
  readonly message: string;
  readonly severity: Severity;
  /** In words, nobody named (`sayUnnamed`): what may stand in the journal. */
  readonly unnamed: string;
  readonly mayWaive: boolean;
  readonly whyNotWaive: string;
}

/** One check of one post, made in main. The only source of what may be queued or released. */
export interface Judged {
  /** The content with its media pinned. */
  readonly content: PostContent;
  readonly assets: Readonly<Record<string, Asset>>;
  readonly turns: Pinned['turns'];
  /** Account id → media id → the file that this account gets instead. */
  readonly own: Pinned['own'];
  /** Account id → media id → the same picture as small as its platform wants it. */
  readonly fitted: Pinned['fitted'];
  readonly revision: string;
  /** The revision and the cleared pictures by hash: exactly what goes out, its time aside. */
  readonly contentHash: string;
  readonly findings: readonly Finding[];
  readonly questions: readonly {
    readonly key: ChecklistKey;
    readonly about: string;
    readonly text: string;
  }[];
  /** Keys of the findings that need a second person's approval, given or not. */
  readonly toApprove: readonly string[];
  readonly mayQueue: boolean;
  readonly maySend: boolean;
  /** It may be sent as soon as the district file is no longer in doubt: nothing else stands in the way. */
  readonly waitsForDistrict: boolean;
  /** Why it may not be sent: the first reason, in words that name nobody. Empty where it may. */
  readonly whyNot: string;
  readonly packVersion: string;
  readonly consentVersion: string;
  /** Ids of the people in the post and of their consent entries. */
  readonly peopleIds: readonly string[];
  readonly consentIds: readonly string[];
  readonly find: (key: string) => JudgedFinding | null;
  /** The pane. */
  readonly view: () => CheckView;
}

/** Whoever answers from a Hallpass that is known for its approvals is an approver; after it is forgotten, nobody. */
const roleElsewhere = (services: Services, id: string): Role | null => {
  const elsewhere = readElsewhere(id);
  const isKnown =
    elsewhere !== null &&
    services.stores.reviews.known().some(({ code, approves }) => approves && code === elsewhere.code);
  return isKnown ? 'approver' : null;
};

/** What people decided about a post, and what their roles make of it. */
export const decisionsOf = (services: Services, post: PostDocument): Decisions => ({
  acknowledgements: post.acknowledgements,
  waivers: post.waivers,
  approvals: post.approvals,
  authors: post.editors,
  roleOf: (id) => services.stores.colleagues.get(id)?.role ?? roleElsewhere(services, id),
});

/** The revision of a content as a person saved it: media facts pinned already. */
export const revisionOfContent = revisionOf;

/**
 * Judges a post's content for a moment, from the stores alone. `answeredFor` is the stored content, where `content`
 * was moved to another day for a late release; `beside` is what is to come into the library with it.
 */
export const judge = async (
  services: Services,
  post: PostDocument,
  content: PostContent,
  moment: Moment,
  more: { readonly answeredFor?: PostContent; readonly beside?: PlannedOn } = {},
): Promise<Judged> => {
  const { answeredFor = content, beside } = more;
  const pinned = await pinMedia(services, await withFoundFaces(services, post.id, content), post.content);
  const answered =
    answeredFor === content
      ? pinned.content
      : { ...pinned.content, publishAt: answeredFor.publishAt, side: answeredFor.side };
  const gathered = await gatherCase(services, {
    post: post.id,
    content: pinned.content,
    answeredFor: answered,
    answers: post.answers,
    moment,
    ...(beside === undefined ? {} : { beside }),
  });
  const began = services.clock.now();
  const result = checkPost(gathered.case, { people: gathered.people });
  const ms = services.clock.now() - began;
  const settlement = settle(result, decisionsOf(services, post));
  const gate = {
    result,
    settlement,
    revision: result.revision,
    registerLocked: gathered.registerLocked,
  };
  const queue = mayQueue(gate);
  const send = maySend(gate);
  const stops = moreObstacles(services, pinned);
  const questions = gathered.subject === null ? [] : questionsOf(gathered.subject);
  const people = peopleOf(gathered);
  const actor: Actor = { colleague: services.me(), authors: post.editors };
  const unnamed = (finding: Finding): string => sayUnnamed(finding, gathered.people);
  const keys = findingKeys(result.findings);
  // Made for who asks: a release and a pass.
  let contentHash: string | null = null;
  return {
    content: pinned.content,
    assets: pinned.assets,
    turns: pinned.turns,
    own: pinned.own,
    fitted: pinned.fitted,
    revision: result.revision,
    get contentHash() {
      contentHash ??= hashOf([
        result.revision,
        pinned.content.media.map((media) => pinned.assets[media.id]?.derivative ?? null),
        ...ownDerivatives(pinned),
      ]);
      return contentHash;
    },
    findings: result.findings,
    questions: questions.map((question) => ({ ...question, text: QUESTION_TEXTS[question.key] })),
    toApprove: keys.filter((_, at) => result.findings[at]?.severity === 'review'),
    mayQueue: queue.ok && stops.length === 0,
    maySend: send.ok && stops.length === 0,
    waitsForDistrict: send.ok && stops.length > 0 && stops.every(({ kind }) => kind === 'district-file'),
    whyNot: whyNot(send, stops, result.findings, keys, unnamed),
    packVersion: result.packVersion,
    consentVersion: gathered.registerLocked ? 'locked' : services.stores.register.version(),
    peopleIds: people.ids,
    consentIds: people.consents,
    find: (key) => {
      const finding = result.findings[keys.indexOf(key)];
      if (finding === undefined) return null;
      const why = whyNotWaive(finding, actor);
      return {
        rule: finding.rule,
        message: finding.message,
        severity: finding.severity,
        unnamed: unnamed(finding),
        mayWaive: why === null,
        whyNotWaive: why ?? '',
      };
    },
    view: () =>
      viewCheck(services, {
        post,
        gathered,
        result,
        settlement,
        queue,
        more: stops,
        questions,
        actor,
        consents: people.consents.length,
        ms,
      }),
  };
};

/** The files made for one account, by hash; none where no account has any, as in passes from before there were such. */
const ownDerivatives = ({ own }: Pinned): readonly unknown[] => {
  const files = Object.entries(own).flatMap(([account, media]) =>
    Object.entries(media).map(([id, { derivative }]) => [account, id, derivative]),
  );
  return files.length === 0 ? [] : [files.sort((a, b) => (String(a) < String(b) ? -1 : 1))];
};

/** The district file puts in doubt what is known here of the district. */
const districtObstacle = (services: Services): readonly Obstacle[] => {
  const text = sharingStops(services, { fresh: false });
  return text === null ? [] : [{ kind: 'district-file', text }];
};

/** What stands in the way beyond the engine: pictures nobody has, guidelines nobody can read, and the district file. */
const moreObstacles = (services: Services, pinned: Pinned): readonly Obstacle[] => [
  ...pinned.missing.map(
    (): Obstacle => ({
      kind: 'picture-missing',
      text: 'A picture is not in the library. Take it out or add it again.',
    }),
  ),
  ...pinned.unmade.map(
    (): Obstacle => ({
      kind: 'picture-unmade',
      text: 'A picture is not cropped, turned or covered yet as the post asks for it. Open the post and wait a moment.',
    }),
  ),
  ...(readPack(services).isSound
    ? []
    : [
        {
          kind: 'pack-unreadable',
          text: 'The district’s own guidelines cannot be read, so nothing can be queued.',
        },
      ]),
  // Last: it goes by itself, and a post that only waits for it is told from one that something else stops.
  ...districtObstacle(services),
];

const whyNot = (
  send: Passage,
  more: readonly Obstacle[],
  findings: readonly Finding[],
  keys: readonly string[],
  unnamed: (finding: Finding) => string,
): string => {
  const whatOf = (key: string): string => {
    const finding = findings[keys.indexOf(key)];
    return finding === undefined ? WHY.notChecked : `${unnamed(finding)} (${finding.rule})`;
  };
  const first = send.ok ? undefined : send.obstacles[0];
  if (first !== undefined) return sayObstacle(first, whatOf);
  return more[0]?.text ?? '';
};

/** People pictured, heard, at work or named in full in any text, and the entries the check could consult. */
const peopleOf = ({
  case: one,
  people,
  registerLocked,
}: Gathered): { ids: readonly string[]; consents: readonly string[] } => {
  if (registerLocked) return { ids: [], consents: [] };
  const ids = new Set<string>();
  const add = (id: string): void => {
    if (people.byId(id) !== undefined) ids.add(id);
  };
  for (const id of peopleIn(one.post.media)) add(id);
  for (const { text } of textsOf(one.post)) {
    for (const match of people.findNames(text)) {
      if (match.strength === 'full') for (const id of match.people) add(id);
    }
  }
  const sorted = [...ids].sort();
  return {
    ids: sorted,
    consents: sorted.flatMap((id) =>
      (people.byId(id)?.consents ?? []).flatMap((entry) => (entry.id === null ? [] : [entry.id])),
    ),
  };
};

import { type CheckResult, checkPost, verdictOf } from '../../shared/compliance/check-post.ts';
import { QUESTION_TEXTS, questionsOf } from '../../shared/compliance/checklist.ts';
import type { Finding, Verdict } from '../../shared/compliance/finding.ts';
import { findingKeys } from '../../shared/compliance/finding-key.ts';
import { mayQueue, maySend, type Passage, settle, type Settlement } from '../../shared/compliance/gate.ts';
import { hashOf, revisionOf } from '../../shared/compliance/revision.ts';
import { sayFinding, sayFindings, shownName } from '../../shared/compliance/say-finding.ts';
import { queueLabel, sayObstacle } from '../../shared/compliance/say-obstacles.ts';
import type { Moment } from '../../shared/compliance/subject.ts';
import { type Actor, mayDo, whyNotWaive } from '../../shared/compliance/who-may.ts';
import type { Asset } from '../../shared/domain/asset.ts';
import { citationOf } from '../../shared/domain/citations.ts';
import type { ChecklistKey } from '../../shared/domain/decision.ts';
import type { Severity } from '../../shared/domain/district.ts';
import type { PostDocument } from '../../shared/domain/post-document.ts';
import type { PostContent } from '../../shared/domain/post.ts';
import type { CheckView, Obstacle } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import { gatherCase, type Gathered } from './gather-case.ts';
import { readPack } from './current-pack.ts';
import { pinMedia, type Pinned } from './pin-media.ts';
import { WHY } from './reasons.ts';

/** One finding as the verbs of decisions need it. */
export interface JudgedFinding {
  readonly rule: string;
  readonly message: string;
  readonly severity: Severity;
  /** In words, nobody named: what may stand in the journal. */
  readonly unnamed: string;
  readonly mayWaive: boolean;
  readonly whyNotWaive: string;
}

/** One check of one post, made in main. The only source of what may be queued or released. */
export interface Judged {
  /** The content with its media pinned. */
  readonly content: PostContent;
  readonly assets: Readonly<Record<string, Asset>>;
  readonly revision: string;
  /** The revision and the cleared pictures by hash: exactly what goes out, its time aside. */
  readonly contentHash: string;
  readonly findings: readonly Finding[];
  readonly questions: readonly {
    readonly key: ChecklistKey;
    readonly about: string;
    readonly text: string;
  }[];
  readonly mayQueue: boolean;
  readonly maySend: boolean;
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

/** The revision of a content as a person saved it: media facts pinned already. */
export const revisionOfContent = revisionOf;

/**
 * Judges a post's content for a moment, from the stores alone. `answeredFor` is the stored content, where `content`
 * was moved to another day for a late release.
 */
export const judge = async (
  services: Services,
  post: PostDocument,
  content: PostContent,
  moment: Moment,
  answeredFor: PostContent = content,
): Promise<Judged> => {
  const pinned = await pinMedia(services, content);
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
  });
  const began = performance.now();
  const result = checkPost(gathered.case, { people: gathered.people });
  const ms = performance.now() - began;
  const settlement = settle(result, {
    acknowledgements: post.acknowledgements,
    waivers: post.waivers,
    approvals: post.approvals,
    authors: post.editors,
    roleOf: (id) => services.stores.colleagues.get(id)?.role ?? null,
  });
  const gate = {
    result,
    settlement,
    revision: result.revision,
    registerLocked: gathered.registerLocked,
  };
  const queue = mayQueue(gate);
  const send = maySend(gate);
  const more = moreObstacles(services, pinned);
  const questions = gathered.subject === null ? [] : questionsOf(gathered.subject);
  const people = peopleOf(gathered);
  const actor: Actor = { colleague: services.me(), authors: post.editors };
  const unnamed = (finding: Finding): string => sayFinding(finding, () => 'somebody').what;
  const keys = findingKeys(result.findings);
  return {
    content: pinned.content,
    assets: pinned.assets,
    revision: result.revision,
    contentHash: hashOf([
      result.revision,
      pinned.content.media.map((media) => pinned.assets[media.id]?.derivative ?? null),
    ]),
    findings: result.findings,
    questions: questions.map((question) => ({ ...question, text: QUESTION_TEXTS[question.key] })),
    mayQueue: queue.ok && more.length === 0,
    maySend: send.ok && more.length === 0,
    whyNot: whyNot(send, more, result.findings, keys, unnamed),
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
        more,
        questions,
        actor,
        consents: people.consents.length,
        ms,
      }),
  };
};

/** What stands in the way beyond the engine: pictures nobody has, and guidelines nobody can read. */
const moreObstacles = (services: Services, pinned: Pinned): readonly Obstacle[] => [
  ...pinned.missing.map(
    (): Obstacle => ({
      kind: 'picture-missing',
      text: 'A picture is not in the library. Take it out or add it again.',
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

/** People pictured, heard, at work or named in full, and the entries the check could consult. */
const peopleOf = ({
  case: one,
  people,
  registerLocked,
}: Gathered): { ids: readonly string[]; consents: readonly string[] } => {
  if (registerLocked) return { ids: [], consents: [] };
  const ids = new Set<string>();
  const add = (id: string | null): void => {
    if (id !== null && people.byId(id) !== undefined) ids.add(id);
  };
  for (const media of one.post.media) {
    for (const face of media.faces) add(face.person);
    for (const id of [...media.heard, ...media.works]) add(id);
  }
  const { post } = one;
  const texts = [
    post.text,
    ...Object.values(post.variants).map((variant) => variant.text),
    post.firstComment ?? '',
    post.video.title,
    post.video.description,
    ...post.media.map((media) => media.altText ?? ''),
  ];
  for (const text of texts) {
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

const nameIn = (services: Services): ((id: string) => string) => {
  const { register } = services.stores;
  const isOpen = register.state() === 'open';
  return (id) => shownName((isOpen ? register.person(id) : null) ?? undefined);
};

/** A stored finding in words, with the register's names as they are now: for showing and exporting only. */
export const namedFinding = (services: Services, finding: Finding) => {
  const { rule, severity, what, why, cites } = sayFinding(finding, nameIn(services));
  return { rule, severity, what, why, cites };
};

interface ToView {
  readonly post: PostDocument;
  readonly gathered: Gathered;
  readonly result: CheckResult;
  readonly settlement: Settlement;
  readonly queue: Passage;
  readonly more: readonly Obstacle[];
  readonly questions: ReturnType<typeof questionsOf>;
  readonly actor: Actor;
  readonly consents: number;
  readonly ms: number;
}

const viewCheck = (services: Services, now: ToView): CheckView => {
  const { result, settlement, queue, more, post } = now;
  const said = sayFindings(result.findings, nameIn(services));
  const nameOf = (id: string | null): string | null =>
    id === null ? null : (services.stores.colleagues.get(id)?.name ?? 'A former colleague');
  const whatOf = (key: string): string => said.find((one) => one.key === key)?.what ?? '';
  const obstacles: readonly Obstacle[] = [
    ...(queue.ok ? [] : queue.obstacles.map((one) => ({ kind: one.kind, text: sayObstacle(one, whatOf) }))),
    ...more,
  ];
  const perTarget: Record<string, Verdict> = {};
  for (const target of now.gathered.case.post.targets) {
    const own = result.findings.filter(({ at }) => at.account === null || at.account === target);
    perTarget[target] = verdictOf(own, result.open);
  }
  return {
    revision: result.revision,
    verdict: result.verdict,
    findings: said.map((one, at) => {
      const settled = settlement.findings[at];
      const finding = result.findings[at];
      return {
        ...one,
        state: settled?.state ?? 'open',
        by: nameOf(settled?.by ?? null),
        may:
          finding === undefined
            ? { acknowledge: false, waive: false, approve: false }
            : mayDo(finding, now.actor),
        sources: one.cites.flatMap((id) => citationOf(id) ?? []),
      };
    }),
    questions: now.questions.map(({ key, about }) => {
      const answer = post.answers.find((one) => one.key === key && one.about === about);
      return {
        key,
        text: QUESTION_TEXTS[key],
        answered: answer !== undefined,
        by: nameOf(answer?.by ?? null),
      };
    }),
    perTarget,
    obstacles,
    queueLabel: queue.ok && more.length > 0 ? `Queue · ${more.length} to fix` : queueLabel(queue),
    packVersion: result.packVersion,
    consents: now.consents,
    checkedAt: now.gathered.case.now,
    ms: Math.round(now.ms * 100) / 100,
    registerLocked: now.gathered.registerLocked,
  };
};

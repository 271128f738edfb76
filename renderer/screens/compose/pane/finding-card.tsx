import { useEffect, useRef } from 'react';
import type { Media } from '../../../../shared/domain/post.ts';
import { platformOf } from '../../../../shared/platforms/index.ts';
import { useSlice } from '../../../store/use.ts';
import { useFocus } from '../focus.tsx';
import { FindingActions, hasPlace } from './finding-actions.tsx';
import { Sources } from './sources.tsx';
import { placeWords } from '../words.ts';
import type { Group, Stack } from './verdict.ts';

const NO_MEDIA: readonly Media[] = [];

/** The platforms of these accounts, as "Facebook, Instagram and X"; with its handle where it is one; "All accounts". */
const useWhere = (group: Group): string | null => {
  const accounts = useSlice('app', (app) => app.accounts);
  const targets = useSlice('post', (post) => post.content?.targets.length ?? 0);
  const concerned = group.flatMap(({ at }) => accounts.filter((one) => one.id === at.account));
  const [first] = concerned;
  if (first === undefined) return null;
  if (concerned.length === 1) return `${platformOf(first.platform).name} · ${first.handle}`;
  if (concerned.length === targets) return 'All accounts';
  const names = [...new Set(concerned.map((one) => platformOf(one.platform).name))];
  const alike = names.length < concerned.length;
  return new Intl.ListFormat('en-US').format(alike ? concerned.map((one) => one.handle) : names);
};

/** What was found, or where where that is said above, a click away from its place. */
const What = ({ group, where }: { readonly group: Group; readonly where?: string | undefined }) => {
  const { goTo } = useFocus();
  const [finding] = group;
  const words = where ?? finding.what;
  if (!hasPlace(group)) return words;
  return (
    <button type="button" className="finding-what" onClick={() => goTo(finding)}>
      {words}
    </button>
  );
};

const Where = ({ group }: { readonly group: Group }) => {
  const where = useWhere(group);
  return where === null ? null : <p className="finding-where">{where}</p>;
};

/** One of several findings of a card: what or where, and what can be done about this one. */
const Line = ({
  group,
  where,
  textOf,
}: {
  readonly group: Group;
  /** Its place, where all lines say the same. */
  readonly where: string | undefined;
  readonly textOf: (path: string) => string;
}) => {
  const { current } = useFocus();
  const line = useRef<HTMLLIElement>(null);
  const isCurrent = group.some(({ key }) => key === current);
  useEffect(() => {
    if (isCurrent) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const Words = where === undefined ? 'h3' : 'p';
  return (
    <li
      ref={line}
      className={`finding-line${isCurrent ? ' finding-line-current' : ''}`}
      data-finding={group[0].key}
      tabIndex={-1}
    >
      <div className="grow">
        <Words>
          <What group={group} where={where} />
        </Words>
        <Where group={group} />
      </div>
      <FindingActions group={group} textOf={textOf} isLine />
    </li>
  );
};

const Advice = ({ group: [finding] }: { readonly group: Group }) => (
  <p>
    {finding.why}
    {!finding.fix && <> {finding.todo}</>}
  </p>
);

/** Speaks like a good colleague: what, why, then the one button that does the right thing. */
const Single = ({ group, textOf }: { readonly group: Group; readonly textOf: (path: string) => string }) => {
  const { current } = useFocus();
  const card = useRef<HTMLElement>(null);
  const [finding] = group;
  const isCurrent = group.some(({ key }) => key === current);
  useEffect(() => {
    if (isCurrent) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <article
      ref={card}
      className={`finding finding-${finding.severity}${isCurrent ? ' finding-current' : ''}`}
      data-finding={finding.key}
      tabIndex={-1}
    >
      <h3>
        <What group={group} />
      </h3>
      <Advice group={group} />
      <Where group={group} />
      <div className="finding-do">
        <FindingActions group={group} textOf={textOf} />
        <Sources findings={group} />
      </div>
    </article>
  );
};

/** One thing to learn: a finding, or several that differ in their place alone. Those share their reason and source. */
export const FindingCard = ({
  stack,
  textOf,
}: {
  readonly stack: Stack;
  readonly textOf: (path: string) => string;
}) => {
  const media = useSlice('post', (post) => post.content?.media ?? NO_MEDIA);
  const [first] = stack;
  if (stack.length === 1) return <Single group={first} textOf={textOf} />;
  const isAlike = stack.every(([{ what }]) => what === first[0].what);
  return (
    <article className={`finding finding-${first[0].severity}`}>
      {isAlike && <h3>{first[0].what}</h3>}
      {isAlike && <Advice group={first} />}
      <ul className="finding-lines">
        {stack.map((group) => (
          <Line
            key={group[0].group}
            group={group}
            where={isAlike ? placeWords(group[0].at, media) : undefined}
            textOf={textOf}
          />
        ))}
      </ul>
      {!isAlike && <Advice group={first} />}
      <div className="finding-do">
        <Sources findings={[first[0], ...stack.flat()]} />
      </div>
    </article>
  );
};

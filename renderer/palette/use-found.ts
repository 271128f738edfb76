import { BookOpenText, FileText, LayoutTemplate, UserRound, UsersRound } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import type { RulePage } from '../../shared/ipc/views.ts';
import { ROLE_WORDS } from '../frame/rail.tsx';
import { around } from '../store/around.ts';
import { useNewPost } from '../store/use-new-post.ts';
import { useSeat } from '../store/use-seat.ts';
import { useAnswer, useSlice, useStores } from '../store/use.ts';
import type { Line } from './line.ts';

/** The newest posts first: what was worked on last is looked for most. */
export const usePosts = (): readonly Line[] => {
  const { go } = useStores().navigation.getState();
  const now = useSlice('app', (app) => app.state?.now ?? '');
  const span = useMemo(() => around(now), [now]);
  const tiles = useAnswer('post.tiles', { ...span, undated: true }).value;
  return useMemo(
    () =>
      [...(tiles ?? [])]
        .sort((a, b) => b.changed.localeCompare(a.changed))
        .map(({ id, title }) => ({
          key: `post-${id}`,
          label: title,
          icon: FileText,
          kind: 'Post',
          run: () => go('compose', id),
        })),
    [go, tiles],
  );
};

/** Saved texts that a post can begin with. */
export const useTemplates = (): readonly Line[] => {
  const newPost = useNewPost();
  const texts = useAnswer('text.list', undefined).value ?? [];
  return texts
    .filter(({ kind }) => kind === 'template')
    .map(({ id, name }) => ({
      key: `template-${id}`,
      label: name,
      also: 'begin a post with template',
      icon: LayoutTemplate,
      kind: 'Template',
      run: () => void newPost(null, id),
    }));
};

/** Who else may sit down. */
export const useColleagues = (): readonly Line[] => {
  const { show } = useStores().navigation.getState();
  const state = useSlice('app', (app) => app.state);
  const seat = useSeat();
  return (state?.colleagues ?? [])
    .filter(({ active, id }) => active && id !== state?.me?.id)
    .map(({ id, name, role }) => ({
      key: `colleague-${id}`,
      label: name,
      also: 'switch to colleague',
      icon: UserRound,
      kind: ROLE_WORDS[role],
      run: () => {
        show('none');
        void seat.ask(id);
      },
    }));
};

/** People asked of main at once; more than fit are found by more of their name. */
const SOME = 20;

/** People of the register by what is typed; nobody while it is locked. */
export const usePeople = (typed: string): readonly Line[] => {
  const { go } = useStores().navigation.getState();
  const people = useAnswer('person.search', { query: typed.trim().slice(0, 200), limit: SOME }).value ?? [];
  return people.map(({ person, name, line }) => ({
    key: `person-${person.id}`,
    label: name,
    also: `${person.preferred ?? ''} ${person.number ?? ''}`,
    icon: UsersRound,
    kind: line,
    run: () => go('register', person.id),
  }));
};

/** The rules, read once something is typed: their pages are long. */
export const useRules = (typed: string): readonly Line[] => {
  const { api, navigation } = useStores();
  const { go } = navigation.getState();
  const [rules, setRules] = useState<readonly RulePage[]>([]);
  const isWanted = typed !== '';
  useEffect(() => {
    if (!isWanted) return undefined;
    let isOpen = true;
    void api['guidelines.read'](undefined).then((reply) => {
      if (isOpen && reply.ok) setRules(reply.value.rules);
    });
    return () => {
      isOpen = false;
    };
  }, [api, isWanted]);
  return rules.map(({ id, judges }) => ({
    key: `rule-${id}`,
    label: judges,
    also: `rule ${id}`,
    icon: BookOpenText,
    kind: 'Rule',
    run: () => go('guidelines', id),
  }));
};

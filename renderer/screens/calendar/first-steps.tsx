import { AtSign, type LucideIcon, UsersRound } from 'lucide-react';
import { useMemo } from 'react';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { around } from '../../store/around.ts';
import type { ScreenName } from '../../store/navigation.ts';
import { useAnswer, useSlice, useStores } from '../../store/use.ts';

interface Step {
  readonly icon: LucideIcon;
  readonly words: string;
  readonly label: string;
  readonly go: readonly [screen: ScreenName, subject: string];
}

const ACCOUNTS: Step = {
  icon: AtSign,
  words: 'Welcome. First, add the accounts you post to.',
  label: 'Add an account',
  go: ['settings', 'accounts'],
};
const PEOPLE: Step = {
  icon: UsersRound,
  words: 'Next, add the students and staff who may be in your pictures, with their consent.',
  label: 'Add a person',
  go: ['register', 'new'],
};

/** In a library that nobody has posted from: the one next step, until the first post or the first person is there. */
export const FirstSteps = () => {
  const { navigation } = useStores();
  const accounts = useSlice('app', (app) => app.accounts);
  const now = useSlice('app', (app) => app.state?.now ?? '');
  const span = useMemo(() => around(now), [now]);
  const posts = useAnswer('post.tiles', { ...span, undated: true }, ['posts']);
  const people = useAnswer('person.list', { query: '', filter: 'everybody', offset: 0, limit: 1 }, [
    'register',
  ]);
  if (posts.value === null || posts.value.length > 0 || people.value === null) return null;
  const step = accounts.length === 0 ? ACCOUNTS : people.value.total === 0 ? PEOPLE : null;
  if (step === null) return null;
  return (
    <Banner
      tone="note"
      icon={step.icon}
      actions={
        <Button size="s" onPress={() => navigation.getState().go(...step.go)}>
          {step.label}
        </Button>
      }
    >
      {step.words}
    </Banner>
  );
};

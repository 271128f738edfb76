import { AtSign, type LucideIcon, UsersRound } from 'lucide-react';
import { useMemo } from 'react';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { around } from '../../store/around.ts';
import type { Stores } from '../../store/stores.ts';
import { useAnswer, useSlice, useStores } from '../../store/use.ts';

interface Step {
  readonly icon: LucideIcon;
  readonly words: string;
  /** How to take it, the likeliest way last. */
  readonly ways: readonly { readonly label: string; readonly run: (stores: Stores) => void }[];
}

const ACCOUNTS: Step = {
  icon: AtSign,
  words: 'Welcome. First, add the accounts you post to.',
  ways: [
    { label: 'Add an account', run: ({ navigation }) => navigation.getState().go('settings', 'accounts') },
  ],
};
const PEOPLE: Step = {
  icon: UsersRound,
  words: 'Next, add the students and staff who may be in your pictures, with their consent.',
  ways: [
    { label: 'Add a person', run: ({ navigation }) => navigation.getState().go('register', 'new') },
    {
      label: 'Import a list',
      run: ({ navigation, registerImport }) => {
        registerImport.getState().begin();
        navigation.getState().go('register');
      },
    },
  ],
};

/** In a library that nobody has posted from: the one next step, until the first post or the first person is there. */
export const FirstSteps = () => {
  const stores = useStores();
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
      actions={step.ways.map(({ label, run }) => (
        <Button key={label} size="s" onPress={() => run(stores)}>
          {label}
        </Button>
      ))}
    >
      {step.words}
    </Banner>
  );
};

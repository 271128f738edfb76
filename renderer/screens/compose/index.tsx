import { useEffect } from 'react';
import { ScreenHead } from '../../components/screen-head.tsx';
import { Skeleton } from '../../components/empty-state.tsx';
import { useSlice, useStores } from '../../store/use.ts';
import { NoPost } from './none.tsx';
import { Work } from './work.tsx';
import './compose.css';

/** The desk: the post that was asked for, else the one that lay there, else the drafts to choose from. */
export const Compose = () => {
  const { post, navigation } = useStores();
  const subject = useSlice('navigation', (nav) => nav.subject);
  const view = useSlice('post', (one) => one.view);
  const content = useSlice('post', (one) => one.content);
  const opening = useSlice('post', (one) => one.opening);
  const failure = useSlice('post', (one) => one.failure);
  useEffect(() => {
    if (subject === null) return;
    void post
      .getState()
      .open(subject)
      .then((done) => {
        const still = post.getState().view;
        // The post before could not be saved and stays; the address says so, too.
        if (!done && still && navigation.getState().screen === 'compose') {
          navigation.getState().go('compose', still.id);
        }
      });
  }, [navigation, post, subject]);
  useEffect(() => () => void post.getState().flush(), [post]);
  if (opening !== null) {
    return (
      <>
        <ScreenHead title="Compose" />
        <Skeleton lines={8} label="Opening the post" />
      </>
    );
  }
  if (!view || !content) return <NoPost failure={failure} />;
  return <Work key={view.id} view={view} content={content} />;
};

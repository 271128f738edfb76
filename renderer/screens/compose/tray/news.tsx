import { Button } from '../../../components/button.tsx';
import { Reading } from '../../../components/reading.tsx';
import { useSlice, useStores } from '../../../store/use.ts';

/** How far reading has come, and what was not taken and why: it stays until it is put away. */
export const TrayNews = () => {
  const { pictures } = useStores();
  const running = useSlice('pictures', (one) => one.running);
  const refusals = useSlice('post', (one) => one.refusals);
  const dismiss = useSlice('post', (one) => one.dismissRefusals);
  return (
    <>
      {running
        .filter(({ place }) => place === 'post')
        .map(({ job, name, done, total, stop }) => (
          <div key={job} className="tray-progress">
            <Reading {...{ name, done, total, stop }} onStop={() => void pictures.getState().stop(job)} />
          </div>
        ))}
      {refusals.length > 0 && (
        <div className="tray-refusals" role="alert">
          <ul>
            {refusals.map((one, at) => (
              <li key={`${at} ${one.name}`}>
                <b>{one.name}</b> was not added. {one.why}
              </li>
            ))}
          </ul>
          <Button size="s" look="quiet" onPress={dismiss}>
            Dismiss
          </Button>
        </div>
      )}
    </>
  );
};

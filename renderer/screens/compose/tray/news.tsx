import { Button } from '../../../components/button.tsx';
import { useSlice } from '../../../store/use.ts';

/** How far reading has come, and what was not taken and why: it stays until it is put away. */
export const TrayNews = () => {
  const importing = useSlice('post', (one) => one.importing);
  const refusals = useSlice('post', (one) => one.refusals);
  const dismiss = useSlice('post', (one) => one.dismissRefusals);
  return (
    <>
      {importing && (
        <output className="tray-progress">
          <progress max={importing.total} value={importing.done} aria-label="Pictures read" />
          {importing.text}
        </output>
      )}
      {refusals.length > 0 && (
        <div className="tray-refusals" role="alert">
          <ul>
            {refusals.map((one, at) => (
              <li key={`${at} ${one.name}`}>
                <b>{one.name}</b> was not taken. {one.why}
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

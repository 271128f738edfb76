import type { CheckView } from '../../../../shared/ipc/views.ts';
import { useFocus } from '../focus.tsx';

/** The control that answers what is missing; what cannot be answered here has none. */
const FIELD_OF: Readonly<Record<string, string>> = {
  'no-target': 'targets',
  'no-time': 'publishAt',
};

/** What stands in the way and is no finding, each a click away from its control. */
export const Missing = ({ obstacles }: { readonly obstacles: CheckView['obstacles'] }) => {
  const { goTo } = useFocus();
  if (obstacles.length === 0) return null;
  return (
    <ul className="pane-missing">
      {obstacles.map(({ kind, text }) => {
        const field = FIELD_OF[kind];
        return (
          <li key={`${kind} ${text}`}>
            {field === undefined ? (
              text
            ) : (
              <button
                type="button"
                className="finding-what"
                onClick={() =>
                  goTo({
                    key: '',
                    rule: '',
                    at: { account: null, field, range: null, media: null, face: null },
                  })
                }
              >
                {text}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
};

import { CircleDashed } from 'lucide-react';
import type { PostContent } from '../../../../shared/domain/post.ts';
import type { CheckView } from '../../../../shared/ipc/views.ts';
import { platformOf } from '../../../../shared/platforms/index.ts';
import { sayInstant } from '../../../../shared/schedule/say-wall.ts';
import { type Sign, VERDICT_SIGNS } from '../../../components/badge.tsx';
import { PassTicket } from '../../../components/pass-ticket.tsx';
import { useSlice } from '../../../store/use.ts';
import { missingOf, verdictNow, verdictWords } from './verdict.ts';

const NOT_CHECKED: Sign = { word: 'Not checked yet', icon: CircleDashed, tone: 'note' };

const timeOf = (instant: string, zone: string): string => sayInstant(instant, zone).split(' · ')[1] ?? '';

/** A green ticket is given when nothing is missing either. */
const signOf = (check: CheckView): Sign => {
  const verdict = verdictNow(check);
  return verdict === 'ready' && missingOf(check).length > 0 ? NOT_CHECKED : VERDICT_SIGNS[verdict];
};

/** While something is still missing, nothing is promised. */
const titleOf = (check: CheckView): string =>
  verdictNow(check) === 'ready' && missingOf(check).length > 0 ? 'Nothing found so far' : verdictWords(check);

/** Where nobody is in the post, there was nothing to look for; “0 consents” would sound as if some were missing. */
const consentsIn = (check: CheckView): string =>
  check.consents === 0
    ? ''
    : check.consents === 1
      ? ' and 1 consent'
      : ` and ${check.consents.toLocaleString('en-US')} consents`;

/** The ticket at the top of the pane. */
export const Pass = ({
  check,
  failure,
  content,
}: {
  readonly check: CheckView | null;
  readonly failure: string | null;
  readonly content: PostContent;
}) => {
  const accounts = useSlice('app', (app) => app.accounts);
  const zone = useSlice('app', (app) => app.state?.zone ?? 'UTC');
  if (failure !== null || !check) {
    return (
      <PassTicket sign={NOT_CHECKED} title={failure === null ? 'Checking…' : 'Could not be checked'}>
        {failure ?? 'A moment.'} {failure !== null && 'Until it is checked, nothing is queued.'}
      </PassTicket>
    );
  }
  const targets = content.targets.flatMap((id) => accounts.filter((account) => account.id === id));
  const twice = (platform: string): boolean => targets.filter((one) => one.platform === platform).length > 1;
  return (
    <PassTicket
      sign={signOf(check)}
      title={titleOf(check)}
      foot={
        targets.length > 0 ? (
          <ul className="pass-targets">
            {targets.map((account) => {
              const sign = VERDICT_SIGNS[verdictNow(check, account.id)];
              return (
                <li key={account.id} className={`tone-${sign.tone}`}>
                  <sign.icon size={13} aria-hidden />
                  <span className="visually-hidden">{sign.word}: </span>
                  {platformOf(account.platform).name}
                  {twice(account.platform) && <small className="clip">{account.handle}</small>}
                </li>
              );
            })}
          </ul>
        ) : undefined
      }
    >
      {check.registerLocked
        ? 'The register is locked, so consents could not be read.'
        : `Checked at ${timeOf(check.checkedAt, zone)} against guidelines ${check.packVersion}${consentsIn(check)}`}
    </PassTicket>
  );
};

import { CircleDashed } from 'lucide-react';
import type { CheckView } from '../../../../shared/ipc/views.ts';
import type { PostContent } from '../../../../shared/domain/post.ts';
import { platformOf } from '../../../../shared/platforms/index.ts';
import { sayInstant } from '../../../../shared/schedule/say-wall.ts';
import { type Sign, VERDICT_SIGNS } from '../../../components/badge.tsx';
import { PassTicket } from '../../../components/pass-ticket.tsx';
import { useSlice } from '../../../store/use.ts';

/** How many open findings of a severity a check has. */
const open = (check: CheckView, severity: string): number =>
  check.findings.filter((finding) => finding.severity === severity && finding.state === 'open').length;

/** The verdict in words, with its number: "Not yet: 2 to fix". */
export const verdictWords = (check: CheckView): string => {
  const questions = check.questions.filter((question) => !question.answered).length;
  switch (check.verdict) {
    case 'blocked':
      return `Not yet: ${open(check, 'block')} to fix`;
    case 'review':
      return 'Needs approval';
    case 'attention':
      return open(check, 'warn') > 0 ? `Worth a look: ${open(check, 'warn')}` : `To answer: ${questions}`;
    case 'ready':
      return 'No open findings';
  }
};

const NOT_CHECKED: Sign = { word: 'Not checked yet', icon: CircleDashed, tone: 'note' };

const timeOf = (instant: string, zone: string): string => sayInstant(instant, zone).split(' · ')[1] ?? '';

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
      sign={VERDICT_SIGNS[check.verdict]}
      title={verdictWords(check)}
      foot={
        targets.length > 0 ? (
          <ul className="pass-targets">
            {targets.map((account) => {
              const sign = VERDICT_SIGNS[check.perTarget[account.id] ?? check.verdict];
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
        : `Checked at ${timeOf(check.checkedAt, zone)} against pack ${check.packVersion} and ${check.consents.toLocaleString('en-US')} ${check.consents === 1 ? 'consent' : 'consents'}`}
    </PassTicket>
  );
};

import { Badge, SEVERITY_SIGNS } from '../../components/badge.tsx';
import { Card } from '../../components/card.tsx';
import { BASIS_WORDS, DECISION_WORDS, sayWhere, SCOPE_WORDS } from '../../../shared/domain/consent-words.ts';
import type { Severity } from '../../../shared/domain/district.ts';
import type { PostRecord, RecordedConsent, RecordedPass } from '../../../shared/ipc/record-views.ts';
import { sayDay, sayInstant } from '../../../shared/schedule/say-wall.ts';

type Shown = Pick<
  PostRecord,
  'passes' | 'approvals' | 'waivers' | 'acknowledgements' | 'answers' | 'people' | 'register'
>;

const MOMENTS: Readonly<Record<string, string>> = {
  draft: 'while it was a draft',
  queue: 'when it was queued',
  release: 'when it was released',
};

const signOf = (severity: string) => SEVERITY_SIGNS[severity as Severity] ?? SEVERITY_SIGNS.note;

/** The stored results of the checks it passed. */
export const Checks = ({ record, zone }: { readonly record: Shown; readonly zone: string }) => (
  <Card title="Checks it passed" {...(record.passes.length > 0 ? { hint: `${record.passes.length}` } : {})}>
    {record.passes.length === 0 && <p className="record-none quiet">None: it was never queued.</p>}
    <ul className="record-list">
      {[...record.passes].reverse().map((pass) => (
        <Check key={pass.id} pass={pass} zone={zone} />
      ))}
    </ul>
  </Card>
);

const Check = ({ pass, zone }: { readonly pass: RecordedPass; readonly zone: string }) => (
  <li>
    <p>
      {sayInstant(pass.at, zone)} <span className="quiet">{MOMENTS[pass.moment] ?? pass.moment}</span>
    </p>
    <p className="quiet small">
      Guidelines {pass.packVersion} · {pass.people.length} {pass.people.length === 1 ? 'person' : 'people'}{' '}
      checked · {pass.consents.length} {pass.consents.length === 1 ? 'permission' : 'permissions'} relied on
    </p>
    {pass.findings.length === 0 ? (
      <p className="small quiet">No open findings.</p>
    ) : (
      <ul className="record-findings">
        {pass.findings.map((finding, at) => (
          <li key={`${at} ${finding.rule}`}>
            <Badge sign={signOf(finding.severity)} quiet iconOnly />{' '}
            <span>
              {finding.what}
              {finding.on !== null && <span className="quiet"> {finding.on}</span>}
            </span>
          </li>
        ))}
      </ul>
    )}
  </li>
);

/** Who decided what about it: approvals, waivers, acknowledgements, the checklist. */
export const Decisions = ({ record, zone }: { readonly record: Shown; readonly zone: string }) => {
  const rows = [
    ...record.approvals.map((one) => ({ ...one, what: 'Approved', words: one.note ?? one.about.join('; ') })),
    ...record.waivers.map((one) => ({
      ...one,
      what: 'Waived',
      words: `${one.about}. Reason: ${one.reason}`,
    })),
    ...record.acknowledgements.map((one) => ({
      ...one,
      what: 'Acknowledged',
      words: one.about,
    })),
    ...record.answers.map((one) => ({ ...one, what: 'Checklist: yes', words: one.about })),
  ].sort((a, b) => (a.at < b.at ? 1 : -1));
  if (rows.length === 0) return null;
  return (
    <Card title="Decisions" hint={`${rows.length}`}>
      <ul className="record-list">
        {rows.map((row) => (
          <li key={`${row.at} ${row.what} ${row.words}`}>
            <p>
              {row.what} <span className="quiet">{row.by}</span>
            </p>
            <p className="small quiet">
              {sayInstant(row.at, zone)}
              {row.words !== '' && ` · ${row.words}`}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
};

/** The permissions of everybody the checks looked at, as they are in the register; those a check rested on are marked. */
export const Consents = ({ record }: { readonly record: Shown }) => {
  if (record.people.length === 0) return null;
  if (record.register !== 'open') {
    return (
      <Card title="Permissions as they stood">
        <p className="record-none quiet">
          The register is not open, so the {record.people.length} people in it are not named.
        </p>
      </Card>
    );
  }
  return (
    <Card title="Permissions as they stood">
      <ul className="record-list">
        {record.people.map((person) => (
          <Person key={person.person} person={person} />
        ))}
      </ul>
    </Card>
  );
};

const Person = ({ person }: { readonly person: RecordedConsent }) => (
  <li>
    <p>{person.name}</p>
    {person.consents.length === 0 && <p className="small quiet">Nothing was on record.</p>}
    {person.consents.map((entry) => (
      <p key={entry.id ?? entry.from} className="small quiet">
        <strong>{DECISION_WORDS[entry.decision]}</strong> to{' '}
        {entry.scope.map((one) => SCOPE_WORDS[one]).join(', ')} {sayWhere(entry.channels)},{' '}
        {BASIS_WORDS[entry.basis].toLowerCase()}, {sayDay(entry.from)} {entry.from.slice(0, 4)} to{' '}
        {entry.until === null ? 'further notice' : `${sayDay(entry.until)} ${entry.until.slice(0, 4)}`}
        {entry.consulted && ' · a check relied on it'}
        {entry.undone && ' · taken back with its import'}
      </p>
    ))}
  </li>
);

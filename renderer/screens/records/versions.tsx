import { useMemo, useState } from 'react';
import { Card } from '../../components/card.tsx';
import type { RecordedVersion, VersionField } from '../../../shared/ipc/record-views.ts';
import { sayInstant } from '../../../shared/schedule/say-wall.ts';
import { type FieldDiff, versionDiff } from './word-diff.ts';

const WHY: Readonly<Record<string, string>> = {
  close: 'kept on closing',
  approval: 'kept on approval',
  queue: 'kept on queueing',
  idle: 'kept after a pause',
  asked: 'kept by hand',
  'before-restore': 'kept before going back',
};

interface Step {
  readonly id: string;
  readonly when: string;
  readonly who: string;
  readonly fields: readonly VersionField[];
  readonly before: readonly VersionField[];
  readonly isFirst: boolean;
}

/** Newest first, each with the one before; the working copy on top where it says something else than the last. */
const stepsOf = (
  versions: readonly RecordedVersion[],
  current: readonly VersionField[],
  zone: string,
): readonly Step[] => {
  const steps: Step[] = versions.map((version, at) => ({
    id: version.id,
    when: sayInstant(version.at, zone),
    who: `${version.by}, ${WHY[version.why] ?? version.why}`,
    fields: version.fields,
    before: versions[at - 1]?.fields ?? [],
    isFirst: at === 0,
  }));
  const last = versions.at(-1)?.fields ?? [];
  const changed = versions.length > 0 && versionDiff(last, current).length > 0;
  return [
    ...(changed
      ? [
          {
            id: 'now',
            when: 'As it stands now',
            who: 'not kept yet',
            fields: current,
            before: last,
            isFirst: false,
          },
        ]
      : []),
    ...steps.reverse(),
  ];
};

/** Every kept version with what it changed about the one before, word by word. */
export const Versions = ({
  versions,
  current,
  zone,
}: {
  readonly versions: readonly RecordedVersion[];
  readonly current: readonly VersionField[];
  readonly zone: string;
}) => {
  const steps = useMemo(() => stepsOf(versions, current, zone), [versions, current, zone]);
  if (steps.length === 0) return null;
  return (
    <Card title="Versions" hint={`${versions.length} kept`}>
      <ul className="record-versions">
        {steps.map((step, at) => (
          <Version key={step.id} step={step} isOpen={at === 0} />
        ))}
      </ul>
    </Card>
  );
};

const Version = ({ step, isOpen }: { readonly step: Step; readonly isOpen: boolean }) => {
  const [open, setOpen] = useState(isOpen);
  return (
    <li>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {step.when} <span className="quiet">{step.who}</span>
        </summary>
        {open && (step.isFirst ? <First fields={step.fields} /> : <Changes step={step} />)}
      </details>
    </li>
  );
};

const First = ({ fields }: { readonly fields: readonly VersionField[] }) => (
  <dl className="diff">
    {fields.map(({ name, text }) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{text}</dd>
      </div>
    ))}
    {fields.length === 0 && <p className="quiet">It was empty.</p>}
  </dl>
);

const Changes = ({ step }: { readonly step: Step }) => {
  const changes = useMemo(() => versionDiff(step.before, step.fields), [step]);
  if (changes.length === 0)
    return <p className="diff quiet">The words are the same as in the version before.</p>;
  return (
    <dl className="diff">
      {changes.map((change) => (
        <Change key={change.name} change={change} />
      ))}
    </dl>
  );
};

const Change = ({ change }: { readonly change: FieldDiff }) => (
  <div>
    <dt>{change.name}</dt>
    <dd>
      {change.pieces.map((piece, at) => {
        const key = `${at} ${piece.kind}`;
        if (piece.kind === 'same') return <span key={key}>{piece.text}</span>;
        const Mark = piece.kind === 'added' ? 'ins' : 'del';
        return (
          <Mark key={key}>
            <span className="visually-hidden">{piece.kind === 'added' ? ' added: ' : ' taken out: '}</span>
            {piece.text}
          </Mark>
        );
      })}
    </dd>
  </div>
);

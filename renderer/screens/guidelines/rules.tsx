import { useEffect, useRef, useState } from 'react';
import { Badge, SEVERITY_SIGNS } from '../../components/badge.tsx';
import type { RulePage } from '../../../shared/ipc/views.ts';
import { type Elsewhere, RuleBody } from './rule-body.tsx';

interface RulesProps {
  readonly rules: readonly RulePage[];
  /** The rule that is open at first. */
  readonly opened: string | null;
  readonly elsewhereOf: (rule: RulePage) => readonly Elsewhere[];
  readonly onGo: (section: string) => void;
  readonly onChange: ((rule: string) => void) | null;
}

/** One rule to open, its page drawn once it is; the one that was asked for is open and comes into sight. */
const Rule = ({
  rule,
  isOpened,
  elsewhereOf,
  onGo,
  onChange,
}: Omit<RulesProps, 'rules' | 'opened'> & { readonly rule: RulePage; readonly isOpened: boolean }) => {
  const item = useRef<HTMLLIElement>(null);
  const [isOpen, setOpen] = useState(isOpened);
  useEffect(() => {
    if (isOpened) item.current?.scrollIntoView({ block: 'start' });
  }, [isOpened]);
  return (
    <li ref={item}>
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span className="rule-judges">{rule.judges}</span>
          {rule.severity !== rule.usual && <span className="rule-changed quiet small">Changed here</span>}
          <Badge sign={SEVERITY_SIGNS[rule.severity]} />
        </summary>
        {isOpen && (
          <RuleBody
            rule={rule}
            elsewhere={elsewhereOf(rule)}
            onGo={onGo}
            onChange={onChange && (() => onChange(rule.id))}
          />
        )}
      </details>
    </li>
  );
};

/** Rules as a list to open: what is judged and how strictly, then its page. */
export const Rules = ({ rules, opened, ...rest }: RulesProps) => (
  <ul className="rules">
    {rules.map((rule) => (
      <Rule key={rule.id} rule={rule} isOpened={rule.id === opened} {...rest} />
    ))}
  </ul>
);

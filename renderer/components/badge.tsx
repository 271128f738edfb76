import {
  CalendarClock,
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleHelp,
  CirclePause,
  CircleSlash,
  CircleX,
  Eye,
  EyeOff,
  type LucideIcon,
  Send,
  Trash2,
  ShieldQuestionMark,
  TriangleAlert,
  Undo2,
  UserCheck,
} from 'lucide-react';
import type { Verdict } from '../../shared/compliance/finding.ts';
import type { DeliveryState } from '../../shared/domain/delivery.ts';
import type { Severity } from '../../shared/domain/district.ts';
import { SEVERITY_WORDS } from '../../shared/domain/severity-words.ts';
import type { Clearance, TileState } from '../../shared/ipc/views.ts';
import './badge.css';

export type Tone = 'ready' | 'note' | 'warn' | 'review' | 'block' | 'plain';

export interface Sign {
  readonly word: string;
  readonly icon: LucideIcon;
  readonly tone: Tone;
}

/** What each state is called, drawn and toned. The only table of it in the window. */
export const SEVERITY_SIGNS: Readonly<Record<Severity, Sign>> = {
  block: { word: SEVERITY_WORDS.block, icon: CircleX, tone: 'block' },
  review: { word: SEVERITY_WORDS.review, icon: UserCheck, tone: 'review' },
  warn: { word: SEVERITY_WORDS.warn, icon: TriangleAlert, tone: 'warn' },
  note: { word: SEVERITY_WORDS.note, icon: CircleAlert, tone: 'note' },
};
export const VERDICT_SIGNS: Readonly<Record<Verdict, Sign>> = {
  ready: { word: 'No open findings', icon: CircleCheck, tone: 'ready' },
  attention: { word: 'Worth a look', icon: Eye, tone: 'warn' },
  review: { word: 'Needs approval', icon: UserCheck, tone: 'review' },
  blocked: { word: 'Not yet', icon: CircleX, tone: 'block' },
};
export const DELIVERY_SIGNS: Readonly<Record<DeliveryState, Sign>> = {
  queued: { word: 'Queued', icon: CalendarClock, tone: 'ready' },
  held: { word: 'Held', icon: CirclePause, tone: 'warn' },
  offered: { word: 'Ready to post', icon: Send, tone: 'review' },
  opened: { word: 'Opened', icon: CircleDashed, tone: 'review' },
  posted: { word: 'Posted', icon: CircleCheck, tone: 'ready' },
  missed: { word: 'Missed', icon: CircleX, tone: 'block' },
  unknown: { word: 'Was it posted?', icon: CircleHelp, tone: 'warn' },
  'taken-back': { word: 'Taken back', icon: Undo2, tone: 'note' },
  'to-take-down': { word: 'To take down', icon: EyeOff, tone: 'block' },
  'taken-down': { word: 'Taken down', icon: EyeOff, tone: 'note' },
};
export const TILE_SIGNS: Readonly<Record<TileState, Sign>> = {
  draft: { word: 'Draft', icon: CircleDashed, tone: 'plain' },
  queued: { word: 'Queued', icon: CalendarClock, tone: 'ready' },
  'needs-you': { word: 'Needs you', icon: CircleAlert, tone: 'review' },
  posted: { word: 'Posted', icon: CircleCheck, tone: 'ready' },
  missed: { word: 'Missed', icon: CircleX, tone: 'block' },
  held: { word: 'Held', icon: CirclePause, tone: 'warn' },
};
export const BINNED_SIGN: Sign = { word: 'In the bin', icon: Trash2, tone: 'note' };
export const CLEARANCE_SIGNS: Readonly<Record<Clearance, Sign>> = {
  cleared: { word: 'Cleared', icon: CircleCheck, tone: 'ready' },
  'not-cleared': { word: 'Not cleared', icon: ShieldQuestionMark, tone: 'warn' },
  denied: { word: 'No', icon: CircleX, tone: 'block' },
  protected: { word: 'Do not publish', icon: CircleSlash, tone: 'block' },
};

/** A state as icon and word; `quiet` drops the coloured ground, `iconOnly` keeps the word for assistive technology. */
export const Badge = ({
  sign,
  word,
  quiet = false,
  iconOnly = false,
}: {
  readonly sign: Sign;
  readonly word?: string;
  readonly quiet?: boolean;
  readonly iconOnly?: boolean;
}) => (
  <span className={`badge badge-${sign.tone}${quiet ? ' badge-quiet' : ''}${iconOnly ? ' badge-icon' : ''}`}>
    <sign.icon size={14} aria-hidden />
    <span className={iconOnly ? 'visually-hidden' : ''}>{word ?? sign.word}</span>
  </span>
);

/** A number that waits for somebody. */
export const Count = ({ n, label }: { readonly n: number; readonly label: string }) => (
  <span className="count">
    <span aria-hidden>{n}</span>
    <span className="visually-hidden">
      , {n} {label}
    </span>
  </span>
);

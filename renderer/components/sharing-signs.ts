import { CircleAlert, CircleCheck, CircleX, Clock, FolderX } from 'lucide-react';
import type { SharingBrief } from '../../shared/ipc/sharing-views.ts';
import type { Sign } from './badge.tsx';

/** How it stands with the district file, as icon and word. */
export const sharingSign = ({ state, isClosed, label }: SharingBrief): Sign => {
  if (state === 'good') return { word: label, icon: CircleCheck, tone: 'ready' };
  if (state === 'stale') return { word: label, icon: Clock, tone: 'block' };
  if (isClosed) return { word: label, icon: CircleX, tone: 'block' };
  return { word: label, icon: state === 'missing' ? FolderX : CircleAlert, tone: 'warn' };
};

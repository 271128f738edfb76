import { useMemo } from 'react';
import { showsFew } from '../../../../shared/compliance/shows-few.ts';
import type { Account } from '../../../../shared/domain/account.ts';
import { facesFor, shotFor } from '../../../../shared/domain/for-account.ts';
import type { Media } from '../../../../shared/domain/post.ts';
import type { PersonView } from '../../../../shared/ipc/views.ts';
import { platformOf } from '../../../../shared/platforms/index.ts';
import { useAnswer, useSlice } from '../../../store/use.ts';
import { useFocus } from '../focus.tsx';
import { saySeen } from '../tray/say-scan.ts';
import { balanceOf } from '../viewer/balance.ts';

/**
 * Where so few people are in a picture that each of them is its subject, in words; null where that is nowhere. `accounts`:
 * those that get it.
 */
export const sayFew = (media: Media, accounts: readonly Account[]): string | null => {
  const getting = accounts.filter(({ id }) => media.perTarget[id]?.omit !== true);
  const few = getting.filter(({ id }) => {
    const faces = facesFor(media, id);
    const shown = faces.some(({ is }) => is === 'person' || is === 'unresolved');
    return shown && showsFew({ faces, shot: shotFor(media, id) });
  });
  if (few.length === 0) return null;
  const names = [...new Set(few.map(({ platform }) => platformOf(platform).name))];
  const where = few.length === getting.length ? '' : ` on ${names.join(' and ')}`;
  return `Fewer than three people${where}: a student in it needs a signed release.`;
};

/** What becomes of the faces in each picture and video, platform by platform; a press opens it at them. */
export const FacesInIt = ({
  media,
  accounts,
}: {
  readonly media: readonly Media[];
  readonly accounts: readonly Account[];
}) => {
  const { look, setPicture } = useFocus();
  const ids = useMemo(
    () => [...new Set(media.flatMap(({ faces }) => faces.flatMap(({ person }) => person ?? [])))].sort(),
    [media],
  );
  const scans = useSlice('faces', (faces) => faces.scans);
  const known = useAnswer('person.get', { ids }, ['register']);
  const find = (id: string): PersonView | undefined => known.value?.find((one) => one.person.id === id);
  return media.map((one, at) => (
    <button
      key={one.id}
      type="button"
      className="faces-in-it"
      onClick={() => {
        setPicture(one.id);
        look({ face: null });
      }}
    >
      {media.length > 1 && (
        <b className="clip">
          {at + 1} · {one.file ?? (one.kind === 'video' ? 'Video' : 'Picture')}
        </b>
      )}
      {one.kind === 'video' && saySeen(scans[one.id]) !== null && <span>{saySeen(scans[one.id])}</span>}
      {balanceOf(one, find, accounts).map((line) => (
        <span key={line}>{line}</span>
      ))}
      {sayFew(one, accounts) !== null && <span className="faces-few">{sayFew(one, accounts)}</span>}
    </button>
  ));
};

/** The pictures and videos with somebody marked or named in them. */
export const withFaces = (media: readonly Media[]): readonly Media[] =>
  media.filter(({ faces }) => faces.some(({ is }) => is !== 'not-a-face'));

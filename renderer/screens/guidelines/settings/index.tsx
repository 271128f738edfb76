import { CircleX, Lock } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import type { DistrictView } from '../../../../shared/ipc/district-views.ts';
import { Banner } from '../../../components/banner.tsx';
import { useSlice, useStores } from '../../../store/use.ts';
import { About } from './about.tsx';
import { Accessibility } from './accessibility.tsx';
import { CalendarDays } from './calendar-days.tsx';
import { Consent } from './consent.tsx';
import { KeepBar } from './keep-bar.tsx';
import { CONTACT_LISTS, WORD_LISTS } from './lists.ts';
import { Names } from './names.tsx';
import { Aside, Newer } from './newer.tsx';
import { countByPart, type PartId, PARTS } from './parts.ts';
import { Schools } from './schools.tsx';
import { problemsAt, type Settings, SettingsContext } from './settings.ts';
import { Severities } from './severities.tsx';
import { TextList } from './text-list.tsx';
import { Texts } from './texts.tsx';
import { Times } from './times.tsx';
import { Trial } from './trial.tsx';
import { Troubles } from './troubles.tsx';
import './settings.css';

const Lists = ({ lists, whole }: { readonly lists: typeof WORD_LISTS; readonly whole: ReactNode }) => (
  <>
    {whole}
    {lists.map((list) => (
      <TextList key={list.field} list={list} />
    ))}
  </>
);

const Part = ({ part, settings }: { readonly part: PartId; readonly settings: Settings }) => {
  switch (part) {
    case 'about':
      return <About />;
    case 'severities':
      return <Severities key={settings.look} />;
    case 'words':
      return (
        <Lists
          lists={WORD_LISTS}
          whole={
            <Troubles
              troubles={problemsAt(settings, 'words').map(({ path, message }) => ({
                key: path,
                text: message,
              }))}
            />
          }
        />
      );
    case 'contacts':
      return <Lists lists={CONTACT_LISTS} whole={null} />;
    case 'schools':
      return <Schools />;
    case 'calendar':
      return <CalendarDays />;
    case 'times':
      return <Times />;
    case 'accessibility':
      return <Accessibility />;
    case 'names':
      return <Names />;
    case 'consent':
      return <Consent />;
    case 'texts':
      return <Texts />;
    case 'trial':
      return <Trial />;
  }
};

const partFrom = (name: string): PartId => PARTS.find(({ id }) => id === name)?.id ?? 'about';

/** The district’s settings as a form, a part at a time. */
export const DistrictSettings = ({ view }: { readonly view: DistrictView }) => {
  const { district } = useStores();
  const working = useSlice('district', (slice) => slice.working);
  const check = useSlice('district', (slice) => slice.check);
  const checked = useSlice('district', (slice) => slice.checked);
  const place = useSlice('district', (slice) => slice.place);
  const part = partFrom(place.part);
  const settings = useMemo(
    (): Settings => ({
      view,
      pack: working ?? view.pack,
      isOff: !view.may.keep,
      edit: district.getState().edit,
      problems: working === null ? [] : (check?.problems ?? []),
      checked: checked ?? view.pack,
      look: place.look,
    }),
    [view, working, check, checked, district, place.look],
  );
  const problems = countByPart(settings.problems);
  const changes = countByPart(working === null ? [] : (check?.changes ?? []));
  return (
    <SettingsContext value={settings}>
      <div className="district">
        <nav className="district-parts" aria-label="Parts of the settings">
          <ul>
            {PARTS.map(({ id, label }) => (
              <li key={id}>
                <button
                  type="button"
                  className="contents-link"
                  {...(id === part ? { 'aria-current': 'true' as const } : {})}
                  onClick={() => district.getState().show('settings', id)}
                >
                  <span className="contents-title">{label}</span>
                  <PartMark problems={problems.get(id) ?? 0} changes={changes.get(id) ?? 0} />
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <div className="district-part">
          {!view.isSound && (
            <Banner tone="block" icon={CircleX}>
              The stored settings cannot be read, so nothing can be queued. Here are the settings that come
              with Hallpass: bring an earlier version back in History, or change these and keep them.
            </Banner>
          )}
          {view.may.whyNot !== null && (
            <Banner tone="note" icon={Lock}>
              {view.may.whyNot} You can read everything here.
              {working !== null && ' Your changes are not kept yet; they wait here.'}
            </Banner>
          )}
          <Newer />
          <Aside />
          <Part part={part} settings={settings} />
          <KeepBar />
        </div>
      </div>
    </SettingsContext>
  );
};

/** What a part has: something to fix, or something changed. */
const PartMark = ({ problems, changes }: { readonly problems: number; readonly changes: number }) => {
  if (problems > 0)
    return (
      <small className="part-wrong tabular">
        {problems}
        <span className="visually-hidden"> to fix</span>
      </small>
    );
  if (changes > 0) return <small className="part-changed">changed</small>;
  return null;
};

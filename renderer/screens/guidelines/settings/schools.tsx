import { ClipboardPaste, Plus, School as SchoolIcon } from 'lucide-react';
import { useState } from 'react';
import { LEVELS, type Level } from '../../../../shared/domain/account.ts';
import type { School } from '../../../../shared/domain/district.ts';
import { Button } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Field } from '../../../components/field.tsx';
import { FormDialog } from '../../../components/form-dialog.tsx';
import { Select } from '../../../components/select.tsx';
import { useStores } from '../../../store/use.ts';
import { LEVEL_WORDS } from '../../../../shared/domain/district-words.ts';
import { putBack } from './lists.ts';
import { ManyDialog } from './many-dialog.tsx';
import { sayProblem } from './parts.ts';
import { levelFromName, pasteSchools, shortFromName, sortSchools, withSchools } from './paste-schools.ts';
import { RowList } from './row-list.tsx';
import { problemsAt, useSettings } from './settings.ts';
import { Troubles } from './troubles.tsx';

interface Row {
  readonly school: School;
  readonly at: number;
}

/** The district's schools: accounts, people and rules know them by these names. */
export const Schools = () => {
  const settings = useSettings();
  const { pack, isOff, edit, checked } = settings;
  const { notices } = useStores();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState<Row | 'new' | 'many' | null>(null);
  const problems = problemsAt(settings, 'schools');
  const troubled = new Set(
    problems.flatMap(({ entry }) => (typeof entry === 'number' ? [checked.schools[entry]] : [])),
  );
  const words = query.trim().toLowerCase();
  const rows = pack.schools
    .map((school, at): Row => ({ school, at }))
    .filter(({ school }) => `${school.name} ${school.short}`.toLowerCase().includes(words));
  const put = (how: (schools: readonly School[]) => readonly School[]): void =>
    edit((now) => ({ ...now, schools: how(now.schools) }));
  const remove = ({ school, at }: Row): void => {
    put((all) => all.filter((_, other) => other !== at));
    notices.getState().say(`${school.name} was taken out.`, {
      label: 'Undo',
      run: () => put((all) => putBack(all, at, school)),
    });
  };
  const add = (
    <>
      <Button size="s" look="quiet" icon={ClipboardPaste} onPress={() => setOpen('many')}>
        Paste many
      </Button>
      <Button size="s" icon={Plus} onPress={() => setOpen('new')}>
        Add a school
      </Button>
    </>
  );
  return (
    <Card title="Schools" hint={`${pack.schools.length}`} {...(isOff ? {} : { actions: add })}>
      <div className="part-body">
        {pack.schools.length > 8 && (
          <Field label="Find a school" value={query} onChange={setQuery} className="find" />
        )}
        <Troubles
          troubles={problems.map((one) => {
            const at = typeof one.entry === 'number' ? one.entry : -1;
            const school = checked.schools[at];
            return {
              key: `${one.path} ${one.message}`,
              text: sayProblem(one),
              ...(school && pack.schools[at] === school
                ? { action: { label: 'Change', run: () => setOpen({ school, at }) } }
                : {}),
            };
          })}
        />
        {pack.schools.length === 0 ? (
          <EmptyState icon={SchoolIcon} title="No schools yet">
            Accounts speak for a school, and students go to one: add your district’s schools here.
          </EmptyState>
        ) : rows.length === 0 ? (
          <p className="quiet">No school has “{query.trim()}” in its name.</p>
        ) : (
          <RowList
            label="Schools"
            look="schools"
            rows={rows}
            keyOf={({ at }) => String(at)}
            nameOf={({ school }) => school.name}
            isTroubled={({ school }) => troubled.has(school)}
            onOpen={isOff ? null : setOpen}
            onRemove={remove}
            columns={[
              { id: 'name', head: 'School', cell: ({ school }) => school.name },
              { id: 'short', head: 'In short', cell: ({ school }) => school.short },
              { id: 'level', head: 'Level', cell: ({ school }) => LEVEL_WORDS[school.level] },
            ]}
          />
        )}
      </div>
      {open === 'many' && (
        <ManyDialog
          title="Paste many schools"
          hint="The name; after a comma, where it differs, the short name and the level."
          placeholder={'Ridgeview Elementary School\nKennedy High School, Kennedy, high'}
          there="Already in the list"
          read={(text) => {
            const { schools, unread } = pasteSchools(text);
            const { fresh, already } = sortSchools(pack.schools, schools);
            return {
              fresh: fresh.map(({ name, short, level }) => (
                <>
                  {name}{' '}
                  <span className="quiet">
                    · {short} · {LEVEL_WORDS[level]}
                  </span>
                </>
              )),
              already: already.map(({ name }) => name),
              unread: unread.map((line) => `“${line}” is left out. Begin with the school’s name.`),
            };
          }}
          onAdd={(text) => put((all) => withSchools(all, pasteSchools(text).schools))}
          onClose={() => setOpen(null)}
        />
      )}
      {open !== null && open !== 'many' && (
        <SchoolDialog
          school={open === 'new' ? null : open.school}
          onClose={() => setOpen(null)}
          onSave={(school) =>
            put((all) =>
              open === 'new' ? [...all, school] : all.map((one, at) => (at === open.at ? school : one)),
            )
          }
        />
      )}
    </Card>
  );
};

const SchoolDialog = ({
  school,
  onSave,
  onClose,
}: {
  readonly school: School | null;
  readonly onSave: (school: School) => void;
  readonly onClose: () => void;
}) => {
  const [name, setName] = useState(school?.name ?? '');
  const [short, setShort] = useState(school?.short ?? '');
  const [level, setLevel] = useState<Level | null>(school?.level ?? null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    const full = name.trim();
    if (full === '') return setTrouble('Type the school’s name.');
    onSave({ name: full, short: short.trim() || shortFromName(full), level: level ?? levelFromName(full) });
    onClose();
  };
  return (
    <FormDialog
      title={school?.name ?? 'Add a school'}
      onClose={onClose}
      width="s"
      action={school ? 'Change' : 'Add'}
      onAct={save}
    >
      <Field label="Name" value={name} onChange={setName} trouble={trouble} autoFocus />
      <Field
        label="In short"
        value={short}
        onChange={setShort}
        placeholder={name.trim() === '' ? '' : shortFromName(name.trim())}
        hint="What people call it."
      />
      <Select
        label="Level"
        value={level ?? levelFromName(name)}
        onChange={setLevel}
        options={LEVELS.map((id) => ({ id, label: LEVEL_WORDS[id] }))}
      />
    </FormDialog>
  );
};

import { type ClipboardEvent, type FormEvent, useState } from 'react';
import { X } from 'lucide-react';
import { Button as AriaButton, Tag, TagGroup, TagList } from 'react-aria-components';
import { Button } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { Field } from '../../../components/field.tsx';
import { useStores } from '../../../store/use.ts';
import type { SettingsProblem } from '../../../../shared/ipc/district-views.ts';
import { addLines, putBack, type TextList as List } from './lists.ts';
import { sayProblem } from './parts.ts';
import { problemsAt, useSettings } from './settings.ts';
import { Troubles } from './troubles.tsx';
import './text-list.css';

/** Entries that are drawn at once; the others come with a press, or are found by typing. */
const SHOWN = 120;

/** So many are seen at a glance: there is nothing to find for somebody who only reads. */
const FEW = 12;

const countOf = (n: number, what: string): string => `${n.toLocaleString('en-US')} ${what}`;

/** The number of the entry with a list's own text: what the problems say is about the list as it was looked at. */
const troubledIn = (
  list: readonly string[],
  numbers: readonly (string | number | null)[],
): ReadonlySet<string> => new Set(numbers.flatMap((at) => (typeof at === 'number' ? [list[at] ?? ''] : [])));

/** A problem with the entry it is about, where it does not say it: “too long” of several. */
const sayWith = (list: readonly string[], problem: SettingsProblem): string => {
  const said = sayProblem(problem);
  const entry = typeof problem.entry === 'number' ? list[problem.entry] : undefined;
  if (entry === undefined || said.includes('“')) return said;
  return `“${entry.length > 40 ? `${entry.slice(0, 40)}…` : entry}”: ${said}`;
};

const BY_ALPHABET = new Intl.Collator('en', { numeric: true });

/** New entries first, then the others by the alphabet, each with its place in the list. */
const inOrder = (list: readonly string[], before: ReadonlySet<string>) =>
  list
    .map((text, at) => ({ id: `${at} ${text}`, text, at, isNew: !before.has(text) }))
    .sort((a, b) => Number(b.isNew) - Number(a.isNew) || BY_ALPHABET.compare(a.text, b.text));

/** A list of words, contacts or accounts: one field adds and finds, a pasted list adds a line each, Delete takes out. */
export const TextList = ({ list }: { readonly list: List }) => {
  const settings = useSettings();
  const { notices } = useStores();
  const { pack, view, isOff, edit } = settings;
  const [typed, setTyped] = useState('');
  const [told, setTold] = useState<string | null>(null);
  const [most, setMost] = useState(SHOWN);
  const entries = list.read(pack);
  const problems = problemsAt(settings, list.field);
  const troubled = troubledIn(
    list.read(settings.checked),
    problems.map((one) => one.entry),
  );
  const words = typed.trim().toLowerCase();
  const found = inOrder(entries, new Set(list.read(view.pack))).filter(({ text }) =>
    text.toLowerCase().includes(words),
  );
  const shown = [
    ...found.filter((one) => troubled.has(one.text)),
    ...found.filter((one) => !troubled.has(one.text)),
  ];

  const add = (lines: string): void => {
    const { added, already } = addLines(entries, lines, list.tidy);
    if (added.length > 0) edit((now) => list.write(now, addLines(list.read(now), lines, list.tidy).list));
    setTold(
      added.length === 0 && already.length > 0
        ? `“${already[0]}” is in the list already.`
        : already.length > 0
          ? `${added.length} added; ${already.length} were there already.`
          : null,
    );
    if (added.length > 0) setTyped('');
    if (added.length > 1)
      notices.getState().say(`${countOf(added.length, 'entries')} were added to “${list.title}”.`, {
        label: 'Undo',
        run: () =>
          edit((now) =>
            list.write(
              now,
              list.read(now).filter((one) => !added.includes(one)),
            ),
          ),
      });
  };
  const remove = (at: number, text: string): void => {
    edit((now) =>
      list.write(
        now,
        list.read(now).filter((one, other) => other !== at || one !== text),
      ),
    );
    notices.getState().say(`“${text}” was taken out of “${list.title}”.`, {
      label: 'Undo',
      run: () => edit((now) => list.write(now, putBack(list.read(now), at, text))),
    });
  };
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain');
    if (isOff || !/[\r\n\t]/u.test(text.trim())) return;
    event.preventDefault();
    add(text);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isOff) add(typed);
  };
  return (
    <Card
      title={list.title}
      hint={`${entries.length.toLocaleString('en-US')} · ${list.hint}`}
      className="text-list"
    >
      {(!isOff || entries.length > FEW) && (
        <form className="text-list-add" onSubmit={submit}>
          <Field
            label={
              isOff ? `Find ${list.one} in “${list.title}”` : `Add or find ${list.one} in “${list.title}”`
            }
            hideLabel
            placeholder={
              isOff ? `Find ${list.one}` : `Add or find ${list.one}; a pasted list adds every line`
            }
            value={typed}
            onChange={(value) => {
              setTyped(value);
              setTold(null);
            }}
            onPaste={paste}
            trouble={told}
          />
          {!isOff && (
            <Button type="submit" isDisabled={typed.trim() === ''}>
              Add
            </Button>
          )}
        </form>
      )}
      <Troubles
        troubles={problems.map((problem) => ({
          key: `${problem.path} ${problem.message}`,
          text: sayWith(list.read(settings.checked), problem),
        }))}
      />
      <TagGroup
        aria-label={list.title}
        className="tags"
        {...(isOff
          ? {}
          : {
              onRemove: (keys) => {
                for (const key of keys) {
                  const one = shown.find(({ id }) => id === key);
                  if (one) remove(one.at, one.text);
                }
              },
            })}
      >
        <TagList
          items={shown.slice(0, most)}
          className="tags-list"
          renderEmptyState={() => (
            <span className="quiet small">
              {entries.length === 0 ? 'Nothing here yet.' : `Nothing here has “${typed.trim()}” in it.`}
            </span>
          )}
        >
          {({ id, text, isNew }) => (
            <Tag
              id={id}
              textValue={text}
              className={`chip tag${troubled.has(text) ? ' chip-block' : isNew ? ' chip-ready' : ''}`}
            >
              <span className="tag-text">{text}</span>
              {isNew && <small>new</small>}
              {!isOff && (
                <AriaButton slot="remove" className="chip-remove" aria-label={`Take out ${text}`}>
                  <X size={12} aria-hidden />
                </AriaButton>
              )}
            </Tag>
          )}
        </TagList>
      </TagGroup>
      {shown.length > most && (
        <Button size="s" look="quiet" className="text-list-more" onPress={() => setMost(most + 10 * SHOWN)}>
          Show {(shown.length - most).toLocaleString('en-US')} more
        </Button>
      )}
    </Card>
  );
};

import { Plus, TextQuote } from 'lucide-react';
import { useState } from 'react';
import {
  SAVED_TEXT_KINDS,
  type SavedText,
  type SavedTextKind,
  VARIABLES,
} from '../../../shared/domain/saved-text.ts';
import { CATEGORIES } from '../../../shared/domain/post.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { CATEGORY_WORDS } from '../../components/category-words.ts';
import { Choice } from '../../components/checkbox.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Field, TextArea } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { Select } from '../../components/select.tsx';
import { Table } from '../../components/table.tsx';
import { useAnswer, useSend, useSlice } from '../../store/use.ts';

const KIND_WORDS: Readonly<Record<SavedTextKind, { readonly label: string; readonly hint: string }>> = {
  template: { label: 'Template', hint: 'A post can begin with it' },
  hashtags: { label: 'Hashtags', hint: 'A set that goes together' },
  snippet: { label: 'Snippet', hint: 'A sentence or a sign-off' },
};

/** Templates, sets of hashtags and snippets: words that are used again and again. */
export const SavedTexts = () => {
  const { value } = useAnswer('text.list', undefined, ['texts']);
  const isAsked = useSlice('navigation', (navigation) => navigation.subject === 'texts');
  const [open, setOpen] = useState<SavedText | 'new' | null>(null);
  const texts = value ?? [];
  const add = (
    <Button size="s" icon={Plus} onPress={() => setOpen('new')} autoFocus={isAsked}>
      Add a text
    </Button>
  );
  return (
    <Card
      title="Saved texts"
      hint="Templates, hashtags and snippets"
      actions={texts.length === 0 ? undefined : add}
    >
      {texts.length === 0 ? (
        <EmptyState icon={TextQuote} title="No texts yet" action={add}>
          Keep what you write every week: a lunch reminder, your school’s hashtags, a sign-off.
        </EmptyState>
      ) : (
        <Table
          label="Saved texts"
          rows={texts}
          keyOf={({ id }) => id}
          onOpen={setOpen}
          columns={[
            { id: 'name', head: 'Name', width: '30%', cell: ({ name }) => name },
            { id: 'kind', head: 'Kind', width: '110px', cell: ({ kind }) => KIND_WORDS[kind].label },
            {
              id: 'text',
              head: 'Text',
              cell: ({ text }) => <span className="quiet">{text.replace(/\s+/gu, ' ').slice(0, 90)}</span>,
            },
          ]}
        />
      )}
      {open !== null && <SavedTextDialog of={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </Card>
  );
};

const SavedTextDialog = ({
  of,
  onClose,
}: {
  readonly of: SavedText | null;
  readonly onClose: () => void;
}) => {
  const send = useSend();
  const [kind, setKind] = useState<SavedTextKind>(of?.kind ?? 'snippet');
  const [name, setName] = useState(of?.name ?? '');
  const [text, setText] = useState(of?.text ?? '');
  const [category, setCategory] = useState(of?.category ?? null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    if (name.trim() === '') return setTrouble('Give it a name, to find it by.');
    if (text.trim() === '') return setTrouble('It has no words yet.');
    const done = await send('text.save', {
      id: of?.id ?? null,
      kind,
      name: name.trim(),
      text: text.trim(),
      category: kind === 'template' ? category : null,
    });
    if (done !== null) onClose();
  };
  const remove = async (): Promise<void> => {
    if (of !== null && (await send('text.remove', { id: of.id })) !== null) onClose();
  };
  return (
    <FormDialog
      title={of === null ? 'Add a text' : of.name}
      onClose={onClose}
      className="settings-form"
      action={of === null ? 'Add' : 'Save'}
      onAct={save}
      beside={
        of === null ? undefined : (
          <Button look="quiet" onPress={() => void remove()}>
            Remove it
          </Button>
        )
      }
    >
      <Choice
        label="Kind"
        look="segments"
        value={kind}
        onChange={setKind}
        options={SAVED_TEXT_KINDS.map((id) => ({ id, ...KIND_WORDS[id] }))}
      />
      <Field label="Name" value={name} onChange={setName} autoFocus />
      <TextArea
        label="Text"
        value={text}
        onChange={setText}
        rows={6}
        hint={`In braces, filled in from the post: ${VARIABLES.map((one) => `{${one}}`).join(' ')}`}
      />
      {kind === 'template' && (
        <Select
          label="Category"
          value={category}
          placeholder="None"
          onChange={setCategory}
          options={CATEGORIES.map((id) => ({ id, label: CATEGORY_WORDS[id] }))}
        />
      )}
      {trouble !== null && <p role="alert">{trouble}</p>}
    </FormDialog>
  );
};

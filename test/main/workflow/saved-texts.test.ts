import { expect, test } from 'vitest';
import { createPost } from '../../../main/workflow/create-post.ts';
import { listSavedTexts, removeText, saveText } from '../../../main/workflow/saved-texts.ts';
import { fillVariables, type SavedText } from '../../../shared/domain/saved-text.ts';
import { newWorld, openWorld } from '../../helpers/workflow/world.ts';

const LUNCH: Omit<SavedText, 'id'> & { readonly id: null } = {
  id: null,
  kind: 'template',
  name: 'Lunch menu',
  text: 'Lunch at {school} on {day}:',
  category: 'reminder',
};

test('a text is kept over a restart, changed, begins a post, and is taken out again', async () => {
  const world = await newWorld();
  const [made] = await saveText(world.services, LUNCH);
  await saveText(world.services, {
    ...LUNCH,
    kind: 'hashtags',
    name: 'A tags',
    text: '#Proud',
    category: null,
  });
  await expect(saveText(world.services, { ...LUNCH, name: ' lunch MENU' })).rejects.toThrow(
    'named “lunch MENU”',
  );
  await saveText(world.services, { ...LUNCH, id: made?.id ?? '', name: 'Lunch' });
  const again = await openWorld(world.out, false);
  expect((await listSavedTexts(again.services)).map(({ name }) => name)).toEqual(['Lunch', 'A tags']);
  const post = await createPost(again.services, { publishAt: null, template: made?.id ?? '' });
  expect(post.content).toMatchObject({ text: LUNCH.text, category: 'reminder' });
  await removeText(again.services, { id: made?.id ?? '' });
  await expect(createPost(again.services, { publishAt: null, template: made?.id ?? '' })).rejects.toThrow(
    'no longer in the list',
  );
  expect((await createPost(again.services, { publishAt: null })).content.text).toBe('');
});

test('braces are filled with what is known, and stay where it is not', () => {
  expect(fillVariables('At {school}, { Day } {time}, {name}', { school: 'Ridgeview', day: 'Tuesday' })).toBe(
    'At Ridgeview, Tuesday {time}, {name}',
  );
});

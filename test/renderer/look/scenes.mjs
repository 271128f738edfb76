/** What is looked at: a name, how the page is opened, and what is done there before the picture. */
import { COMPOSE_SCENES } from './compose-scenes.mjs';
import { DESK_SCENES } from './desk-scenes.mjs';
import { GUIDELINES_SCENES } from './guidelines-scenes.mjs';
import { QUESTION_SCENES } from './question-scenes.mjs';

const rail = (name) => (page) =>
  page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name }).click();
const openPost = (title) => async (page) => {
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('Where to, or what to do?').fill(title);
  await page.waitForTimeout(200);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(500);
};

export const SCENES = [
  ...DESK_SCENES,
  ...COMPOSE_SCENES,
  ...GUIDELINES_SCENES,
  ...QUESTION_SCENES,
  { name: 'first-start', query: '?phase=first-start' },
  { name: 'first-start-passphrase', query: '?phase=first-start&guard=passphrase' },
  {
    name: 'recovery-code',
    query: '?phase=first-start',
    act: async (page) => {
      await page.getByLabel('Your name').fill('Nadia Okonkwo');
      await page.getByRole('button', { name: 'Start' }).click();
    },
  },
  { name: 'locked', query: '?phase=locked&guard=passphrase' },
  { name: 'problem', query: '?phase=problem' },
  { name: 'calendar' },
  { name: 'hold', query: '?hold' },
  { name: 'palette', act: (page) => page.keyboard.press('Control+k') },
  { name: 'shortcuts', act: (page) => page.keyboard.press('?') },
  { name: 'colleagues', act: (page) => page.getByRole('button', { name: /Switch colleague/ }).click() },
  { name: 'compose-by-palette', act: openPost('Congrats') },
  { name: 'compose-none', act: rail('Compose') },
];

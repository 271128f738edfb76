/** The screens about Compose, their dialogs and their states. */
const FULL = '?library=full';
const EMPTY = '?library=empty';
const wait = (page) => page.waitForTimeout(300);
const rail = (page, name) =>
  page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name }).click();
const press =
  (name, options = {}) =>
  (page) =>
    page
      .getByRole('button', { name, ...options })
      .first()
      .click();
const to =
  (screen, ...steps) =>
  async (page) => {
    if (screen) await rail(page, screen);
    for (const step of steps) {
      await wait(page);
      await step(page);
    }
  };
const type = (label, words) => (page) => page.getByLabel(label).fill(words);
const row = (title, name) => (page) =>
  page.getByRole('listitem').filter({ hasText: title }).getByRole('button', { name }).first().click();
const person = (name) => async (page) => {
  await page.getByLabel('Find somebody').fill(name);
  await wait(page);
  await page.getByRole('row').filter({ hasText: name }).getByRole('button').click();
};

export const DESK_SCENES = [
  {
    name: 'screen-broken',
    query: FULL,
    act: to(
      '',
      (page) => page.evaluate(() => globalThis.fake.answer('media.list', () => ({ ok: true, value: 7 }))),
      (page) => rail(page, 'Library'),
    ),
  },
  {
    name: 'app-failed',
    query: FULL,
    act: async (page) => {
      await page.addInitScript(() =>
        globalThis.fake.answer('app.state', () => ({
          ok: false,
          code: 'failed',
          message: 'The library could not be opened just now.',
        })),
      );
      await page.reload();
    },
  },
  {
    name: 'palette-empty',
    query: FULL,
    act: to(
      '',
      (page) => page.keyboard.press('Control+k'),
      (page) => page.keyboard.type('zzzz'),
    ),
  },
  {
    name: 'palette-hold',
    query: `${FULL}&as=district`,
    act: to(
      '',
      (page) => page.keyboard.press('Control+k'),
      (page) => page.keyboard.type('hold e'),
      (page) => page.keyboard.press('Enter'),
    ),
  },
  {
    name: 'loading',
    query: FULL,
    act: to(
      '',
      (page) =>
        page.evaluate(() => globalThis.fake.answer('record.list', () => new Promise(() => undefined))),
      (page) => rail(page, 'Records'),
    ),
  },
  { name: 'start-typed', query: '?phase=first-start&guard=passphrase', act: to('', press('Start')) },
  { name: 'locked-keychain', query: '?phase=locked' },
  {
    name: 'locked-code',
    query: '?phase=locked&guard=passphrase',
    act: to('', press('Use the recovery code')),
  },
  {
    name: 'locked-wrong',
    query: '?phase=locked&guard=passphrase',
    act: to('', (page) => page.locator('input').fill('guess'), press('Open the register')),
  },
  { name: 'month', query: FULL },
  { name: 'month-empty', query: EMPTY },
  { name: 'month-hold', query: `${FULL}&hold` },
  { name: 'month-more', query: FULL, act: to('', press(/more$/)) },
  {
    name: 'month-six',
    query: FULL,
    act: to(
      '',
      press('Next month'),
      press('Next month'),
      press('Next month'),
      press('Next month'),
      press('Next month'),
      press('Next month'),
    ),
  },
  { name: 'week', query: FULL, act: (page) => page.keyboard.press('w') },
  { name: 'list', query: FULL, act: (page) => page.keyboard.press('l') },
  {
    name: 'month-menu',
    query: FULL,
    act: to('', (page) =>
      page.locator('[data-post]').filter({ hasText: 'Congrats' }).click({ button: 'right' }),
    ),
  },
  {
    name: 'month-move',
    query: FULL,
    act: to(
      '',
      (page) => page.locator('[data-post]').filter({ hasText: 'Congrats' }).click({ button: 'right' }),
      (page) => page.getByRole('menuitem', { name: 'Move to…' }).click(),
    ),
  },
  {
    name: 'month-cut',
    query: FULL,
    act: to(
      '',
      (page) => page.locator('[data-post]').filter({ hasText: 'Congrats' }).focus(),
      (page) => page.keyboard.press('Control+x'),
    ),
  },
  {
    name: 'month-sifted',
    query: FULL,
    act: to('', type('Words of a post', 'food')),
  },
  {
    name: 'month-nothing',
    query: FULL,
    act: to('', type('Words of a post', 'zeppelin')),
  },
  { name: 'list-empty', query: EMPTY, act: (page) => page.keyboard.press('l') },
  {
    name: 'list-bin',
    query: FULL,
    act: to('', (page) => page.keyboard.press('l'), press(/to the bin/)),
  },
  { name: 'queue', query: FULL, act: to('Queue') },
  { name: 'queue-empty', query: EMPTY, act: to('Queue') },
  { name: 'queue-menu', query: FULL, act: to('Queue', row('Science fair', /More/)) },
  {
    name: 'queue-back',
    query: FULL,
    act: to('Queue', row('Science fair', /More/), (page) =>
      page.getByRole('menuitem', { name: /Take back/ }).click(),
    ),
  },
  {
    name: 'queue-move',
    query: FULL,
    act: to('Queue', row('kulanka', 'Choose a new time')),
  },
  { name: 'handoff', query: FULL, act: to('Queue', row('Robotics showcase', /^Post it now/)) },
  {
    name: 'handoff-pictures',
    query: `${FULL}&as=district`,
    act: to('Queue', row('Lunch today', /^Answer/)),
  },
  {
    name: 'handoff-done',
    query: FULL,
    act: to('Queue', row('Robotics showcase', /^Post it now/), press('Copy text'), press(/^Open Facebook/)),
  },
  { name: 'hold-set', query: `${FULL}&as=district`, act: to('Queue', press('Hold everything')) },
  { name: 'hold-on', query: `${FULL}&hold&as=district`, act: to('Queue') },
  { name: 'hold-lift', query: `${FULL}&hold&as=district`, act: to('Queue', press('Lift the hold')) },
  { name: 'library', query: FULL, act: to('Library') },
  { name: 'library-empty', query: EMPTY, act: to('Library') },
  { name: 'library-picture', query: FULL, act: to('Library', press(/school-front/)) },
  { name: 'register', query: FULL, act: to('Register') },
  { name: 'register-empty', query: EMPTY, act: to('Register') },
  { name: 'register-none', query: FULL, act: to('Register', type('Find somebody', 'qqqq')) },
  { name: 'person', query: FULL, act: to('Register', person('Vaj-Thoj')) },
  { name: 'person-none', query: FULL, act: to('Register', person('Ximena')) },
  {
    name: 'person-withdraw',
    query: FULL,
    act: to('Register', person('Vaj-Thoj'), press('Withdraw consent')),
  },
  { name: 'person-record', query: FULL, act: to('Register', person('Vaj-Thoj'), press('Record consent')) },
  { name: 'person-form', query: FULL, act: to('Register', person('Vaj-Thoj'), press('Change details')) },
  {
    name: 'person-new',
    query: FULL,
    act: to('Register', press('Add a person'), press('Add', { exact: true })),
  },
  { name: 'records', query: FULL, act: to('Records') },
  { name: 'records-empty', query: EMPTY, act: to('Records') },
  { name: 'records-numbers', query: FULL, act: to('Records', press('Numbers')) },
  { name: 'records-request', query: FULL, act: to('Records', press('Records request')) },
  { name: 'record', query: FULL, act: to('Records', press(/Picture day/)) },
  { name: 'record-export', query: FULL, act: to('Records', press(/What a season/), press('Export record')) },
  { name: 'settings', query: FULL, act: to('Settings') },
  {
    name: 'bin',
    query: FULL,
    act: to('', (page) => page.keyboard.press('l'), press(/to the bin/), press('One post in the bin')),
  },
  { name: 'bin-empty', query: FULL, act: to('Settings', press('Open the bin')) },
  {
    name: 'settings-foot',
    query: FULL,
    act: to('Settings', (page) => page.getByText('Appearance').scrollIntoViewIfNeeded()),
  },
  { name: 'settings-colleague', query: FULL, act: to('Settings', press('Add a colleague')) },
  { name: 'settings-account', query: FULL, act: to('Settings', press(/RidgeviewSample/)) },
  {
    name: 'settings-account-new',
    query: FULL,
    act: to('Settings', press('Add an account'), press('Add', { exact: true })),
  },
  {
    name: 'palette-typed',
    query: FULL,
    act: to(
      '',
      (page) => page.keyboard.press('Control+k'),
      (page) => page.keyboard.type('reg'),
    ),
  },
];

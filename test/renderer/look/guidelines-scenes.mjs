/** The Guidelines screen: its pages, the district's settings part by part, and their history. */
const FULL = '?library=full';
const DISTRICT = `${FULL}&as=district`;
const wait = (page) => page.waitForTimeout(350);
const steps =
  (...all) =>
  async (page) => {
    await page
      .getByRole('navigation', { name: 'Screens' })
      .getByRole('button', { name: 'Guidelines' })
      .click();
    for (const step of all) {
      await wait(page);
      await step(page);
    }
  };
const press = (name) => (page) => page.getByRole('button', { name }).first().click();
const tab = (name) => (page) => page.getByRole('tab', { name }).click();
const part = (name) => (page) =>
  page.getByRole('navigation', { name: 'Parts of the settings' }).getByRole('button', { name }).click();
const settings = (name, ...more) => steps(tab(/^District settings/), part(name), ...more);
const add = (list, words) => async (page) => {
  const field = page.getByLabel(new RegExp(`“${list}”$`));
  await field.fill(words);
  await field.press('Enter');
};
const change = async (page) => {
  await part('Words')(page);
  await add('Always flagged', 'turkey')(page);
};
/** Five hundred words, two hundred days and forty schools, kept past the form. */
const many = (page) =>
  page.evaluate(async () => {
    const { value } = await globalThis.fake.api['district.read'](undefined);
    const day = (at) => new Date(Date.UTC(2026, 8, 1 + at)).toISOString().slice(0, 10);
    const kinds = ['no-school', 'testing', 'remembrance', 'blackout', 'event'];
    await globalThis.fake.api['district.keep']({
      after: value.kept.version,
      note: 'Taken from the list the principals wrote in the summer, with the days the board approved',
      file: null,
      pack: {
        ...value.pack,
        words: { ...value.pack.words, deny: Array.from({ length: 500 }, (_, at) => `word number ${at}`) },
        calendar: Array.from({ length: 200 }, (_, at) => ({
          date: day(at),
          kind: kinds[at % 5],
          name:
            at % 7 === 0 ? 'Maalinta Xusuusta ee Macallimiinta iyo Waalidiinta Soomaaliyeed' : `Day ${at}`,
        })),
        schools: Array.from({ length: 40 }, (_, at) => ({
          name: `Tsev Kawm Ntawv Qib Siab Nkauj Hnub Paj Ntaub ${at} Elementary School`,
          short: `Nkauj Hnub ${at}`,
          level: 'elementary',
        })),
        severities: { 'conduct/all-ages': 'review', 'conduct/fundraiser': 'block' },
      },
    });
  });
const elsewhere = (page) =>
  page.evaluate(async () => {
    const { value } = await globalThis.fake.api['district.read'](undefined);
    await globalThis.fake.api['district.keep']({
      after: value.kept.version,
      note: null,
      file: null,
      pack: { ...value.pack, quietHours: { from: '06:30', to: '20:00' } },
    });
  });

export const GUIDELINES_SCENES = [
  { name: 'guidelines', query: FULL, act: steps() },
  {
    name: 'guidelines-rule',
    query: FULL,
    act: steps((page) => page.locator('.rules > li > details > summary').nth(1).click()),
  },
  {
    name: 'guidelines-examples',
    query: DISTRICT,
    act: steps(
      (page) => page.locator('.rules > li > details > summary').nth(1).click(),
      (page) => page.locator('.rules details[open] .examples summary').nth(1).click(),
    ),
  },
  {
    name: 'guidelines-found',
    query: FULL,
    act: steps((page) => page.getByLabel('Find a rule').fill('hashtag')),
  },
  {
    name: 'guidelines-nothing',
    query: FULL,
    act: steps((page) => page.getByLabel('Find a rule').fill('zzzz')),
  },
  { name: 'guidelines-practice', query: FULL, act: steps(press(/^Common practice/)) },
  { name: 'guidelines-unwritten', query: DISTRICT, act: steps(press(/^Account managers: Instagram/)) },
  {
    name: 'guidelines-deep-link',
    query: FULL,
    act: async (page) => {
      await page.evaluate(() =>
        globalThis.fake.emit({ kind: 'go', to: 'guidelines', id: 'accuracy/weekday-mismatch' }),
      );
      await wait(page);
    },
  },
  { name: 'district-about', query: DISTRICT, act: settings('This version') },
  { name: 'district-read-only', query: FULL, act: settings('Words') },
  { name: 'district-read-consent', query: FULL, act: settings('Consent') },
  { name: 'district-read-access', query: FULL, act: settings('Accessibility') },
  { name: 'district-read-times', query: FULL, act: settings('Hours') },
  { name: 'district-read-texts', query: FULL, act: settings('Guideline texts') },
  { name: 'district-read-names', query: FULL, act: settings('Names') },
  {
    name: 'district-severities',
    query: DISTRICT,
    act: settings('How strict', (page) => page.getByText('Conduct', { exact: true }).click()),
  },
  { name: 'district-words', query: DISTRICT, act: settings('Words', add('Always flagged', 'turkey')) },
  {
    name: 'district-words-wrong',
    query: DISTRICT,
    act: settings(
      'Words',
      add('Always flagged', 'turkey'),
      add('Never flagged', 'Turkey'),
      add('Always flagged', '/x(/'),
    ),
  },
  {
    name: 'district-many-words',
    query: DISTRICT,
    act: steps(many, tab(/^District settings/), part('Words')),
  },
  {
    name: 'district-many-days',
    query: DISTRICT,
    act: steps(many, tab(/^District settings/), part('School calendar')),
  },
  {
    name: 'district-many-schools',
    query: DISTRICT,
    act: steps(many, tab(/^District settings/), part('Schools')),
  },
  { name: 'district-contacts', query: DISTRICT, act: settings('Contacts', add('Phone numbers', '952')) },
  { name: 'district-schools', query: DISTRICT, act: settings('Schools') },
  { name: 'district-school', query: DISTRICT, act: settings('Schools', press('Add a school')) },
  { name: 'district-days-empty', query: DISTRICT, act: settings('School calendar') },
  {
    name: 'district-days-paste',
    query: DISTRICT,
    act: settings('School calendar', press('Paste many'), (page) =>
      page
        .getByLabel('One per line')
        .fill(
          '11/26/2026 Thanksgiving\n12/21/2026 – 1/1/2027 Winter break\nApril 6, 2027, MCA testing, testing\nSome day',
        ),
    ),
  },
  {
    name: 'district-days-file',
    query: DISTRICT,
    act: settings('School calendar', press('Import a calendar file')),
  },
  { name: 'district-times', query: DISTRICT, act: settings('Hours') },
  { name: 'district-accessibility', query: DISTRICT, act: settings('Accessibility') },
  { name: 'district-names', query: DISTRICT, act: settings('Names') },
  { name: 'district-consent', query: DISTRICT, act: settings('Consent') },
  { name: 'district-texts', query: DISTRICT, act: settings('Guideline texts') },
  { name: 'district-trial-empty', query: DISTRICT, act: settings('Try it') },
  {
    name: 'district-trial',
    query: DISTRICT,
    act: settings(
      'Words',
      add('Always flagged', 'concert'),
      add('Always flagged', 'team'),
      press('Try on posts'),
    ),
  },
  {
    name: 'district-trial-running',
    query: DISTRICT,
    act: settings('Words', add('Always flagged', 'concert'), async (page) => {
      await page.evaluate(() => {
        globalThis.fake.answer('district.dry-run', ({ job }) => {
          globalThis.fake.emit({ kind: 'progress', job, done: 325, total: 1240, text: '' });
          return new Promise(() => undefined);
        });
      });
      await wait(page);
      await press('Try on posts')(page);
    }),
  },
  { name: 'district-keep', query: DISTRICT, act: settings('Words', change, press('Keep…')) },
  {
    name: 'district-held',
    query: DISTRICT,
    act: settings(
      'Words',
      (page) =>
        page.evaluate(() => {
          for (const id of ['crowd-3', 'crowd-4']) {
            const one = globalThis.fake.stored(id);
            one.deliveries = one.deliveries.map((each) => ({ ...each, state: 'queued', why: null }));
          }
        }),
      add('Always flagged', 'sign-up'),
      add('Always flagged', 'welcome'),
      press('Keep…'),
      press('Keep them'),
    ),
  },
  { name: 'district-newer', query: DISTRICT, act: settings('Words', change, elsewhere) },
  {
    name: 'district-aside',
    query: DISTRICT,
    act: settings('Words', change, elsewhere, press('Show theirs')),
  },
  { name: 'district-import', query: DISTRICT, act: settings('This version', press('Import')) },
  {
    name: 'district-import-refused',
    query: DISTRICT,
    act: settings('This version', async (page) => {
      await page.evaluate(() =>
        globalThis.fake.answer('district.read-file', () => ({
          ok: true,
          value: {
            kind: 'refused',
            name: 'settings from the other laptop.json',
            problems: [
              {
                path: 'calendar[3].date',
                field: 'calendar',
                entry: 3,
                message: 'Expected a day that the calendar has; there is no 2027-02-30.',
                line: 212,
                column: 15,
              },
              {
                path: 'words.deny[1]',
                field: 'words.deny',
                entry: 1,
                message:
                  '“/fu(n/” is a pattern, and no regular expression that can be read (unterminated group); write the word itself; other spellings, plurals and masked letters are found without a pattern.',
                line: 96,
                column: 7,
              },
            ],
          },
        })),
      );
      await press('Import')(page);
    }),
  },
  { name: 'district-history', query: DISTRICT, act: steps(many, elsewhere, tab('History')) },
  { name: 'district-history-only', query: FULL, act: steps(tab('History')) },
  {
    name: 'district-bring-back',
    query: DISTRICT,
    act: steps(many, tab('History'), press('Bring version 2026.11 back')),
  },
];

/**
 * Presses every button of Compose and drives it by keys, in the built window with the in-memory api:
 * `node test/renderer/look/press-compose.mjs` after `look.mjs` built the page (it serves the same folder).
 * Prints one line a step; exits with 1 when a step did not do what it says.
 */
import { strict as assert } from 'node:assert';
import { openPost } from './compose-scenes.mjs';
import { launch, serve } from './serve.mjs';

const site = await serve();
const browser = await launch();
let failed = 0;

/** A fresh window for each step. */
const step = async (name, act, { query = '', size = { width: 1366, height: 768 } } = {}) => {
  const context = await browser.newContext({
    viewport: size,
    reducedMotion: 'reduce',
    timezoneId: 'America/Chicago',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  const trouble = [];
  page.on('pageerror', (error) => trouble.push(error.message));
  await page.addInitScript({ path: site.script });
  await page.goto(`${site.origin}/${query}`);
  try {
    await act(page);
    assert.deepEqual(trouble, []);
    console.log(`ok      ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED  ${name}: ${String(error).split('\n').slice(0, 24).join(' ')}`);
  }
  await context.close();
};

const post = (page, id = 'post-1') =>
  page.evaluate((one) => structuredClone(globalThis.fake.stored(one).content), id);
const button = (page, name, exact = false) => page.getByRole('button', { name, exact }).first();
const option = (page, name) => page.getByRole('option', { name }).first().click();
const choose = async (page, label, name) => {
  await page
    .getByRole('button', { name: new RegExp(label) })
    .first()
    .click();
  await option(page, name);
};
const saved = (page) => page.waitForTimeout(1100);
const sees = (page, text) => page.getByText(text).first().waitFor();
const toast = (page) => page.getByRole('region', { name: 'Messages' });

const asVideo = `(post) => ({ targets: ['ridgeview-fb', 'ridgeview-ig'], text: 'The choir of our school sings.', media: post.content.media.map((one) => ({ ...one, kind: 'video', type: 'video/mp4', file: 'choir.mp4', altText: null, shot: 'none', faces: [] })) })`;

await step(
  'every question of a video is answered, each with its finding gone',
  async (page) => {
    await openPost('post-1', asVideo)(page);
    const found = (words) => page.locator('.pane').getByText(words).first().waitFor();
    const gone = (words) => page.locator('.pane').getByText(words).first().waitFor({ state: 'detached' });
    await found('what music choir.mp4 has');
    await choose(page, 'Music in it$', 'No music');
    await gone('what music choir.mp4 has');
    await choose(page, 'Made with AI$', 'No');
    await gone('altered with AI');
    await page.getByRole('radiogroup', { name: 'Does anybody speak in it?' }).getByText('Yes').click();
    await found('choir.mp4 has speech and no captions');
    const chooser = page.waitForEvent('filechooser');
    await button(page, 'Choose an SRT or VTT file').click();
    await (await chooser).setFiles({
      name: 'choir.vtt',
      mimeType: 'text/vtt',
      buffer: Buffer.from('WEBVTT\n\n00:00.000 --> 00:41.000\nHark how the bells\n'),
    });
    await gone('choir.mp4 has speech and no captions');
    await page.getByRole('combobox', { name: 'Add somebody who is heard' }).fill('mason');
    await option(page, /Mason Lindqvist.*Not cleared/u);
    await found('for the voice of Mason');
    await page.locator('.pane').getByRole('button', { name: 'Show me' }).first().click();
    assert.match(await page.locator('[data-pointed]').getAttribute('data-field'), /\.heard$/u);
    await button(page, 'Remove Mason Lindqvist').click();
    await gone('for the voice of Mason');
    await saved(page);
    const [video] = (await post(page)).media;
    assert.equal(video.music, 'none');
    assert.equal(video.hasSpeech, true);
    assert.equal(video.aiMade, false);
    assert.deepEqual(video.heard, []);
    assert.match(video.captions, /^WEBVTT/u);
  },
  { query: '?engine' },
);

await step('type, and it is saved within a second', async (page) => {
  await openPost('post-1')(page);
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Typed.');
  await saved(page);
  assert.match((await post(page)).text, / Typed\.$/);
  await sees(page, 'Saved');
});
await step('undo typing with Ctrl+Z', async (page) => {
  await openPost('post-2')(page);
  const before = (await post(page, 'post-2')).text;
  await page.locator('.cm-content').click();
  await page.keyboard.type('x');
  await page.keyboard.press('Control+z');
  await saved(page);
  assert.equal((await post(page, 'post-2')).text, before);
});
await step('apply a safe fix, and undo it', async (page) => {
  await openPost('post-1')(page);
  await button(page, 'Say “a student”').click();
  await saved(page);
  assert.match((await post(page)).text, /Congrats to a student/);
  await toast(page).getByRole('button', { name: 'Undo' }).first().click();
  await saved(page);
  assert.match((await post(page)).text, /Mason Lindqvist/);
});
await step('preview a fix, leave it, then use it', async (page) => {
  await openPost('post-1')(page);
  await button(page, /^Saturday, November 21/).click();
  await button(page, 'Leave it').click();
  await button(page, /^Saturday, November 21/).click();
  await button(page, 'Use this').click();
  await saved(page);
  assert.match((await post(page)).text, /Saturday, November 21/);
});
await step('see a warning, and take it back', async (page) => {
  await openPost('post-1')(page);
  await button(page, 'I have seen this').click();
  await sees(page, 'Seen by Nadia Okonkwo');
  await button(page, 'Not yet').click();
  await page.getByText('Seen by Nadia Okonkwo').waitFor({ state: 'detached' });
});
await step('F8 walks through the findings, Shift+F8 back', async (page) => {
  await openPost('post-1')(page);
  await page.keyboard.press('F8');
  await page.locator('.finding-current', { hasText: 'Mason’s last name' }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.className), 'code-editor');
  await page.keyboard.press('F8');
  await page.locator('.finding-current', { hasText: 'Pa Houa' }).waitFor();
  await page.keyboard.press('Shift+F8');
  await page.locator('.finding-current', { hasText: 'Mason’s last name' }).waitFor();
});
await step('a finding’s headline and Show me jump to its place', async (page) => {
  await openPost('post-3')(page);
  await button(page, 'Show me').click();
  await page.getByRole('tab', { name: 'YouTube', selected: true }).waitFor();
  await page.waitForTimeout(100);
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('type')), 'radio');
  await page.getByRole('button', { name: /YouTube asks whether/ }).click();
});
await step('sources open, and lead to the guidelines', async (page) => {
  await openPost('post-1')(page);
  await button(page, 'Policy 515').click();
  await button(page, 'Read the rule in Guidelines').click();
  await page.getByRole('heading', { name: 'Guidelines', level: 1 }).waitFor();
});
await step('let a finding pass with a reason, not without one', async (page) => {
  await openPost(
    'post-1',
    '(post) => ({ media: post.content.media.map((one) => ({ ...one, source: null })) })',
  )(page);
  await button(page, 'Let it pass…').click();
  const dialog = page.getByRole('dialog', { name: 'Let it pass' });
  assert.equal(await dialog.getByRole('button', { name: 'Let it pass' }).isDisabled(), true);
  await dialog.getByLabel('Reason').fill('The photographer said yes.');
  await dialog.getByRole('button', { name: 'Let it pass' }).click();
  await sees(page, 'Let pass by Nadia Okonkwo');
});
await step(
  'a second colleague approves',
  async (page) => {
    await openPost(
      'post-1',
      '(post) => ({ text: "Good news from the gym.", media: post.content.media.map((one) => ({ ...one, faces: [], source: null })) })',
    )(page);
    await button(page, 'Approve this post…').click();
    await button(page, 'Not now').click();
    await button(page, 'Approve this post…').click();
    await page.getByLabel('Note (optional)').fill('Looked at it with the principal.');
    await button(page, 'Approve', true).click();
    await sees(page, 'Approved by Tou Ger Vang');
  },
  { query: '?as=approver' },
);
await step('answer the checklist, queue by keys, take back', async (page) => {
  await openPost(
    'post-1',
    '(post) => ({ text: "Good news from the gym.", media: post.content.media.map((one) => ({ ...one, faces: [] })) })',
  )(page);
  await page.keyboard.press('Control+Enter');
  await sees(page, /Not queued yet/);
  for (const box of await page.locator('.questions').getByRole('checkbox').all()) {
    await box.check({ force: true });
    await page.waitForTimeout(150);
  }
  await page.keyboard.press('Control+Enter');
  await button(page, 'Queued', true).waitFor();
  await button(page, 'Take back').click();
  await button(page, 'Queue', true).waitFor();
  await button(page, 'Queue', true).click();
  await button(page, 'Queued', true).waitFor();
  await button(page, 'Open the queue').click();
  await page.getByRole('heading', { name: 'Queue', level: 1 }).waitFor();
});
await step('the queue button that cannot be pressed is reached by Tab and says why', async (page) => {
  await openPost('post-1')(page);
  const queue = button(page, /^Queue · 2 to fix/);
  assert.equal(await queue.getAttribute('aria-disabled'), 'true');
  await queue.focus();
  assert.equal(await queue.evaluate((one) => one === document.activeElement), true);
  const why = await queue.evaluate((one) =>
    (one.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  );
  assert.match(why, /to fix/);
});
await step('a version for one account, and back to the shared text, with Undo', async (page) => {
  await openPost('post-1')(page);
  await page.getByRole('tab', { name: /^X/ }).click();
  await button(page, 'Write a version for X').click();
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('X only. ');
  await saved(page);
  assert.match((await post(page)).variants['ridgeview-x'].text, /^X only\. /);
  await button(page, 'Use the shared text again').click();
  await saved(page);
  assert.deepEqual((await post(page)).variants, {});
  await toast(page).getByRole('button', { name: 'Undo' }).first().click();
  await saved(page);
  assert.match((await post(page)).variants['ridgeview-x'].text, /^X only\. /);
});
await step('accounts on and off', async (page) => {
  await openPost('post-1')(page);
  await button(page, 'Remove @RidgeviewBPS on X').click();
  await button(page, 'Add an account', true).click();
  await page.getByRole('menuitemcheckbox', { name: /BloomingtonPublicSchools/ }).click();
  await page.keyboard.press('Escape');
  await saved(page);
  assert.deepEqual((await post(page)).targets, ['ridgeview-fb', 'ridgeview-ig', 'district-fb']);
});
await step('category, emoji, link and first comment', async (page) => {
  await openPost('post-1')(page);
  await choose(page, 'Category', 'Athletics');
  await button(page, 'Emoji').click();
  await button(page, 'Trophy').click();
  await button(page, 'Link', true).click();
  await page.getByLabel('Link', { exact: true }).fill('https://example.org/showcase');
  await button(page, 'First comment', true).click();
  await page.getByLabel('First comment', { exact: true }).fill('Thank you all.');
  await choose(page, 'The event is', 'Open to the public');
  await choose(page, 'Where', 'Away from school');
  await saved(page);
  const now = await post(page);
  assert.equal(now.category, 'athletics');
  assert.match(now.text, /🏆/u);
  assert.equal(now.link, 'https://example.org/showcase');
  assert.equal(now.firstComment, 'Thank you all.');
  assert.deepEqual([now.event.kind, now.event.offSite], ['public', true]);
  await button(page, 'Remove the link').click();
  await button(page, 'Remove the first comment').click();
  await saved(page);
  assert.deepEqual([(await post(page)).link, (await post(page)).firstComment], [null, null]);
});
await step('video fields, captions from a file', async (page) => {
  await openPost('post-3')(page);
  await page.getByRole('tab', { name: 'YouTube' }).click();
  await page.getByLabel('Title', { exact: true }).fill('Winter concert');
  await page.getByLabel('Description').fill('Every grade sings.');
  await page.getByLabel('Tags').fill('concert, winter choir,');
  await page.getByText('Yes', { exact: true }).click();
  const files = page.locator('input[type=file]');
  await files.setInputFiles({
    name: 'letter.srt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Dear families'),
  });
  await sees(page, /not a caption file/);
  await files.setInputFiles({
    name: 'concert.srt',
    mimeType: 'text/plain',
    buffer: Buffer.from('1\n00:00:01,000 --> 00:00:03,000\nWelcome\n'),
  });
  await sees(page, '1 caption');
  await saved(page);
  const { video } = await post(page, 'post-3');
  assert.deepEqual(
    [video.title, video.tags, video.madeForKids],
    ['Winter concert', ['concert', 'winter choir'], true],
  );
  await button(page, 'Remove', true).click();
  await saved(page);
  assert.equal((await post(page, 'post-3')).video.captions, null);
});
await step('pictures: add, alt text, decoration, facts, move, large, take off with Undo', async (page) => {
  await openPost('post-1')(page);
  await button(page, 'Add a picture').click();
  await sees(page, 'Picture 1 of 2');
  await button(page, /^Picture 2/).click();
  await page.getByLabel('Alt text').fill('A volcano made of paper erupts');
  await choose(page, 'Source', 'Student work');
  await choose(page, 'Shows', 'No people');
  await choose(page, 'Made with AI', 'No');
  await button(page, 'Nobody', true).click();
  await button(page, 'Ask again').click();
  await button(page, 'Nobody', true).click();
  await button(page, 'More for this picture').click();
  await page.getByRole('menuitem', { name: 'Move earlier' }).click();
  await saved(page);
  const [first] = (await post(page)).media;
  assert.deepEqual(
    [first.id, first.altText, first.source, first.shot, first.aiMade, first.peopleAnswered],
    ['asset-2', 'A volcano made of paper erupts', 'student-work', 'none', false, true],
  );
  await button(page, 'See it large').click();
  const large = await page.getByRole('dialog').getByRole('img').boundingBox();
  assert.ok(large && large.width > 400 && Math.abs(large.width / large.height - 4 / 3) < 0.02);
  await button(page, 'Close').click();
  await page.getByText('Only decoration').click();
  await button(page, 'More for this picture').click();
  await page.getByRole('menuitem', { name: 'Remove it from the post' }).click();
  await toast(page).getByRole('button', { name: 'Undo' }).last().click();
  await saved(page);
  assert.deepEqual(
    (await post(page)).media.map((one) => one.id),
    ['asset-2', 'asset-1'],
  );
});
await step('people by type-ahead and keys, an adult, taken off with Undo, everyone', async (page) => {
  await openPost('post-1')(page);
  const field = page.getByPlaceholder(/Name, or/);
  await field.click();
  await page.keyboard.press('Enter');
  assert.equal((await post(page)).media[0].faces.length, 3);
  // Enter before the register answered chooses nobody, whoever is still listed.
  await field.fill('nyb');
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: /Eleanor Nyberg/, selected: true }).waitFor();
  assert.equal((await post(page)).media[0].faces.length, 3);
  await page.keyboard.press('Enter');
  await field.fill('adult');
  await option(page, /An adult/);
  await button(page, 'Remove Pa Houa Xiong').click();
  await page.getByText('That is everyone').click();
  await saved(page);
  const [media] = (await post(page)).media;
  assert.deepEqual(
    media.faces.map((face) => face.person ?? face.is),
    ['p2', 'p1', 'p6', 'adult'],
  );
  assert.notEqual(media.peopleAnswered, true);
  await toast(page).getByRole('button', { name: 'Undo' }).last().click();
  await saved(page);
  assert.deepEqual(
    (await post(page)).media[0].faces.map((face) => face.person ?? face.is),
    ['p2', 'p1', 'p3', 'p6', 'adult'],
  );
});
await step('drop a file anywhere, paste a picture', async (page) => {
  await openPost('post-2')(page);
  await page.evaluate(() => {
    const give = (type, init) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array([1, 2])], 'image.png', { type: 'image/png' }));
      document.querySelector('.code-editor').dispatchEvent(init(data, type));
    };
    give(
      'drop',
      (dataTransfer) =>
        new DragEvent('drop', { bubbles: true, cancelable: true, composed: true, dataTransfer }),
    );
  });
  await sees(page, 'Picture 1 of 1');
  await page.evaluate(() => {
    globalThis.fake.answer('media.paste', ({ name }) => ({
      ok: true,
      value: { kind: 'refused', name, why: 'It is no picture.' },
    }));
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([new Uint8Array([1, 2])], 'image.png', { type: 'image/png' }));
    document
      .querySelector('.code-editor')
      .dispatchEvent(
        new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData }),
      );
  });
  await sees(page, 'It is no picture.');
  await button(page, 'Dismiss', true).click();
  await page.getByText('It is no picture.').waitFor({ state: 'detached' });
  assert.equal((await post(page, 'post-2')).text.startsWith('The food drive'), true);
});
await step('the time: another zone, the repeated hour, without a time', async (page) => {
  await openPost('post-1', '() => ({ publishAt: "2027-11-07T01:30" })')(page);
  await button(page, /Nov 7 · 1:30/).click();
  await page.getByText('The second').click();
  await saved(page);
  assert.equal((await post(page)).side, 'later');
  await choose(page, 'Time zone', 'Eastern');
  await button(page, 'Without a time').click();
  await saved(page);
  assert.deepEqual([(await post(page)).publishAt, (await post(page)).zone], [null, 'America/New_York']);
});
await step('the missing hour offers its neighbours', async (page) => {
  await openPost('post-1', '() => ({ publishAt: "2027-03-14T02:30" })')(page);
  await button(page, /Mar 14 · 2:30/).click();
  await button(page, '3:30 AM', true).click();
  await saved(page);
  assert.equal((await post(page)).publishAt, '2027-03-14T03:30');
});
await step('copy, delete with Undo, history', async (page) => {
  await openPost('post-1')(page);
  await button(page, 'More for this post').click();
  await page.getByRole('menuitem', { name: 'Make a copy' }).click();
  await button(page, 'Choose a time', true).waitFor();
  await openPost('post-1')(page);
  await button(page, 'More for this post').click();
  await page.getByRole('menuitem', { name: 'Move to the bin' }).click();
  await sees(page, 'Recently worked on');
  await toast(page).getByRole('button', { name: 'Undo' }).last().click();
  await sees(page, 'Back where it was.');
  await openPost('post-1')(page);
  await button(page, 'More for this post').click();
  await page.getByRole('menuitem', { name: 'History and record' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
});
await step('no post open: a recent one, a new one', async (page) => {
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: 'Compose' }).click();
  await button(page, /The food drive/).click();
  await page.getByRole('heading', { level: 1, name: /The food drive/ }).waitFor();
  await page.keyboard.press('Control+n');
  await page.getByRole('heading', { level: 1, name: 'New post' }).waitFor();
  await button(page, /^Queue · /).waitFor();
});
await step('not saved: said, kept, tried again', async (page) => {
  await openPost('post-1')(page);
  await page.evaluate(() =>
    globalThis.fake.answer('post.save', () => ({ ok: false, code: 'storage', message: 'The disk is full.' })),
  );
  await page.locator('.cm-content').click();
  await page.keyboard.type('Kept ');
  await sees(page, /Not saved: The disk is full/);
  await page.evaluate(() => globalThis.fake.answer('post.save', () => null));
  await button(page, 'Try now').click();
  await page
    .getByText(/Not saved/)
    .first()
    .waitFor({ state: 'detached' });
  assert.match((await post(page)).text, /Kept /);
});
await step('two versions: compare, keep what is here', async (page) => {
  await openPost('post-1')(page);
  await page.evaluate(() => {
    const one = globalThis.fake.stored('post-1');
    one.seq += 1;
    one.content = { ...one.content, text: 'Written elsewhere.' };
  });
  await page.locator('.cm-content').click();
  await page.keyboard.type('Mine ');
  await button(page, 'Compare').click();
  await sees(page, 'Written elsewhere.');
  await page.getByRole('dialog').getByRole('button', { name: 'Keep what is here' }).click();
  await saved(page);
  assert.match((await post(page)).text, /Mine /);
});
await step(
  'the drawer: opens, jumps and closes',
  async (page) => {
    await openPost('post-1')(page);
    await button(page, /^Check/).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Mason’s last name/ })
      .click();
    await page.getByRole('dialog', { name: 'Check' }).waitFor({ state: 'detached' });
    await button(page, /^Check/).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Saturday, November 21/ })
      .click();
    await button(page, 'Use this').click();
    await saved(page);
    assert.match((await post(page)).text, /Saturday, November 21/);
  },
  { size: { width: 1024, height: 768 } },
);
await step('previews switch between accounts', async (page) => {
  await openPost('post-1')(page);
  await button(page, '@RidgeviewBPS on X').click();
  await sees(page, /^X · Tue, Nov 24/);
});

await browser.close();
site.close();
console.log(failed === 0 ? 'Every step did what it says.' : `${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

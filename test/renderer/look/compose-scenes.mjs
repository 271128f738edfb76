/** The Compose screen in every state: what lies on the desk, and what is done there before the picture. */
const LONG =
  'Waxaan u hambalyeynaynaa Abdirahmaan Cabdullaahi Warsame Maxamuud Xuseen, Nkauj Hnub Paj Ntaub Vaj-Thoj thiab tag nrho cov menyuam hauv Chav 12 rau lawv txoj haujlwm zoo heev. '.repeat(
    9,
  );

/** Changes the stored post in the page and opens it. `how` runs in the page: no names from here. */
export const openPost =
  (id, how = '() => undefined', then = async () => undefined) =>
  async (page) => {
    await page.evaluate(`(() => {
      const one = globalThis.fake.stored(${JSON.stringify(id)});
      const made = (${how})(one, ${JSON.stringify(LONG)});
      if (made) one.content = { ...one.content, ...made };
      globalThis.fake.emit({ kind: 'go', to: 'compose', id: one.id });
    })()`);
    // Keys pressed before the screen is there are heard by nobody.
    await page.locator('.editor-card').waitFor();
    await page.waitForTimeout(250);
    await then(page);
  };

const CLEAN = `(post) => ({
  text: 'Our robotics team finished first at the showcase. Come and see what they built on Tuesday, November 24, in the gym.',
  category: 'news',
  media: post.content.media.map((one) => ({ ...one, faces: [] })),
})`;
const ANSWERED = `(post) => { post.answered.add('background-clear'); post.answered.add('dress-and-pose'); return (${CLEAN})(post); }`;
const button = (page, name, exact = false) => page.getByRole('button', { name, exact }).first();

export const COMPOSE_SCENES = [
  { name: 'compose', act: openPost('post-1') },
  { name: 'compose-ready', act: openPost('post-1', ANSWERED) },
  {
    name: 'compose-queued',
    act: openPost('post-1', ANSWERED, async (page) => {
      await page.keyboard.press('Control+Enter');
      await page.waitForTimeout(400);
    }),
  },
  {
    name: 'compose-review',
    act: openPost(
      'post-1',
      `(post) => ({ ...(${CLEAN})(post), media: post.content.media.map((one) => ({ ...one, faces: [], source: null, shot: 'close-up' })) })`,
    ),
  },
  {
    name: 'compose-approve',
    query: '?as=approver',
    act: openPost(
      'post-1',
      `(post) => ({ ...(${CLEAN})(post), media: post.content.media.map((one) => ({ ...one, faces: [], source: null, shot: 'close-up' })) })`,
      (page) => button(page, 'Approve this post').click(),
    ),
  },
  {
    name: 'compose-boxes',
    act: openPost(
      'post-1',
      `(post) => ({ media: post.content.media.map((one) => ({ ...one, source: null, altText: null, faces: [
        { id: 'f1', box: [0.12, 0.3, 0.16, 0.22], is: 'person', person: 'p2' },
        { id: 'f2', box: [0.44, 0.24, 0.16, 0.22], is: 'person', person: 'p4' },
        { id: 'f3', box: [0.72, 0.34, 0.15, 0.2], is: 'unresolved', person: null } ] })) })`,
    ),
  },
  {
    name: 'compose-pictures',
    act: openPost('post-1', undefined, async (page) => {
      await page.evaluate(() => {
        globalThis.fake.answer('media.pick', () => ({
          ok: true,
          value: [
            { token: 'asset-2', name: 'volcano.jpg', bytes: 1 },
            { token: 'asset-3', name: 'food-drive.jpg', bytes: 1 },
            { token: 'holiday-letter.pdf', name: 'holiday-letter.pdf', bytes: 1 },
          ],
        }));
      });
      await button(page, 'Add a picture').click();
      await page.waitForTimeout(300);
      await button(page, 'Picture 2').click();
    }),
  },
  {
    name: 'compose-picture-large',
    act: openPost('post-1', undefined, (page) => button(page, 'See it large').click()),
  },
  {
    name: 'compose-event',
    act: openPost(
      'post-3',
      '() => ({ event: { kind: "public", offSite: true, endsAt: "2026-12-03T20:00" } })',
    ),
  },
  {
    name: 'compose-video',
    act: openPost('post-3', undefined, (page) => page.getByRole('tab', { name: 'YouTube' }).click()),
  },
  {
    name: 'compose-extras',
    act: openPost(
      'post-1',
      `(post) => ({ link: 'https://www.bloomington.k12.mn.us/robotics/showcase-2026', firstComment: '#RidgeviewRobotics #BloomingtonProud' })`,
    ),
  },
  {
    name: 'compose-variant',
    act: openPost('post-1', undefined, async (page) => {
      await page.getByRole('tab', { name: /^X/ }).click();
      await button(page, 'Write a version for X').click();
    }),
  },
  {
    name: 'compose-shared-tab',
    act: openPost('post-1', undefined, (page) => page.getByRole('tab', { name: /^Instagram/ }).click()),
  },
  {
    name: 'compose-long',
    act: openPost(
      'post-1',
      `(post, LONG) => ({ text: LONG, media: post.content.media.map((one) => ({ ...one, altText: LONG.slice(0, 900), faces: ['p4','p3','p2','p1','p5','p6'].map((person, at) => ({ id: 'f' + at, box: null, is: 'person', person })) })) })`,
    ),
  },
  { name: 'compose-empty-draft', act: openPost('post-4') },
  { name: 'compose-no-picture', act: openPost('post-2') },
  {
    name: 'compose-fix-preview',
    act: openPost('post-1', undefined, (page) => button(page, 'Saturday, November 21').click()),
  },
  {
    name: 'compose-waive',
    act: openPost(
      'post-1',
      `(post) => ({ media: post.content.media.map((one) => ({ ...one, source: null })) })`,
      (page) => button(page, 'Let it pass').click(),
    ),
  },
  {
    name: 'compose-people',
    act: openPost('post-1', undefined, async (page) => {
      await page.getByPlaceholder(/Name, or/).fill('a');
      await page.waitForTimeout(350);
    }),
  },
  {
    name: 'compose-time',
    act: openPost('post-1', undefined, (page) => button(page, /Nov 24 · 3:30/).click()),
  },
  {
    name: 'compose-repeated-hour',
    act: openPost('post-1', '() => ({ publishAt: "2027-11-07T01:30" })', (page) =>
      button(page, /Nov 7 · 1:30/).click(),
    ),
  },
  {
    name: 'compose-missing-hour',
    act: openPost('post-1', '() => ({ publishAt: "2027-03-14T02:30" })', (page) =>
      button(page, /Mar 14 · 2:30/).click(),
    ),
  },
  {
    name: 'compose-accounts',
    act: openPost('post-1', undefined, (page) => button(page, 'Add an account', true).click()),
  },
  { name: 'compose-emoji', act: openPost('post-1', undefined, (page) => button(page, 'Emoji').click()) },
  {
    name: 'compose-more',
    act: openPost('post-1', undefined, (page) => button(page, 'More for this post').click()),
  },
  {
    name: 'compose-why-not',
    act: openPost('post-1', undefined, async (page) => {
      await button(page, /^Queue ·/).focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      await page.waitForTimeout(300);
    }),
  },
  {
    name: 'compose-jump',
    act: openPost('post-1', undefined, async (page) => {
      for (let step = 0; step < 3; step += 1) await page.keyboard.press('F8');
    }),
  },
  {
    name: 'compose-sources',
    act: openPost('post-1', undefined, (page) => button(page, 'Policy 515').click()),
  },
  {
    name: 'compose-not-saved',
    act: openPost('post-1', undefined, async (page) => {
      await page.evaluate(() =>
        globalThis.fake.answer('post.save', () => ({
          ok: false,
          code: 'storage',
          message: 'The disk is full.',
        })),
      );
      await page.locator('.cm-content').click();
      await page.keyboard.type(' More');
      await page.waitForTimeout(900);
    }),
  },
  {
    name: 'compose-conflict',
    act: openPost('post-1', undefined, async (page) => {
      await page.evaluate(() => {
        const one = globalThis.fake.stored('post-1');
        one.seq += 1;
        one.content = { ...one.content, text: 'Written in another window meanwhile.' };
      });
      await page.locator('.cm-content').click();
      await page.keyboard.type(' More');
      await page.waitForTimeout(900);
      await button(page, 'Compare').click();
    }),
  },
  {
    name: 'compose-drop',
    act: openPost('post-1', undefined, async (page) => {
      await page.evaluate(() => {
        const data = new DataTransfer();
        data.items.add(new File(['x'], 'class.jpg', { type: 'image/jpeg' }));
        document.body.dispatchEvent(
          new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer: data }),
        );
        setInterval(
          () =>
            document.body.dispatchEvent(
              new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer: data }),
            ),
          60,
        );
      });
    }),
  },
  {
    name: 'compose-drawer',
    act: openPost('post-1', undefined, async (page) => {
      const check = page.getByRole('button', { name: /^Check/ });
      if (await check.isVisible()) await check.click();
    }),
  },
  {
    name: 'compose-deleted',
    act: openPost('post-1', undefined, async (page) => {
      await button(page, 'More for this post').click();
      await page.getByRole('menuitem', { name: 'Move to the bin' }).click();
    }),
  },
];

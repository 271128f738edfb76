/** How long one check takes and how much memory: a post of 500 characters for four accounts, against 300 and 10,000 people. */
import { fillCase } from '../../shared/case/fill-case.ts';
import { checkPost } from '../../shared/compliance/check-post.ts';
import { bloomington } from '../../shared/district/bloomington.ts';
import { SAMPLE_ACCOUNTS } from '../../shared/sample/accounts.ts';
import { buildPeopleIndex } from '../../shared/text/names.ts';
import { ms, report, spreadOf, timed } from './figures.ts';
import { benchMemory } from './memory.ts';
import { manyPeople } from './people.ts';

const TEXT =
  'Congratulations to our robotics team, who finished first at the regional showcase on Friday. They built and coded a robot that follows a line, sorts blocks by color and parks by itself. Thank you to every family who drove, cheered and packed snacks, and to the custodians who stayed late. The team meets again on Monday after school in the media center; new members are welcome until the end of the month. See pictures and the full results at bloomington.k12.mn.us/robotics #BloomingtonProud #RoboticsClub today';

export const benchCheck = async (): Promise<void> => {
  for (const count of [300, 10_000]) {
    const people = manyPeople(count);
    const started = performance.now();
    const index = buildPeopleIndex(people);
    const built = performance.now() - started;
    const one = fillCase(
      {
        now: '2026-11-23T10:00:00-06:00',
        moment: 'draft',
        accounts: SAMPLE_ACCOUNTS.slice(4, 8),
        people,
        post: {
          category: 'student-recognition',
          publishAt: '2026-11-24T15:30',
          zone: 'America/Chicago',
          targets: SAMPLE_ACCOUNTS.slice(4, 8).map((account) => account.id),
          text: TEXT.slice(0, 500),
        },
      },
      bloomington,
    );
    let turn = 0;
    const times = await timed(400, 60, () => {
      turn += 1;
      const text = `${one.post.text.slice(0, 497)}${String(turn).padStart(3, '0')}`;
      return checkPost({ ...one, post: { ...one.post, text } }, { people: index });
    });
    const spread = spreadOf(times);
    report(`index of ${count.toLocaleString('en')} people, once`, ms(built));
    report(
      `check, 500 characters, 4 accounts, ${count.toLocaleString('en')} people`,
      `${ms(spread.median)} median, ${ms(spread.p99)} p99`,
      count === 10_000 ? 'under 5 ms' : '',
      count === 10_000 ? spread.median < 5 : null,
    );
  }
  benchMemory();
};

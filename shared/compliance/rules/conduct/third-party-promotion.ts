import {
  INVITES,
  NAMED_PROGRAM,
  OUTSIDE_GROUPS,
  OUTSIDE_PROGRAMS,
  OWN_COURSES,
  OWN_OR_TOLD,
  PEOPLE_OF_A_FAITH,
  PROGRAMS,
} from '../../../text/lists/outside-groups.ts';
import { phrases } from '../../../text/phrases.ts';
import { properNames } from '../../../text/proper-names.ts';
import type { Passage } from '../../../text/terms.ts';
import { pictureSaying, postWrong, said, saidWrong } from '../../example-texts.ts';
import type { Range } from '../../finding.ts';
import { ownNamesOf } from '../../own-names.ts';
import { readableFields, readingOfField } from '../../readings.ts';
import { LEARNED_THIRD_PARTY_PROMOTION } from '../../../text/lists/learned-third-party-promotion.ts';
import { alsoAlike, learnedMessages, orDoubtful } from '../../reads-like.ts';
import { defineRule } from '../../rule.ts';
import type { TextField } from '../../subject.ts';

const GROUP = phrases(OUTSIDE_GROUPS);
const PEOPLE = phrases(PEOPLE_OF_A_FAITH);
const INVITE = phrases(INVITES);
const OWN = phrases(OWN_OR_TOLD);
const PROGRAM = phrases(PROGRAMS);
const STRONG = phrases(OUTSIDE_PROGRAMS);
const HOSTS = phrases(
  'hosting\nhosts\nhosted by\nis looking for\nis auditioning\nis seeking\nregister now\nwants you\nbootcamp\nregister (with/through)\noffers\nenrolling\nseeking\nis holding\nhas openings\nhave openings\nteaches (teens/kids/children/beginners)\nteach (teens/kids/children/beginners)',
);

/** Courses that a district's own program gives, too. */
const COURSE = phrases(OWN_COURSES);

/**
 * The outside group that a sentence invites to, as a range in the field's text. `isProgram`: the account is a program of
 * the district, whose courses are its own unless somebody else is named beside them.
 */
const groupIn = (
  passage: Passage,
  kind: TextField['kind'],
  own: ReadonlySet<string>,
  isProgram: boolean,
): Range | null => {
  const { text, typed, around } = passage;
  if (OWN.isIn(text, passage.marked)) return null;
  const people = PEOPLE.placesIn(text);
  const groups = GROUP.placesIn(text).filter(
    ({ start, end }) => !people.some((one) => one.start <= start && end <= one.end),
  );
  const isOwnCourse =
    isProgram &&
    groups.every(({ start, end }) => COURSE.isIn(text.slice(start, end))) &&
    !properNames(typed, own).some(({ name }) => NAMED_PROGRAM.test(name) || name.includes(' '));
  const [group] = isOwnCourse ? [] : groups;
  if (group !== undefined && INVITE.isIn(around)) return passage.toSource(group.start, group.end);
  // A flyer's file has no capitals: what it calls itself must do.
  if (kind === 'file') {
    const [program] = INVITE.isIn(text) ? STRONG.placesIn(text) : [];
    return program === undefined ? null : passage.toSource(program.start, text.length);
  }
  if (!INVITE.isIn(around) || !PROGRAM.isIn(text)) return null;
  const named = properNames(typed, own).find(
    ({ name }) => NAMED_PROGRAM.test(name) || (name.includes(' ') && (STRONG.isIn(text) || HOSTS.isIn(text))),
  );
  return named === undefined ? null : passage.sourceOfTyped(...named.range);
};

export const rule = defineRule({
  id: 'conduct/third-party-promotion',
  judges: 'Announces a camp, club, clinic, lesson or flyer from a group outside the district.',
  severity: 'review',
  floor: 'warn',
  waivable: true,
  runs: 'per-post',
  cites: ['roe-5', 'practice'],
  messages: {
    outside: {
      what: '“{words}” is from a group outside the district.',
      why: 'What outside groups offer goes to families through the Community Relations Office, so that every group is treated the same and no one thinks it is the school’s own.',
      todo: 'Ask the Community Relations Office whether it may be shared, or have a colleague approve it.',
    },
    ...learnedMessages('advertising for an outside group'),
  },
  examples: {
    passes: [
      said(
        'a school club',
        'Chess club starts Wednesday in the media center. Everyone from grade 3 up may join.',
      ),
      said('our own after-school care', 'Kids’ Club has seven openings. Register through the district.'),
      said(
        'community education',
        'Bloomington Community Education opens winter classes on Monday: register online.',
      ),
      said(
        'our own academy',
        'Our own summer reading academy runs June 14 to July 1. Registration opens in May.',
      ),
      said('a visitor', 'A naturalist from the science museum brought a live owl to Room 4.'),
      said('a medal', 'Nadia won a medal at the Northern Hoops Camp this summer.'),
      said('band camp', 'Marching band camp starts August 10. Sign up by Friday.'),
      said(
        'a team of the school',
        'Kennedy girls basketball tryouts are Monday at 3:30, register with the office.',
      ),
      said('an Eagle project', 'For his Eagle Scout project a senior built six benches for our garden.'),
      said('a field trip', 'Kindergarten field trip to the Children’s Theatre: permission slips are due.'),
      said('a place to park', 'Park in the church parking lot across the street for conferences.'),
      said('math league', 'Math League meets Thursdays after school in room 210, all welcome.'),
      said('our own lot', 'Trunk-or-treat is Friday at 5:30 in our back lot. Please come hungry.'),
      said('a choir', 'Our choir sang at the Lutheran church on Sunday.'),
      said('people of a faith', 'Our Catholic and Muslim students are welcome here, and so is every family.'),
      said(
        'somebody of a faith',
        'Meet our first Lutheran principal. All are welcome: Catholic, old, young.',
      ),
      said(
        'standings',
        'Adult volleyball league standings: Net Gains on top, and Spikers holding down the cellar.',
      ),
      said(
        'hours that count',
        'Honor society hours are due Monday. Tutoring counts, and see below for the form.',
      ),
      said('a club of ours', 'Our new lacrosse club needs players. See Mr. Stott in room 130.'),
    ],
    fails: [
      saidWrong(
        'outside',
        'classes for toddlers',
        'Kindermusik is offering classes for toddlers on Penn Avenue.',
      ),
      saidWrong('outside', 'a hoops camp', 'Sign up for Elite Hoops Camp'),
      saidWrong('outside', 'scouts', 'Cub Scout Pack 311 is looking for new families.', 'Cub Scout'),
      saidWrong(
        'outside',
        'a studio',
        'Starlight Dance Studio has openings in ballet and tap for ages 4 to 10.',
      ),
      saidWrong(
        'outside',
        'an association',
        'Youth hockey association tryouts are posted, register by Sunday.',
      ),
      saidWrong(
        'outside',
        'a summer camp',
        'Your child can spend July at Byte Kids summer camp! Register online.',
      ),
      saidWrong('outside', 'karate', 'Master Jun’s Karate opens a beginner class in our gym.'),
      saidWrong('outside', 'a church', 'Vacation Bible School at Good Shepherd: register by June 1.'),
      saidWrong(
        'outside',
        'a congregation',
        'Join Grace Lutheran for a free youth night on Friday.',
        'Lutheran',
      ),
      saidWrong('outside', 'the Y', 'YMCA swim lessons start Saturday, sign up at the front desk.'),
      saidWrong(
        'outside',
        'Spanish',
        'La liga de fútbol Sparta abre inscripciones para niños de 6 a 12 años.',
      ),
      saidWrong('outside', 'test prep', 'North Star ACT Prep has seats left in its spring course.'),
      postWrong(
        'outside',
        'a flyer',
        pictureSaying('Flyer for Camp Wapiti, an overnight camp, ages 8 to 12'),
      ),
      postWrong('outside', 'the link', {
        text: 'Lessons, see below.',
        link: 'https://goldfish-swim-school.example/signup',
      }),
    ],
  },
  check: alsoAlike(
    LEARNED_THIRD_PARTY_PROMOTION,
    orDoubtful(LEARNED_THIRD_PARTY_PROMOTION, function* (subject) {
      const own = ownNamesOf(subject.pack);
      const isProgram =
        subject.targets.length > 0 && subject.targets.every(({ account }) => account.scope === 'program');
      for (const field of readableFields(subject)) {
        for (const passage of readingOfField(field, subject).passages) {
          const range = groupIn(passage, field.kind, own, isProgram);
          if (range === null) continue;
          yield {
            message: 'outside',
            at: { field: field.path, range, account: field.account, media: field.media },
          };
          // The whole announcement is looked at.
          break;
        }
      }
    }),
  ),
});

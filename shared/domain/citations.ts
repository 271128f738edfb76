import { PLATFORM_IDS, type PlatformId } from './platform-id.ts';

/** What findings cite. The text of the district's own sections lives in the pack, under the same ids. */
export interface Citation {
  readonly id: string;
  readonly title: string;
  /** Where it stands. */
  readonly source: string;
  /** What it says for us, in our words. */
  readonly note: string;
  /** An https address, or null. */
  readonly url: string | null;
}

const RULES_PAGE = 'Bloomington Public Schools, social media page, Rules of Engagement';
const RULES_URL = 'https://www.bloomington.k12.mn.us/social-media';
const MANAGER = 'Bloomington Public Schools, account-manager guidelines';
const cite = (
  id: string,
  title: string,
  source: string,
  note: string,
  url: string | null = null,
): Citation => ({
  id,
  title,
  source,
  note,
  url,
});

const ALL: readonly Citation[] = [
  cite(
    'ada-title-ii',
    'ADA Title II web rule, 28 CFR 35.200',
    '89 FR 31320 (April 24, 2024); dates moved by 91 FR 20902 (April 20, 2026)',
    'Posts of a public school must meet WCAG 2.1 AA: from April 26, 2027, for populations of 50,000 or more, and from April 26, 2028, for smaller ones.',
    'https://www.ada.gov/resources/2024-03-08-web-rule/',
  ),
  cite(
    'ag-355a',
    'Minnesota Attorney General, opinion 355a',
    'Opinion of October 27, 2020, to the Bloomington city attorney',
    'Accounts that public money makes, keeps or uses may state the facts of a ballot question, not take a side.',
  ),
  cite(
    'coppa',
    'Children’s Online Privacy Protection Act',
    '16 CFR 312, amended April 22, 2025; YouTube’s audience setting',
    'Every video needs an answer to “made for kids”.',
    'https://www.ecfr.gov/current/title-16/part-312',
  ),
  cite(
    'ferpa-99.3',
    'FERPA, definitions',
    '34 CFR 99.3',
    'What identifies a student in a record, and what counts as directory information.',
    'https://www.ecfr.gov/current/title-34/section-99.3',
  ),
  cite(
    'ferpa-99.30',
    'FERPA, when consent is needed',
    '34 CFR 99.30',
    'Consent is signed and dated and names what is released, for what purpose and to whom; at 18 it is the student’s own.',
    'https://www.ecfr.gov/current/title-34/section-99.30',
  ),
  cite(
    'ferpa-99.37',
    'FERPA, directory information',
    '34 CFR 99.37',
    'Families may opt out of directory information, and an opt-out holds until they withdraw it.',
    'https://www.ecfr.gov/current/title-34/section-99.37',
  ),
  cite(
    'mgr-facebook',
    'Account-manager guidelines: Facebook',
    MANAGER,
    'The district’s own text stands in its pack. Until it is filled in, this rests on the five rules and on what other districts ask of account managers.',
    RULES_URL,
  ),
  cite(
    'mgr-instagram',
    'Account-manager guidelines: Instagram',
    MANAGER,
    'The district’s own text stands in its pack. Until it is filled in, this rests on the five rules and on what other districts ask of account managers.',
    RULES_URL,
  ),
  cite(
    'mgr-twitter',
    'Account-manager guidelines: Twitter (X)',
    MANAGER,
    'The district’s own text stands in its pack. Until it is filled in, this rests on the five rules and on what other districts ask of account managers.',
    RULES_URL,
  ),
  cite(
    'mgr-youtube',
    'Account-manager guidelines: YouTube',
    'Not on the district’s page: the district’s to add',
    'There is no YouTube guideline yet; the other three are read for it.',
  ),
  cite(
    'mn-13.32',
    'Minnesota Statutes 13.32, educational data',
    'Minnesota Government Data Practices Act',
    'Data about students is private unless the district named it directory information; home contact data may never be.',
    'https://www.revisor.mn.gov/statutes/cite/13.32',
  ),
  cite(
    'mn-13.43',
    'Minnesota Statutes 13.43, personnel data',
    'Minnesota Government Data Practices Act',
    'Data about employees is private unless the statute lists it.',
    'https://www.revisor.mn.gov/statutes/cite/13.43',
  ),
  cite(
    'mn-15.17',
    'Minnesota Statutes 15.17, official records',
    'Minnesota Statutes',
    'A district keeps the records that are needed for full knowledge of its official acts.',
    'https://www.revisor.mn.gov/statutes/cite/15.17',
  ),
  cite(
    'platform-facebook',
    'Facebook: what a Page post may carry',
    'Meta’s developer documents',
    'What the platform takes, as it was read on the day beside each limit.',
    'https://developers.facebook.com/docs/pages-api/posts/',
  ),
  cite(
    'platform-instagram',
    'Instagram: what a post may carry',
    'Meta’s developer documents',
    'What the platform takes, as it was read on the day beside each limit.',
    'https://developers.facebook.com/docs/instagram-platform/content-publishing/',
  ),
  cite(
    'platform-twitter',
    'X: what a post may carry',
    'docs.x.com',
    'What the platform takes, as it was read on the day beside each limit.',
    'https://docs.x.com/fundamentals/counting-characters',
  ),
  cite(
    'platform-youtube',
    'YouTube: what a video may carry',
    'YouTube Data API reference',
    'What the platform takes, as it was read on the day beside each limit.',
    'https://developers.google.com/youtube/v3/docs/videos',
  ),
  cite(
    'policy-458',
    'Policy 458, Employee Use of Social Media',
    'Bloomington Public Schools, board policy',
    'How employees use social media, with the Staff Social Media Guidelines. The district publishes its text.',
    RULES_URL,
  ),
  cite(
    'policy-515',
    'Policy 515, Protection and Privacy of Student Records',
    'Bloomington Public Schools, board policy; latest copy read: August 26, 2019',
    'What the district holds private about students, and what it calls directory information.',
  ),
  cite(
    'practice',
    'Common practice of other districts',
    'Account-manager guidelines and media forms of other school districts',
    'What districts usually ask of their account managers; no law says it in these words.',
  ),
  cite(
    'roe-1',
    'Rule 1: fit for school and for all ages',
    RULES_PAGE,
    'What stands on the pages suits an educational setting and readers of every age.',
    RULES_URL,
  ),
  cite(
    'roe-2',
    'Rule 2: no attacks, offense or profanity',
    RULES_PAGE,
    'No personal attacks, offensive remarks or profanity.',
    RULES_URL,
  ),
  cite(
    'roe-3',
    'Rule 3: not for personal issues',
    RULES_PAGE,
    'The pages are no channel for an individual’s concern; those go to commrelations@isd271.org.',
    RULES_URL,
  ),
  cite(
    'roe-4',
    'Rule 4: stay on topic',
    RULES_PAGE,
    'Posts are about the district and its schools.',
    RULES_URL,
  ),
  cite(
    'roe-5',
    'Rule 5: no sales or promotions',
    RULES_PAGE,
    'No product is sold or promoted, of any sort.',
    RULES_URL,
  ),
];

/** Every citation, sorted by id. */
export const CITATIONS: readonly Citation[] = ALL;

const byId = new Map(ALL.map((citation) => [citation.id, citation]));

/** The citation of that id, or undefined. */
export const citationOf = (id: string): Citation | undefined => byId.get(id);

const standsFor = (cite: string): PlatformId | undefined =>
  PLATFORM_IDS.find((platform) => cite.endsWith(`-${platform}`));

/**
 * The ids of a rule's sources that a finding about an account of `platform` rests on: those that speak of other platforms
 * are left out, unless they are all there is.
 */
export const citesOn = (cites: readonly string[], platform: PlatformId): readonly string[] => {
  const own = cites.filter((cite) => [undefined, platform].includes(standsFor(cite)));
  return own.length > 0 ? own : cites;
};

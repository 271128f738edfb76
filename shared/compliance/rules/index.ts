import type { AnyRule } from '../rule.ts';
import { rule as accessibilityAllCaps } from './accessibility/all-caps.ts';
import { rule as accessibilityAltTextMissing } from './accessibility/alt-text-missing.ts';
import { rule as accessibilityAltTextQuality } from './accessibility/alt-text-quality.ts';
import { rule as accessibilityEmojiOveruse } from './accessibility/emoji-overuse.ts';
import { rule as accessibilityFancyUnicode } from './accessibility/fancy-unicode.ts';
import { rule as accessibilityHashtagCamelCase } from './accessibility/hashtag-camel-case.ts';
import { rule as accessibilityLinkText } from './accessibility/link-text.ts';
import { rule as accessibilityVideoCaptions } from './accessibility/video-captions.ts';
import { rule as accountBackupAdmin } from './account/backup-admin.ts';
import { rule as accountNotRegistered } from './account/not-registered.ts';
import { rule as accountTraining } from './account/training.ts';
import { rule as accuracyAmbiguousSchool } from './accuracy/ambiguous-school.ts';
import { rule as accuracyEventDetails } from './accuracy/event-details.ts';
import { rule as accuracyEventPassed } from './accuracy/event-passed.ts';
import { rule as accuracyUnfinishedText } from './accuracy/unfinished-text.ts';
import { rule as accuracyWeekdayMismatch } from './accuracy/weekday-mismatch.ts';
import { rule as conductAllAges } from './conduct/all-ages.ts';
import { rule as conductBallotAdvocacy } from './conduct/ballot-advocacy.ts';
import { rule as conductBallotMention } from './conduct/ballot-mention.ts';
import { rule as conductConfidentialBusiness } from './conduct/confidential-business.ts';
import { rule as conductEngagementBait } from './conduct/engagement-bait.ts';
import { rule as conductFundraiser } from './conduct/fundraiser.ts';
import { rule as conductOnTopic } from './conduct/on-topic.ts';
import { rule as conductPartisanOrReligious } from './conduct/partisan-or-religious.ts';
import { rule as conductPersonalAttack } from './conduct/personal-attack.ts';
import { rule as conductPersonalIssue } from './conduct/personal-issue.ts';
import { rule as conductProfanity } from './conduct/profanity.ts';
import { rule as conductSalesOrPromotion } from './conduct/sales-or-promotion.ts';
import { rule as conductSlur } from './conduct/slur.ts';
import { rule as conductSponsorThanks } from './conduct/sponsor-thanks.ts';
import { rule as conductThirdPartyPromotion } from './conduct/third-party-promotion.ts';
import { rule as consentAdultStudent } from './consent/adult-student.ts';
import { rule as consentCloseUpRelease } from './consent/close-up-release.ts';
import { rule as consentNameNotCleared } from './consent/name-not-cleared.ts';
import { rule as consentOptedOut } from './consent/opted-out.ts';
import { rule as consentPersonNotCleared } from './consent/person-not-cleared.ts';
import { rule as consentProtectedPerson } from './consent/protected-person.ts';
import { rule as consentStaffRelease } from './consent/staff-release.ts';
import { rule as consentUnaccountedFace } from './consent/unaccounted-face.ts';
import { rule as consentVoiceNotCleared } from './consent/voice-not-cleared.ts';
import { rule as consentWorkNotCleared } from './consent/work-not-cleared.ts';
import { rule as crisisClosureWording } from './crisis/closure-wording.ts';
import { rule as crisisEmergencyTerms } from './crisis/emergency-terms.ts';
import { rule as crisisHold } from './crisis/hold.ts';
import { rule as platformAspectRatio } from './platform/aspect-ratio.ts';
import { rule as platformAudience } from './platform/audience.ts';
import { rule as platformDuplicateText } from './platform/duplicate-text.ts';
import { rule as platformHashtagCount } from './platform/hashtag-count.ts';
import { rule as platformMediaCount } from './platform/media-count.ts';
import { rule as platformMediaRequired } from './platform/media-required.ts';
import { rule as platformMediaSize } from './platform/media-size.ts';
import { rule as platformMediaType } from './platform/media-type.ts';
import { rule as platformMentionCount } from './platform/mention-count.ts';
import { rule as platformScheduleWindow } from './platform/schedule-window.ts';
import { rule as platformTagsLength } from './platform/tags-length.ts';
import { rule as platformTextCharacters } from './platform/text-characters.ts';
import { rule as platformTextLength } from './platform/text-length.ts';
import { rule as platformTextRequired } from './platform/text-required.ts';
import { rule as privacyContactDetails } from './privacy/contact-details.ts';
import { rule as privacyDisabilityLabel } from './privacy/disability-label.ts';
import { rule as privacyEducationRecord } from './privacy/education-record.ts';
import { rule as privacyFullNameSecondary } from './privacy/full-name-secondary.ts';
import { rule as privacyLiveLocation } from './privacy/live-location.ts';
import { rule as privacyLocationMetadata } from './privacy/location-metadata.ts';
import { rule as privacyNameWithPhotoElementary } from './privacy/name-with-photo-elementary.ts';
import { rule as privacyPrivateMessage } from './privacy/private-message.ts';
import { rule as privacyStudentIdentifier } from './privacy/student-identifier.ts';
import { rule as privacyTaggedPersonalAccount } from './privacy/tagged-personal-account.ts';
import { rule as rightsAiMedia } from './rights/ai-media.ts';
import { rule as rightsMediaSource } from './rights/media-source.ts';
import { rule as rightsMusic } from './rights/music.ts';
import { rule as timingCrowded } from './timing/crowded.ts';
import { rule as timingNoSchoolDay } from './timing/no-school-day.ts';
import { rule as timingNoSuchTime } from './timing/no-such-time.ts';
import { rule as timingPast } from './timing/past.ts';
import { rule as timingQuietHours } from './timing/quiet-hours.ts';

/** Every rule, sorted by id. A new rule is its file, its test, and its line here. */
export const RULES: readonly AnyRule[] = [
  accessibilityAllCaps,
  accessibilityAltTextMissing,
  accessibilityAltTextQuality,
  accessibilityEmojiOveruse,
  accessibilityFancyUnicode,
  accessibilityHashtagCamelCase,
  accessibilityLinkText,
  accessibilityVideoCaptions,
  accountBackupAdmin,
  accountNotRegistered,
  accountTraining,
  accuracyAmbiguousSchool,
  accuracyEventDetails,
  accuracyEventPassed,
  accuracyUnfinishedText,
  accuracyWeekdayMismatch,
  conductAllAges,
  conductBallotAdvocacy,
  conductBallotMention,
  conductConfidentialBusiness,
  conductEngagementBait,
  conductFundraiser,
  conductOnTopic,
  conductPartisanOrReligious,
  conductPersonalAttack,
  conductPersonalIssue,
  conductProfanity,
  conductSalesOrPromotion,
  conductSlur,
  conductSponsorThanks,
  conductThirdPartyPromotion,
  consentAdultStudent,
  consentCloseUpRelease,
  consentNameNotCleared,
  consentOptedOut,
  consentPersonNotCleared,
  consentProtectedPerson,
  consentStaffRelease,
  consentUnaccountedFace,
  consentVoiceNotCleared,
  consentWorkNotCleared,
  crisisClosureWording,
  crisisEmergencyTerms,
  crisisHold,
  platformAspectRatio,
  platformAudience,
  platformDuplicateText,
  platformHashtagCount,
  platformMediaCount,
  platformMediaRequired,
  platformMediaSize,
  platformMediaType,
  platformMentionCount,
  platformScheduleWindow,
  platformTagsLength,
  platformTextCharacters,
  platformTextLength,
  platformTextRequired,
  privacyContactDetails,
  privacyDisabilityLabel,
  privacyEducationRecord,
  privacyFullNameSecondary,
  privacyLiveLocation,
  privacyLocationMetadata,
  privacyNameWithPhotoElementary,
  privacyPrivateMessage,
  privacyStudentIdentifier,
  privacyTaggedPersonalAccount,
  rightsAiMedia,
  rightsMediaSource,
  rightsMusic,
  timingCrowded,
  timingNoSchoolDay,
  timingNoSuchTime,
  timingPast,
  timingQuietHours,
];

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule of that id, or undefined. */
export const ruleOf = (id: string): AnyRule | undefined => byId.get(id);

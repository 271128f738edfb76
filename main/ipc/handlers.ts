import type { Services } from '../services.ts';
import { listAccounts, removeAccount, saveAccount } from '../workflow/accounts.ts';
import { backUpNow, chooseBackup, readBackup, stopBackups } from '../workflow/backup.ts';
import { acknowledge } from '../workflow/acknowledge.ts';
import { answerLook } from '../workflow/answer-look.ts';
import { answerQuestion } from '../workflow/answer-question.ts';
import { approve } from '../workflow/approve.ts';
import { askApproval, takeBackAsk, wantChanges } from '../workflow/ask-approval.ts';
import { deletePost, restorePost } from '../workflow/bin-post.ts';
import { checkDraft } from '../workflow/check-draft.ts';
import { saveColleague } from '../workflow/colleagues.ts';
import { createPost, duplicatePost } from '../workflow/create-post.ts';
import { exportDistrict, pickDistrictFile, readDistrictFile } from '../workflow/district-file.ts';
import { cancelDryRun, dryRun } from '../workflow/dry-run.ts';
import { emptyBin, planBin } from '../workflow/empty-bin.ts';
import { exportPosts } from '../workflow/export-posts.ts';
import { exportRecord } from '../workflow/export-record.ts';
import { findSlots } from '../workflow/find-slots.ts';
import { lookAgain, readFaces } from '../workflow/look-for-faces.ts';
import { copyForHandOff, openHandOff, openPlatform, revealHandOff } from '../workflow/hand-off-steps.ts';
import { liftHold, setHold } from '../workflow/hold.ts';
import { bringBack, checkDistrict, keepDistrict } from '../workflow/keep-district.ts';
import { cancelImport, pickImport, readImport, tryImport } from '../workflow/import-register.ts';
import { keepVersion } from '../workflow/keep-version.ts';
import { listQueue } from '../workflow/list-queue.ts';
import { listRecords } from '../workflow/list-records.ts';
import { listBin, listTiles } from '../workflow/list-tiles.ts';
import { setPoster } from '../workflow/set-poster.ts';
import { coverMedia } from '../workflow/cover-media.ts';
import { listPictures, readPicture } from '../workflow/list-pictures.ts';
import { cancelPictures, importMedia, pasteMedia, pickMedia } from '../workflow/media.ts';
import { movePost } from '../workflow/move-post.ts';
import { openPublished, openSource } from '../workflow/open-link.ts';
import { openPost } from '../workflow/open-post.ts';
import { listAppearances } from '../workflow/appearances.ts';
import { changePassphrase, makeNewKey, newRecoveryCode } from '../workflow/keys.ts';
import { listPeople, searchPeople } from '../workflow/list-people.ts';
import { getPeople, savePerson } from '../workflow/people.ts';
import { cancelPostList, pickPostList, readPostList, tryPostList } from '../workflow/read-post-list.ts';
import { listPostLists, runPostList, undoPostList } from '../workflow/run-post-list.ts';
import { clearPassphrase, setMyPassphrase } from '../workflow/passphrases.ts';
import { queuePost } from '../workflow/queue-post.ts';
import { listVersions, readDistrict, readVersion } from '../workflow/read-district.ts';
import { pickCalendarFile, readCalendarFile } from '../workflow/read-calendar-file.ts';
import { readDashboard } from '../workflow/read-dashboard.ts';
import { readGuidelines } from '../workflow/read-guidelines.ts';
import { readRecord } from '../workflow/read-record.ts';
import { recoverPost } from '../workflow/recover-post.ts';
import { recordConsent } from '../workflow/record-consent.ts';
import { confirmPosted, recordNotPosted } from '../workflow/record-outcome.ts';
import { releaseNow } from '../workflow/release-now.ts';
import { putPersonBack, removePerson } from '../workflow/remove-person.ts';
import { cancelRequest, requestRecords, showRequest } from '../workflow/request-records.ts';
import { retain } from '../workflow/retain.ts';
import { reschedule } from '../workflow/reschedule.ts';
import { listImports, runImport, undoImport } from '../workflow/run-import.ts';
import { saveDraft } from '../workflow/save-draft.ts';
import { saveSettings } from '../workflow/save-settings.ts';
import { sayRule } from '../workflow/say-rule.ts';
import { joinSharing, leaveSharing, limitSharing, publishSharing, sharingCode } from '../workflow/share.ts';
import { shareNow, takeOverSharing } from '../workflow/share-again.ts';
import { readSharing } from '../workflow/view-sharing.ts';
import { confirmTakenDown, undoTakenDown } from '../workflow/take-down.ts';
import { tagPicture } from '../workflow/tag-picture.ts';
import { shiftPosts } from '../workflow/shift-posts.ts';
import { takeBack } from '../workflow/take-back.ts';
import { chooseFolder, readWatched, stopWatching } from '../workflow/watch-folder.ts';
import { saveUnkept } from '../workflow/unkept-settings.ts';
import { waive } from '../workflow/waive.ts';
import { answerReview } from '../workflow/answer-review.ts';
import { closeReviewFile, openReviewFile, trustSender } from '../workflow/open-review-file.ts';
import { forgetElsewhere, viewElsewhere } from '../workflow/review-people.ts';
import { saveReviewFile } from '../workflow/save-review-file.ts';
import { listReviews } from '../workflow/view-review.ts';
import { listSavedTexts, removeText, saveText } from '../workflow/saved-texts.ts';
import type { Root } from './root.ts';
import type { Handlers } from './serve.ts';

/** Every call, one line each: the verb with the services filled in, or the root's own. */
export const makeHandlers = (root: Root): Handlers => {
  const verb =
    <I, O>(run: (services: Services, input: I) => Promise<O>) =>
    async (input: I): Promise<O> =>
      run(root.services(), input);
  /** A verb after which the window wants to see the app's state. */
  const thenState =
    <I>(run: (services: Services, input: I) => Promise<unknown>) =>
    async (input: I) => {
      await run(root.services(), input);
      return root.state();
    };
  return {
    'account.list': verb(listAccounts),
    'account.remove': verb(removeAccount),
    'account.save': verb(saveAccount),
    'app.begin': (input) => root.begin(input),
    'app.choose': ({ choice }) => root.choose(choice),
    'app.find-backup': () => root.findBackup(),
    'app.flushed': async ({ kept }) => (root.flushed(kept), null),
    'app.leave-sample': () => root.leaveSample(),
    'app.restore': (input) => root.restore(input),
    'app.state': () => root.state(),
    'app.unlock': (input) => root.unlock(input),
    'backup.choose': verb(chooseBackup),
    'backup.now': verb(backUpNow),
    'backup.off': verb(stopBackups),
    'backup.read': verb(readBackup),
    'colleague.clear-passphrase': thenState(clearPassphrase),
    'colleague.forgot': (input) => root.sitByCode(input),
    'colleague.leave': () => root.leave(),
    'colleague.save': verb(saveColleague),
    'colleague.set-passphrase': thenState(setMyPassphrase),
    'colleague.switch': (input) => root.sit(input),
    'district.bring-back': verb(bringBack),
    'district.cancel-dry-run': verb(cancelDryRun),
    'district.check': verb(checkDistrict),
    'district.dry-run': verb(dryRun),
    'district.export': verb(exportDistrict),
    'district.history': verb(listVersions),
    'district.keep': verb(keepDistrict),
    'district.pick-calendar': verb(pickCalendarFile),
    'district.pick-file': verb(pickDistrictFile),
    'district.read': verb(readDistrict),
    'district.read-calendar': verb(readCalendarFile),
    'district.read-file': verb(readDistrictFile),
    'district.read-version': verb(readVersion),
    'district.save-unkept': verb(saveUnkept),
    'guidelines.open-source': verb(openSource),
    'guidelines.read': verb(readGuidelines),
    'guidelines.say': verb(sayRule),
    'handoff.confirm': verb(confirmPosted),
    'handoff.copy': verb(copyForHandOff),
    'handoff.not-posted': verb(recordNotPosted),
    'handoff.open': verb(openHandOff),
    'handoff.open-platform': verb(openPlatform),
    'handoff.reveal': verb(revealHandOff),
    'hold.lift': thenState(liftHold),
    'hold.set': thenState(setHold),
    'keys.change-passphrase': verb(changePassphrase),
    'keys.new-code': verb(newRecoveryCode),
    'keys.new-key': verb(makeNewKey),
    'library.reveal': async () => (await root.revealLibrary(), null),
    'media.cancel-import': verb(cancelPictures),
    'media.cover': verb(coverMedia),
    'media.faces': verb(readFaces),
    'media.poster': verb(setPoster),
    'media.import': verb(importMedia),
    'media.list': verb(listPictures),
    'media.look-again': verb(lookAgain),
    'media.page': verb(readPicture),
    'media.paste': verb(pasteMedia),
    'media.pick': verb(pickMedia),
    'media.tag': verb(tagPicture),
    'person.appearances': verb(listAppearances),
    'person.get': verb(getPeople),
    'person.list': verb(listPeople),
    'person.put-back': verb(putPersonBack),
    'person.record': verb(recordConsent),
    'person.remove': verb(removePerson),
    'person.save': verb(savePerson),
    'person.search': verb(searchPeople),
    'post.acknowledge': verb(acknowledge),
    'post.answer': verb(answerQuestion),
    'post.approve': verb(approve),
    'post.ask-approval': verb(askApproval),
    'post.bin': verb(listBin),
    'post.bin-empty': verb(emptyBin),
    'post.bin-plan': verb(planBin),
    'post.check': verb(checkDraft),
    'post.create': verb(createPost),
    'post.delete': verb(deletePost),
    'post.duplicate': verb(duplicatePost),
    'post.keep-version': verb(keepVersion),
    'post.move': verb(movePost),
    'post.open': verb(openPost),
    'post.recover': verb(recoverPost),
    'post.restore': verb(restorePost),
    'post.save': verb(saveDraft),
    'post.slots': verb(findSlots),
    'post.take-back-ask': verb(takeBackAsk),
    'post.tiles': verb(listTiles),
    'post.waive': verb(waive),
    'posts.export': verb(exportPosts),
    'post.want-changes': verb(wantChanges),
    'posts.import-cancel': verb(cancelPostList),
    'posts.import-pick': verb(pickPostList),
    'posts.import-read': verb(readPostList),
    'posts.import-run': verb(runPostList),
    'posts.import-try': verb(tryPostList),
    'posts.import-undo': verb(undoPostList),
    'posts.imports': verb(listPostLists),
    'posts.shift': verb(shiftPosts),
    'queue.list': verb(listQueue),
    'queue.post': verb(queuePost),
    'queue.release': verb(releaseNow),
    'queue.reschedule': verb(reschedule),
    'queue.take-back': verb(takeBack),
    'record.cancel-request': verb(cancelRequest),
    'record.dashboard': verb(readDashboard),
    'record.export': verb(exportRecord),
    'record.list': verb(listRecords),
    'record.open-link': verb(openPublished),
    'record.read': verb(readRecord),
    'record.request': verb(requestRecords),
    'record.retain': verb(retain),
    'record.show-request': verb(showRequest),
    'register.import-cancel': verb(cancelImport),
    'register.import-pick': verb(pickImport),
    'register.import-read': verb(readImport),
    'register.import-run': verb(runImport),
    'register.import-try': verb(tryImport),
    'register.import-undo': verb(undoImport),
    'register.imports': verb(listImports),
    'review.answer': verb(answerReview),
    'review.close': verb(closeReviewFile),
    'review.elsewhere': verb(viewElsewhere),
    'review.forget': verb(forgetElsewhere),
    'review.list': verb(listReviews),
    'review.open': verb(openReviewFile),
    'review.save': verb(saveReviewFile),
    'review.trust': verb(trustSender),
    'settings.save': thenState(saveSettings),
    'sharing.code': verb(sharingCode),
    'sharing.join': verb(joinSharing),
    'sharing.leave': verb(leaveSharing),
    'sharing.limit': verb(limitSharing),
    'sharing.now': verb(shareNow),
    'sharing.publish': verb(publishSharing),
    'sharing.read': verb(readSharing),
    'sharing.take-over': verb(takeOverSharing),
    'takedown.done': verb(confirmTakenDown),
    'takedown.looked': verb(answerLook),
    'takedown.undo': verb(undoTakenDown),
    'watch.choose': verb(chooseFolder),
    'watch.read': verb(readWatched),
    'watch.stop': verb(stopWatching),
    'text.list': verb(listSavedTexts),
    'text.remove': verb(removeText),
    'text.save': verb(saveText),
  };
};

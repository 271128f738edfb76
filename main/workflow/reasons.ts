/** Why a delivery stands still, in words for a person. No names, no register data: these are stored. */
export const WHY = {
  late: 'It came due more than an hour before Hallpass could look, so it was not offered. Choose a new time, release it now or take it back.',
  lapsed: 'Nobody posted it within an hour of the offer. Choose a new time, release it now or take it back.',
  unanswered: 'The platform was opened and nobody said whether it was posted.',
  restarted:
    'Hallpass was closed after the platform was opened. Look at the account, then say whether it was posted.',
  edited: 'The post was changed after it was queued. Check it and queue it again.',
  moved: 'The time of the post was changed after it was queued. Queue it again for the new time.',
  binned: 'The post lies in the bin.',
  gone: 'The post could not be read, so it could not be checked.',
  locked: 'The register is locked, so consents could not be checked. Unlock it, then release the post.',
  objected: 'Somebody in it may no longer be shown there.',
  objectedUnread:
    'What was posted cannot be read here anymore, and somebody who may be in it may no longer be shown there. Look at the post on the platform.',
  hold: 'A district hold is on. After it is lifted, release the post yourself.',
  holdDistrict: 'A district hold is on. A district account goes on, once a person confirms this release.',
  notChecked: 'The post could not be checked, so it was not offered.',
  clockBack: 'The clock of this computer was set back to before the post is due.',
  picture: 'A picture is no longer what was checked.',
  districtNotLooked:
    'The district file was not looked at before this release, so it was not offered. Release it to have it looked at again.',
  notOpened: 'The platform could not be opened from here, so nothing was posted.',
  notPosted: 'It was answered that it was not posted.',
  accountGone: 'The account is no longer in the list of accounts.',
} as const;

/** What helps whoever forgot their passphrase, wherever it is asked for. */
export const FORGOT_WORDS =
  'A colleague with the district role can take your passphrase away in Settings. The recovery code of this library does the same.';

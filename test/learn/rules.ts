/** The rules that learn from examples beside their words, as `<group>/<name>`. */
export const LEARNED_RULES: readonly string[] = [
  'conduct/all-ages',
  'conduct/confidential-business',
  'conduct/fundraiser',
  'conduct/partisan-or-religious',
  'conduct/personal-attack',
  'conduct/personal-issue',
  'conduct/sales-or-promotion',
  'conduct/sponsor-thanks',
  'conduct/third-party-promotion',
];

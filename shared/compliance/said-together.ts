import type { Finding } from './finding.ts';
import { findingKeys, groupOfKey } from './finding-key.ts';

/** "Facebook", "Facebook and X", "Facebook, Instagram and X". */
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

/**
 * Findings as they are shown on one card: what several accounts share names all their platforms, where nothing but the
 * platform differs. Answers the findings in the same order; only the words for `platform` change, never a key.
 */
export const saidTogether = (findings: readonly Finding[]): readonly Finding[] => {
  const keys = findingKeys(findings);
  const groups = findings.map(({ data }, at) =>
    JSON.stringify([groupOfKey(keys[at] ?? ''), { ...data, platform: null }]),
  );
  const platforms = new Map<string, Set<string>>();
  for (const [at, { data }] of findings.entries()) {
    const { platform } = data;
    const group = groups[at] ?? '';
    if (typeof platform === 'string') platforms.set(group, (platforms.get(group) ?? new Set()).add(platform));
  }
  return findings.map((finding, at) => {
    const shared = platforms.get(groups[at] ?? '');
    return shared === undefined || shared.size < 2
      ? finding
      : { ...finding, data: { ...finding.data, platform: listed([...shared]) } };
  });
};

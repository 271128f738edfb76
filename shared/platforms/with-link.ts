import { countText } from './count-text.ts';
import type { Platform } from './platform.ts';

/** A post's link stands under its text, unless the text has it already or it would no longer fit. */
export const withLink = (text: string, link: string | null, platform: Platform): string => {
  const address = link?.trim() ?? '';
  if (address === '' || text.includes(address)) return text;
  const both = text === '' ? address : `${text}\n\n${address}`;
  return countText(platform, both) > platform.text.max.value ? text : both;
};

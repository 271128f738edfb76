/** Who decided in another Hallpass: its short code and the name given there. Stands where a colleague's id stands. */
export interface Elsewhere {
  readonly code: string;
  readonly name: string;
}

const MARK = 'elsewhere:';

/** As an id: `elsewhere:7K3M-9QRT-2HVX-P5ND:Kim Example`. */
export const elsewhereId = ({ code, name }: Elsewhere): string => `${MARK}${code}:${name}`;

/** Null for a colleague of this library. */
export const readElsewhere = (id: string): Elsewhere | null => {
  if (!id.startsWith(MARK)) return null;
  const end = id.indexOf(':', MARK.length);
  return end < 0 ? null : { code: id.slice(MARK.length, end), name: id.slice(end + 1) };
};

/** One row of a picture: a name and the parts of its bar. */
export interface Bar {
  readonly name: string;
  readonly parts: readonly { readonly tone: Tone; readonly value: number }[];
  /** What stands at its end. */
  readonly says: string;
}
export type Tone = 'accent' | 'ready' | 'block' | 'plain';

/** Units of the drawing. */
const WIDE = 600;
const ROW = 26;
const NAME = 230;
const END = 92;

/** Horizontal bars, one a row. `most`: the value a whole bar stands for. The same numbers stand in a table beside it. */
export const Bars = ({
  label,
  bars,
  most,
}: {
  readonly label: string;
  readonly bars: readonly Bar[];
  readonly most: number;
}) => {
  const wide = WIDE - NAME - END;
  return (
    <svg className="bars" role="img" aria-label={label} viewBox={`0 0 ${WIDE} ${bars.length * ROW}`}>
      {bars.map((bar, at) => (
        <g key={bar.name} transform={`translate(0 ${at * ROW})`}>
          <text x={NAME - 10} y={17} textAnchor="end">
            {bar.name.length > 34 ? `${bar.name.slice(0, 33)}…` : bar.name}
          </text>
          <rect className="bars-ground" x={NAME} y={6} width={wide} height={14} rx={3} />
          <Parts parts={bar.parts} most={most} wide={wide} />
          <text x={WIDE - END + 8} y={17} className="bars-end">
            {bar.says}
          </text>
        </g>
      ))}
    </svg>
  );
};

const Parts = ({
  parts,
  most,
  wide,
}: {
  readonly parts: Bar['parts'];
  readonly most: number;
  readonly wide: number;
}) => {
  const ends = parts.map((_, at) => parts.slice(0, at).reduce((sum, { value }) => sum + value, 0));
  return parts.map(({ tone, value }, at) => (
    <rect
      key={tone}
      className={`bars-${tone}`}
      x={NAME + (wide * (ends[at] ?? 0)) / Math.max(1, most)}
      y={6}
      width={(wide * value) / Math.max(1, most)}
      height={14}
      rx={2}
    />
  ));
};

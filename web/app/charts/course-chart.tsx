import { ValueLines } from './chart-axes';
import type { CoursePicture, CourseSide } from './course-picture.server';

/** Outlined before, filled after, as the bars of the mix. */
const LOOKS = { before: 'fill-surface stroke-accent', after: 'fill-accent stroke-surface' } as const;

function Side({ side, which }: { side: CourseSide; which: keyof typeof LOOKS }) {
  const { from, to, mean, band, marks } = side;
  return (
    <>
      {band && (
        <rect
          x={from}
          y={band.high}
          width={to - from}
          height={band.low - band.high}
          className="fill-accent/15"
        />
      )}
      {mean !== null && (
        <line x1={from} x2={to} y1={mean} y2={mean} className="stroke-accent" strokeWidth="1.5" />
      )}
      {marks.map(({ x, y, r, date, figure, value, n }, index) => (
        <circle
          key={index}
          cx={x}
          cy={y}
          r={r}
          strokeWidth="1.5"
          className={LOOKS[which]}
          data-value={value}
          data-n={n}
        >
          <title>{`${date}: ${figure}, n = ${n}`}</title>
        </circle>
      ))}
    </>
  );
}

/** A measure game by game before and after a stint, each window's figure as a line in the band of its interval. */
export function CourseChart({ picture, name }: { picture: CoursePicture; name: string }) {
  const { width, height, left, bottom, yTicks, xTicks, gap, before, after, written } = picture;
  const middle = gap.x + gap.width / 2;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={name}
      className="chart chart-wide w-full"
      data-brush="game"
      data-digits={written.digits}
      data-unit={written.unit}
      data-average={written.isAverage || undefined}
    >
      <title>{name}</title>
      <ValueLines ticks={yTicks} left={left} width={width} />
      <rect x={gap.x} y="22" width={gap.width} height={height - bottom - 22} className="fill-muted/20" />
      <text x={middle} y="15" textAnchor="middle">
        the stint
      </text>
      {xTicks.map(({ at, text, anchor }) => (
        <text key={at} x={at} y={height - bottom + 24} textAnchor={anchor}>
          {text}
        </text>
      ))}
      <Side side={before} which="before" />
      <Side side={after} which="after" />
    </svg>
  );
}

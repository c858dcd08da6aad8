import type { MonthPicture } from './month-picture.server';

function Ground({ picture }: { picture: MonthPicture }) {
  const { left, top, base, seasons, yTicks } = picture;
  const right = seasons.at(-1)?.to ?? left;
  return (
    <>
      {seasons.map(({ season, from, to }) => (
        <g key={season}>
          <rect x={from} y={top} width={to - from} height={base - top} className="fill-muted/5" />
          <text x={(from + to) / 2} y={base + 15} textAnchor="middle">
            {to - from < 34 ? `’${String(season).slice(2)}` : season}
          </text>
        </g>
      ))}
      {yTicks.map(({ at, text }) => (
        <g key={text}>
          <line x1={left} x2={right} y1={at} y2={at} className="stroke-line" />
          <text x={left - 6} y={at + 4} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
    </>
  );
}

/** A measure month by month, each month a mark with the interval of its figure. */
export function MonthChart({ picture, name }: { picture: MonthPicture; name: string }) {
  const { width, height, top, base, stints, line, marks } = picture;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={name}
      className="chart chart-wide h-auto w-full"
    >
      <title>{name}</title>
      <Ground picture={picture} />
      {stints.map(({ x, width: wide, label }) => (
        <rect key={label} x={x} y={top} width={wide} height={base - top} className="fill-alarm/25">
          <title>{label}</title>
        </rect>
      ))}
      <path d={line} className="fill-none stroke-accent/50" strokeWidth="1.5" />
      {marks.map(({ x, y, low, high, label }) => (
        <g key={label}>
          <title>{label}</title>
          {low !== null && high !== null && (
            <line x1={x} x2={x} y1={low} y2={high} className="stroke-accent/60" strokeWidth="2" />
          )}
          <circle cx={x} cy={y} r="4.5" strokeWidth="1.5" className="fill-accent stroke-paper" />
        </g>
      ))}
    </svg>
  );
}

/** The same in small, for a glance: the line, and the band of its intervals. What it says stands beside it in words. */
export function SmallMonthChart({ picture }: { picture: MonthPicture }) {
  const { width, height, top, base, stints, line, band, marks } = picture;
  // One path for all marks: nine such drawings of seventy marks would be most of the page.
  const dots = marks.map(({ x, y }) => `M${x} ${y}h0`).join('');
  const shades = stints.map((stint) => `M${stint.x} ${top}h${stint.width}V${base}h${-stint.width}z`).join('');
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      className="chart h-auto w-full"
    >
      <Ground picture={picture} />
      <path d={shades} className="fill-alarm/25" />
      <path d={band} className="fill-accent/20" />
      <path d={line} className="fill-none stroke-accent" strokeWidth="1.5" />
      <path d={dots} strokeWidth="4" strokeLinecap="round" className="stroke-accent" />
    </svg>
  );
}

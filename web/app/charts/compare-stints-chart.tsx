import { CompareMark, lookOf } from './compare-looks';
import type { AlignedPicture, ChangesPicture } from './compare-stints-picture.server';

/** Changes with their intervals around zero. */
export function ChangesChart({ picture, name }: { picture: ChangesPicture; name: string }) {
  const { width, height, zero, ticks, rows } = picture;
  const base = height - 24;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={name} className="chart chart-wide h-auto w-full">
      <title>{name}</title>
      {ticks.map(({ at, text }) => (
        <g key={text}>
          <line x1={at} x2={at} y1="0" y2={base} className="stroke-line" />
          <text x={at} y={base + 17} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
      <line x1={zero} x2={zero} y1="0" y2={base} strokeWidth="1.5" className="stroke-muted" />
      {rows.map((row) => (
        <g key={row.label}>
          <title>{row.label}</title>
          <text x="24" y={row.y - 14} className="fill-ink">
            {row.name}
          </text>
          {row.from !== null && row.to !== null && (
            <line x1={row.from} x2={row.to} y1={row.y} y2={row.y} strokeWidth="2" className={lookOf(row.index).stroke} />
          )}
          <CompareMark index={row.index} x={row.at} y={row.y} />
        </g>
      ))}
    </svg>
  ); // prettier-ignore
}

/** Courses around several stints, laid over each other at the stint. */
export function AlignedChart({ picture, name }: { picture: AlignedPicture; name: string }) {
  const { width, height, left, base, stint, zero, xTicks, yTicks, series } = picture;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={name} className="chart h-auto w-full">
      <title>{name}</title>
      {yTicks.map(({ at, text }) => (
        <g key={text}>
          <line x1={left} x2={width} y1={at} y2={at} className="stroke-line" />
          <text x={left - 6} y={at + 4} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      <line x1={left} x2={width} y1={zero} y2={zero} strokeWidth="1.5" className="stroke-muted" />
      <rect x={stint.x} y="16" width={stint.width} height={base - 16} className="fill-muted/20" />
      <text x={stint.x + stint.width / 2} y="11" textAnchor="middle">
        the stint
      </text>
      {xTicks.map(({ at, text }) => (
        <text key={text} x={at} y={base + 17} textAnchor="middle">
          {text}
        </text>
      ))}
      <text x={(left + width) / 2} y={base + 34} textAnchor="middle">
        games before and after
      </text>
      {series.map((one) => (
        <g key={one.index}>
          <path d={one.line} strokeWidth="1.5" className={`fill-none ${lookOf(one.index).stroke} opacity-60`} />
          {one.marks.map((mark) => (
            <g key={mark.label}>
              <title>{mark.label}</title>
              <CompareMark index={one.index} x={mark.x} y={mark.y} />
            </g>
          ))}
        </g>
      ))}
    </svg>
  ); // prettier-ignore
}

import { CompareMark, lookOf } from './compare-looks';
import type { ComparePartsPicture } from './compare-parts-picture.server';

/** Several players' months or seasons on one scale, and each one's times on a list below in his colour. */
export function ComparePartsChart({ picture, name }: { picture: ComparePartsPicture; name: string }) {
  const { width, height, left, top, base, seasons, yTicks, series } = picture;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={name}
      className="chart h-auto w-full"
    >
      <title>{name}</title>
      {seasons.map(({ season, from, to }) => (
        <g key={season}>
          <rect x={from} y={top} width={to - from} height={height - top} className="fill-muted/5" />
          <text x={(from + to) / 2} y={base + 17} textAnchor="middle">
            {to - from < 34 ? `’${String(season).slice(2)}` : season}
          </text>
        </g>
      ))}
      {yTicks.map(({ at, text }) => (
        <g key={text}>
          <line x1={left} x2={width} y1={at} y2={at} className="stroke-line" />
          <text x={left - 6} y={at + 4} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {series.map(({ line, marks, stints }, index) => (
        <g key={index}>
          <path d={line} strokeWidth="1.5" className={`fill-none ${lookOf(index).stroke}`} />
          {marks.map(({ x, y, low, high, label }) => (
            <g key={label}>
              <title>{label}</title>
              {low !== null && high !== null && (
                <line
                  x1={x}
                  x2={x}
                  y1={low}
                  y2={high}
                  strokeWidth="1.5"
                  className={`${lookOf(index).stroke} opacity-50`}
                />
              )}
              <CompareMark index={index} x={x} y={y} />
            </g>
          ))}
          {stints.map((stint) => (
            <rect
              key={stint.label}
              x={stint.x}
              y={stint.y}
              width={stint.width}
              height="10"
              rx="2"
              className={lookOf(index).fill}
            >
              <title>{stint.label}</title>
            </rect>
          ))}
        </g>
      ))}
    </svg>
  );
}

import type { ReturnCurvePicture } from './return-curve-picture.server';

/** The share that is back as a curve of steps with its band; full years are marked with their share. */
export function ReturnCurve({ picture, name }: { picture: ReturnCurvePicture; name: string }) {
  const { width, height, left, bottom, line, band, marks, xTicks, yTicks } = picture;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name} className="chart chart-wide w-full">
      {yTicks.map((tick) => (
        <g key={tick.text}>
          <line x1={left} x2={width} y1={tick.at} y2={tick.at} className="stroke-line" />
          <text x={left - 6} y={tick.at + 4} textAnchor="end">
            {tick.text}
          </text>
        </g>
      ))}
      <path d={band} className="fill-accent/20" />
      <path d={line} strokeWidth="2" className="fill-none stroke-accent" />
      {marks.map(({ x, y, years, text }) => (
        <g key={years}>
          <line x1={x} x2={x} y1={y} y2={height - bottom} strokeDasharray="3 4" className="stroke-muted" />
          <circle cx={x} cy={y} r="5" className="fill-accent" />
          <text x={x} y={y - 11} textAnchor="middle" className="font-semibold">
            {text}
          </text>
        </g>
      ))}
      {xTicks.map((tick) => (
        <text key={tick.text} x={tick.at} y={height - bottom + 24} textAnchor="middle">
          {tick.text}
        </text>
      ))}
    </svg>
  );
}

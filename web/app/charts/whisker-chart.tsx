import type { WhiskerPicture } from './picture';

/** Means with whiskers over time. */
export function WhiskerChart({
  picture,
  name,
  unit,
}: {
  picture: WhiskerPicture;
  name: string;
  unit: string;
}) {
  const { width, height, left, bottom, xTicks, yTicks, points } = picture;
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
      <text x={left - 6} y="14" textAnchor="end">
        {unit}
      </text>
      {xTicks.map((tick) => (
        <text key={tick.text} x={tick.at} y={height - bottom + 24} textAnchor="middle">
          {tick.text}
        </text>
      ))}
      {points.map((point, index) => (
        <g key={index} className="text-accent">
          <title>{point.label}</title>
          <line
            x1={point.x}
            x2={point.x}
            y1={point.low}
            y2={point.high}
            stroke="currentColor"
            strokeOpacity="0.45"
            strokeWidth="2"
          />
          <circle cx={point.x} cy={point.y} r="4.5" fill="currentColor" />
        </g>
      ))}
    </svg>
  );
}

import { StepTexts, ValueLines } from './chart-axes';
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
      <ValueLines ticks={yTicks} left={left} width={width} unit={unit} />
      <StepTexts ticks={xTicks} y={height - bottom + 24} />
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

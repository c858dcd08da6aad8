import { StepTexts, ValueLines } from './chart-axes';
import type { ReturnCurvePicture } from './return-curve-picture.server';

/** The share that is back as a curve of steps with its band; full years are marked with their share. */
export function ReturnCurve({ picture, name }: { picture: ReturnCurvePicture; name: string }) {
  const { width, height, left, bottom, line, band, marks, xTicks, yTicks } = picture;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name} className="chart chart-wide w-full">
      <ValueLines ticks={yTicks} left={left} width={width} />
      <path d={band} className="fill-accent/20" />
      <path d={line} strokeWidth="2" className="fill-none stroke-accent" />
      {marks.map(({ x, y, years, text }) => (
        <g key={years}>
          <line x1={x} x2={x} y1={y} y2={height - bottom} strokeDasharray="3 4" className="stroke-muted" />
          <circle cx={x} cy={y} r="5" className="fill-accent">
            <title>{`back after ${years} year${years === 1 ? '' : 's'}: ${text}`}</title>
          </circle>
          <text x={x} y={y - 11} textAnchor="middle" className="font-semibold">
            {text}
          </text>
        </g>
      ))}
      <StepTexts ticks={xTicks} y={height - bottom + 24} />
    </svg>
  );
}

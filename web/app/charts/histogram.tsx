import type { HistogramPicture } from './picture';

/** Bars of counts with their n on top. */
export function Histogram({
  picture,
  name,
  unit,
}: {
  picture: HistogramPicture;
  name: string;
  unit: string;
}) {
  const { width, height, bottom, bars, xTicks } = picture;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name} className="chart w-full">
      {bars.map(({ n, range, ...box }) => (
        <g key={range}>
          <rect {...box} className="fill-accent/80">
            <title>{`${range} ${unit}: ${n}`}</title>
          </rect>
          {n > 0 && (
            <text x={box.x + box.width / 2} y={box.y - 4} textAnchor="middle">
              {n}
            </text>
          )}
        </g>
      ))}
      <line x1="0" x2={width} y1={height - bottom} y2={height - bottom} className="stroke-muted" />
      {xTicks.map((tick) => (
        <text key={tick.text} x={tick.at} y={height - bottom + 17} textAnchor="middle">
          {tick.text}
        </text>
      ))}
    </svg>
  );
}

import type { Tick } from './picture';

/** Lines at the values of the upright axis with their figures, and the unit above them. */
export function ValueLines({
  ticks,
  left,
  width,
  unit,
}: {
  ticks: readonly Tick[];
  left: number;
  width: number;
  unit?: string;
}) {
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick.text}>
          <line x1={left} x2={width} y1={tick.at} y2={tick.at} className="stroke-line" />
          <text x={left - 6} y={tick.at + 4} textAnchor="end">
            {tick.text}
          </text>
        </g>
      ))}
      {unit && (
        <text x="0" y="14">
          {unit}
        </text>
      )}
    </>
  );
}

/** What stands below a chart at steps, days or years. @param y - the writing's line */
export function StepTexts({ ticks, y }: { ticks: readonly Tick[]; y: number }) {
  return (
    <>
      {ticks.map((tick) => (
        <text key={tick.text} x={tick.at} y={y} textAnchor="middle">
          {tick.text}
        </text>
      ))}
    </>
  );
}

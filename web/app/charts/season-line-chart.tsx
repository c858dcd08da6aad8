import { mediumDate } from '../format/date';
import { ValueLines } from './chart-axes';
import type { LineMark, SeasonLinePicture } from './season-line-picture.server';

const MARKS = {
  before: 'fill-surface stroke-accent',
  after: 'fill-accent stroke-surface',
  none: 'fill-muted/45',
} as const;

function Mark({ mark }: { mark: LineMark }) {
  const { x, y, r, window, date, games, figure, n } = mark;
  const of = games === 1 ? '' : `, ${games} games`;
  return (
    <circle
      cx={x}
      cy={y}
      r={r}
      strokeWidth={window === null ? undefined : '1.5'}
      className={MARKS[window ?? 'none']}
    >
      <title>{`${mediumDate(date)}${of}: ${figure}, n = ${n}`}</title>
    </circle>
  );
}

/** A measure over seasons, with times on a list as grey spans and the windows' figures as lines in their bands. */
export function SeasonLineChart({ picture, name }: { picture: SeasonLinePicture; name: string }) {
  const { width, height, left, top, bottom, yTicks, seasons, spans, bands, marks } = picture;
  const floor = height - bottom;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name} className="chart chart-wide w-full">
      <title>{name}</title>
      <ValueLines ticks={yTicks} left={left} width={width} />
      {spans.map(({ x, width: wide, isOwn, label }) => (
        <rect
          key={`${x} ${wide}`}
          x={x}
          y={top - 4}
          width={wide}
          height={floor - top + 4}
          className={isOwn ? 'fill-muted/30' : 'fill-muted/12'}
        >
          <title>{label}</title>
        </rect>
      ))}
      {spans
        .filter(({ isOwn }) => isOwn)
        .map(({ x, width: wide }) => (
          <text key={x} x={x + wide / 2} y="15" textAnchor={x + wide / 2 > width - 50 ? 'end' : 'middle'}>
            the stint
          </text>
        ))}
      {seasons.map(({ season, from, to }, index) => (
        <g key={season}>
          <line x1={from} x2={to} y1={floor} y2={floor} className="stroke-muted" />
          <text x={(from + to) / 2} y={floor + 22} textAnchor="middle">
            {season}
          </text>
          {index > 0 && (
            <line
              x1={from - 13}
              x2={from - 13}
              y1={top}
              y2={floor}
              strokeDasharray="2 5"
              className="stroke-muted/60"
            />
          )}
        </g>
      ))}
      {bands.map(({ which, from, to, range, mean }) => (
        <g key={which}>
          {range && (
            <rect
              x={from}
              y={range.high}
              width={to - from}
              height={range.low - range.high}
              className="fill-accent/20"
            />
          )}
          <line x1={from} x2={to} y1={mean} y2={mean} className="stroke-accent" strokeWidth="2.5" />
        </g>
      ))}
      {marks.map((mark) => (
        <Mark key={`${mark.date} ${mark.x} ${mark.y}`} mark={mark} />
      ))}
    </svg>
  );
}

/** What the marks mean. */
export function SeasonLineLegend() {
  const entries = [
    ['before', 'in the window before'],
    ['after', 'in the window after'],
    ['none', 'outside both'],
  ] as const;
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-muted">
      {entries.map(([look, words]) => (
        <li key={look} className="flex items-center gap-1.5">
          <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3">
            <circle cx="6" cy="6" r="4.5" strokeWidth="1.5" className={MARKS[look]} />
          </svg>
          {words}
        </li>
      ))}
      <li className="flex items-center gap-1.5">
        <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3">
          <rect width="12" height="12" className="fill-muted/30" />
        </svg>
        on a list
      </li>
    </ul>
  );
}

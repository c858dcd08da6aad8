import type { StripPicture } from './strip-picture.server';

/** One measure's change with windows of several sizes; hollow where a window holds fewer than asked. */
export function StripChart({ picture, name }: { picture: StripPicture; name: string }) {
  const { width, height, zero, rows } = picture;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name} className="chart w-full">
      <title>{name}</title>
      <line x1={zero} x2={zero} y1="0" y2={height} strokeDasharray="3 3" className="stroke-muted" />
      {rows.map(({ y, size, x, from, to, isChosen, isReached, label }) => (
        <g key={size}>
          <title>{label}</title>
          <text x="36" y={y + 4} textAnchor="end" className={isChosen ? 'font-semibold' : ''}>
            {size}
          </text>
          {from !== null && to !== null && (
            <line
              x1={from}
              x2={to}
              y1={y}
              y2={y}
              strokeWidth={isChosen ? 3 : 2}
              className={isChosen ? 'stroke-accent' : 'stroke-muted/70'}
            />
          )}
          {x !== null && (
            <circle
              cx={x}
              cy={y}
              r="4.5"
              strokeWidth="1.5"
              className={`${isReached ? (isChosen ? 'fill-accent' : 'fill-muted') : 'fill-surface'} ${isChosen ? 'stroke-accent' : 'stroke-muted'}`}
            />
          )}
        </g>
      ))}
    </svg>
  );
}

import type { TimelinePicture, TimelineSpan } from './career-timeline-picture.server';

const LOOKS: Readonly<Record<TimelineSpan['look'], string>> = {
  over: 'fill-accent',
  open: 'fill-alarm',
  other: 'fill-muted/60',
};

function Span({ span, laneHeight }: { span: TimelineSpan; laneHeight: number }) {
  const { x, width, y, look, text, textX, anchor, hit, label } = span;
  const thin = look === 'other';
  return (
    <>
      <title>{label}</title>
      <rect x={hit.x} y={y} width={hit.width} height={laneHeight - 2} className="fill-paper/0" />
      <rect
        x={x}
        y={y + (thin ? 9 : 5)}
        width={width}
        height={thin ? 8 : 16}
        rx="2.5"
        className={LOOKS[look]}
      />
      <text x={textX} y={y + 17} textAnchor={anchor} className="fill-ink">
        {text}
      </text>
    </>
  );
}

/**
 * A career: seasons from left to right, clubs above, games of each week as bars, and below them each time on a list,
 * which leads to its page. A group, not an image: a link within an image cannot be reached.
 */
export function CareerTimelineChart(props: { picture: TimelinePicture; name: string }) {
  return <Timeline {...props} isLinked />;
}

/** The same without links, as an image. */
export function CareerTimelineDrawing(props: { picture: TimelinePicture; name: string }) {
  return <Timeline {...props} isLinked={false} />;
}

function Timeline({
  picture,
  name,
  isLinked,
}: {
  picture: TimelinePicture;
  name: string;
  isLinked: boolean;
}) {
  const { width, height, seasons, clubs, clubBox, games, gamesBase, spans, laneHeight } = picture;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role={isLinked ? 'group' : 'img'}
      aria-label={name}
      className="chart h-auto w-full"
    >
      {seasons.map(({ season, from, to }) => (
        <g key={season}>
          <rect x={from} y="20" width={to - from} height={height - 20} className="fill-muted/5" />
          <text x={(from + to) / 2} y="13" textAnchor="middle">
            {to - from < 34 ? `’${String(season).slice(2)}` : season}
          </text>
        </g>
      ))}
      {clubs.map(({ x, width: wide, text, label }) => (
        <g key={label}>
          <rect x={x} y={clubBox.y} width={wide} height={clubBox.height} rx="2" className="fill-accent-soft">
            <title>{label}</title>
          </rect>
          <text x={x + 4} y={clubBox.y + 15} className="fill-ink">
            {text}
          </text>
        </g>
      ))}
      {games.map(({ path, label }) => (
        <path key={label} d={path} className="fill-muted">
          <title>{label}</title>
        </path>
      ))}
      <line x1="0" x2={width} y1={gamesBase} y2={gamesBase} className="stroke-line" />
      {spans.map((span) =>
        isLinked ? (
          <a key={span.stintId} href={`/injuries/${span.stintId}`} aria-label={span.label}>
            <Span span={span} laneHeight={laneHeight} />
          </a>
        ) : (
          <g key={span.stintId}>
            <Span span={span} laneHeight={laneHeight} />
          </g>
        ),
      )}
    </svg>
  );
}

import { StepTexts, ValueLines } from './chart-axes';
import type { EventCourse, EventStudyPicture } from './event-study-picture.server';

/** A course around a stint: a line with a dot for each step, the band of its intervals, and the time out between. */
export function EventStudyChart({
  picture,
  course,
  name,
  unit,
}: {
  picture: EventStudyPicture;
  course: EventCourse;
  name: string;
  unit: string;
}) {
  const { width, height, left, bottom, zero, stint, xTicks, yTicks } = picture;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name} className="chart chart-wide w-full">
      <rect {...stint} className="fill-accent-soft" />
      <text x={stint.x + stint.width / 2} y={stint.y - 8} textAnchor="middle">
        out
      </text>
      <ValueLines ticks={yTicks} left={left} width={width} unit={unit} />
      <path d={course.band} className="fill-accent/20" />
      <line x1={left} x2={width} y1={zero} y2={zero} strokeWidth="1.5" className="stroke-muted" />
      <path d={course.line} strokeWidth="2" className="fill-none stroke-accent" />
      {course.points.map(({ x, y, at, label }) => (
        <circle key={at} cx={x} cy={y} r="3" className="fill-accent">
          <title>{label}</title>
        </circle>
      ))}
      <StepTexts ticks={xTicks} y={height - bottom + 18} />
    </svg>
  );
}

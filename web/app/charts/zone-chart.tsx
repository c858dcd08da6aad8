import { Fragment } from 'react';
import { CALL_KINDS } from './call-kind';
import { CallMark } from './call-mark';
import type { ZonePicture } from './picture';

/** Home plate below the zone, seen from the catcher: its point is toward us. */
function Plate({ width, height }: { width: number; height: number }) {
  const middle = width / 2;
  return (
    <path d={`M${middle - 34} ${height - 10}h68l-6 6l-28 4l-28 -4z`} className="fill-none stroke-muted" />
  );
}

/** Pitches on the plate. `numbered` writes the pitch's number beside its sign. */
export function ZoneChart({
  picture,
  name,
  numbered = false,
  className = '',
}: {
  picture: ZonePicture;
  name: string;
  numbered?: boolean;
  className?: string;
}) {
  const { width, height, zones, marks } = picture;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name} className={`chart ${className}`}>
      <rect x="0.5" y="0.5" width={width - 1} height={height - 1} className="fill-none stroke-line" />
      {zones.map((zone) => (
        <rect key={`${zone.y} ${zone.height}`} {...zone} className="fill-ink/4 stroke-ink/50" />
      ))}
      <Plate width={width} height={height} />
      {marks.map((mark, index) => (
        <Fragment key={index}>
          <CallMark kind={mark.kind} x={mark.x} y={mark.y} size={numbered ? 8 : 4} label={mark.label} />
          {numbered && (
            <text x={mark.x > width - 24 ? mark.x - 20 : mark.x + 11} y={mark.y + 4} aria-hidden="true">
              {mark.number}
            </text>
          )}
        </Fragment>
      ))}
      {!numbered &&
        zones.map((zone) => (
          <rect key={zone.y} {...zone} className="fill-none stroke-ink" strokeWidth="1.5" />
        ))}
    </svg>
  );
}

/** What the signs mean; only kinds that occur. */
export function CallLegend({ picture }: { picture: ZonePicture }) {
  const present = CALL_KINDS.map((entry) => ({
    ...entry,
    n: picture.marks.filter((mark) => mark.kind === entry.kind).length,
  }));
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {present
        .filter((entry) => entry.n > 0)
        .map(({ kind, words, n }) => (
          <li key={kind} className="flex items-center gap-1.5">
            <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4">
              <CallMark kind={kind} x={8} y={8} size={6} />
            </svg>
            {words} <span className="text-muted">{n}</span>
          </li>
        ))}
    </ul>
  );
}

import type { HeatPicture } from './picture';

/** Locations as a grid of quarter feet: the stronger the colour, the more pitches. */
export function HeatChart({ picture, name }: { picture: HeatPicture; name: string }) {
  const { width, height, zone, cells } = picture;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={name}
      className="chart mx-auto w-full max-w-72"
    >
      {cells.map(({ opacity, label, ...box }) => (
        <rect key={`${box.x} ${box.y}`} {...box} className="fill-accent" fillOpacity={opacity}>
          <title>{label}</title>
        </rect>
      ))}
      <rect {...zone} className="fill-none stroke-ink" strokeWidth="2" />
      <rect x="0.5" y="0.5" width={width - 1} height={height - 1} className="fill-none stroke-line" />
    </svg>
  );
}

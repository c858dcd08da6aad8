/** How each of up to four is told apart: by colour, by shape, and by name. From the Okabe-Ito set. */
export const LOOKS = [
  { fill: 'fill-ball', stroke: 'stroke-ball', band: 'fill-ball/15' },
  { fill: 'fill-called', stroke: 'stroke-called', band: 'fill-called/15' },
  { fill: 'fill-inplay', stroke: 'stroke-inplay', band: 'fill-inplay/15' },
  { fill: 'fill-swinging', stroke: 'stroke-swinging', band: 'fill-swinging/15' },
] as const;

export const lookOf = (index: number) => LOOKS[index % LOOKS.length] ?? LOOKS[0];

const SHAPES = [
  'M-4.5 0A4.5 4.5 0 1 0 4.5 0A4.5 4.5 0 1 0 -4.5 0Z',
  'M-4-4H4V4H-4Z',
  'M0-5.5L5 4H-5Z',
  'M0-6L5 0L0 6L-5 0Z',
] as const;

/** The mark of one of them. */
export function CompareMark({ index, x = 0, y = 0 }: { index: number; x?: number; y?: number }) {
  return (
    <path
      d={SHAPES[index % SHAPES.length]}
      transform={`translate(${x} ${y})`}
      strokeWidth="1"
      className={`${lookOf(index).fill} stroke-paper`}
    />
  );
}

/** Names with their marks. */
export function CompareLegend({ names }: { names: readonly string[] }) {
  return (
    <ul className="mb-2 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {names.map((name, index) => (
        <li key={`${index} ${name}`} className="flex items-center gap-2">
          <svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
            <CompareMark index={index} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}

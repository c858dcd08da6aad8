import type { SprayMark, SprayPicture } from './picture';

function Mark({ kind, x, y, label }: SprayMark) {
  const title = <title>{label}</title>;
  if (kind === 'out') return <circle cx={x} cy={y} r="2.2" className="fill-none stroke-muted">{title}</circle>; // prettier-ignore
  if (kind === 'hit') return <circle cx={x} cy={y} r="2.6" className="fill-inplay">{title}</circle>; // prettier-ignore
  return <path d={`M${x} ${y - 3.6}l3.6 3.6l-3.6 3.6l-3.6 -3.6z`} className="fill-called">{title}</path>; // prettier-ignore
}

/** Balls in play on a field drawn by the rule book: foul lines and bases in scale, the fence only hinted at. */
export function SprayChart({ picture, name }: { picture: SprayPicture; name: string }) {
  return (
    <svg
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      role="img"
      aria-label={name}
      className="mx-auto w-full max-w-md"
    >
      <path d="M125 199L12 86M125 199L238 86" className="stroke-line" strokeWidth="1.5" />
      <path d="M12 86A160 160 0 0 1 238 86" className="fill-none stroke-line" strokeDasharray="3 4" />
      <path d="M125 199l25.5 -25.5l-25.5 -25.5l-25.5 25.5z" className="fill-none stroke-line" />
      {picture.marks.map((mark, index) => (
        <Mark key={index} {...mark} />
      ))}
    </svg>
  );
}

interface LegendEntry {
  readonly kind: SprayMark['kind'];
  readonly words: string;
  /** Null where several charts share the legend. */
  readonly n: number | null;
}

export function SprayLegend({ picture }: { picture: { readonly counts: readonly LegendEntry[] } }) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {picture.counts.map(({ kind, words, n }) => (
        <li key={kind} className="flex items-center gap-1.5">
          <svg viewBox="0 0 12 12" aria-hidden="true" className="size-4">
            <Mark kind={kind} x={6} y={6} label="" />
          </svg>
          {words} {n !== null && <span className="text-muted">{n}</span>}
        </li>
      ))}
    </ul>
  );
}

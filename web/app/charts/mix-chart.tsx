import type { MixBar, MixPair } from './mix-picture.server';

const PAIR = 62;
const BAR = 14;
/** Outlined before, filled after: told apart without the colour, and by their order. */
const LOOKS = { before: 'fill-surface stroke-accent', after: 'fill-accent stroke-accent' } as const;

function Bar({ bar, which, y }: { bar: MixBar; which: keyof typeof LOOKS; y: number }) {
  return (
    <>
      <rect x="1" y={y} width={`${bar.width}%`} height={BAR} strokeWidth="1.5" className={LOOKS[which]} />
      <text x={`${bar.width}%`} dx="8" y={y + BAR - 3}>
        {bar.label}
      </text>
    </>
  );
}

/** What was thrown before and after, a pair of bars for each type; as wide as there is room. */
export function MixChart({ pairs, name }: { pairs: readonly MixPair[]; name: string }) {
  return (
    <svg role="img" aria-label={name} height={pairs.length * PAIR} className="chart w-full">
      <title>{name}</title>
      {pairs.map((pair, index) => (
        <g key={index}>
          <text x="0" y={index * PAIR + 13} className="font-medium">
            {pair.name}
          </text>
          <Bar bar={pair.before} which="before" y={index * PAIR + 19} />
          <Bar bar={pair.after} which="after" y={index * PAIR + 36} />
        </g>
      ))}
    </svg>
  );
}

export function MixLegend() {
  return (
    <ul className="flex gap-x-5 text-sm text-muted">
      {(['before', 'after'] as const).map((which) => (
        <li key={which} className="flex items-center gap-2">
          <svg viewBox="0 0 24 14" aria-hidden="true" className="h-3.5 w-6">
            <rect x="1" y="1" width="22" height="12" strokeWidth="1.5" className={LOOKS[which]} />
          </svg>
          {which}
        </li>
      ))}
    </ul>
  );
}

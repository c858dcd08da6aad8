import type { TimelineAxis, TimelineBar } from './timeline-picture';

/** Names of months above a column of {@link TimelineRow}s. */
export function TimelineMonths({ axis }: { axis: TimelineAxis }) {
  return (
    <svg aria-hidden="true" className="chart block h-5 w-full">
      {axis.months.map(({ at, text }) => (
        <text key={text} x={`${at}%`} y="13" dx="3">
          {text}
        </text>
      ))}
    </svg>
  );
}

const LOOKS: Readonly<Record<TimelineBar['look'], string>> = {
  over: 'fill-accent',
  open: 'fill-alarm',
  other: 'fill-muted/50',
};

/** Bars of one row; what they mean is said beside or below in words. */
export function TimelineRow({ axis, bars }: { axis: TimelineAxis; bars: TimelineBar[] }) {
  return (
    <svg aria-hidden="true" className="block h-6 w-full">
      {axis.months.map(({ at, text }) => (
        <line key={text} x1={`${at}%`} x2={`${at}%`} y1="0" y2="24" className="stroke-line" />
      ))}
      {bars.map((bar, index) => (
        <rect
          key={index}
          x={`${bar.from}%`}
          width={`${bar.width}%`}
          y={bar.look === 'other' ? 9 : 5}
          height={bar.look === 'other' ? 6 : 14}
          rx="3"
          className={LOOKS[bar.look]}
        >
          <title>{bar.label}</title>
        </rect>
      ))}
    </svg>
  );
}

const LEGEND = [
  ['over', 'on an injured list'],
  ['open', 'still out'],
  ['other', 'on another list'],
] as const;

/** What the bars mean; only looks that occur. */
export function TimelineLegend({ bars }: { bars: readonly Pick<TimelineBar, 'look'>[] }) {
  const present = LEGEND.filter(([look]) => bars.some((bar) => bar.look === look));
  return (
    <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm text-muted">
      {present.map(([look, words]) => (
        <li key={look} className="flex items-center gap-2">
          <svg viewBox="0 0 24 14" aria-hidden="true" className="h-3.5 w-6">
            <rect
              width="24"
              y={look === 'other' ? 4 : 0}
              height={look === 'other' ? 6 : 14}
              rx="3"
              className={LOOKS[look]}
            />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}

export interface AlarmBar {
  key: string;
  name: string;
  /** Shares from 0 to 1 that were warned of; null where nobody was looked at. */
  hurt: number | null;
  others: number | null;
  hurtText: string;
  othersText: string;
}

const SIDES = [
  ['hurt', 'hurt after'],
  ['others', 'not hurt'],
] as const;

/** The end of the axis: the largest share in full tenths, at least one tenth. */
export function alarmAxis(bars: readonly Pick<AlarmBar, 'hurt' | 'others'>[]): number {
  const most = Math.max(0.1, ...bars.flatMap(({ hurt, others }) => [hurt ?? 0, others ?? 0]));
  // A share of 0.3 is three tenths, though 0.3 × 10 may be a hair more.
  return Math.min(1, Math.ceil(most * 10 - 1e-9) / 10);
}

/** Two bars a measure: how often a warning came before an injury, and how often before none, which is hollow. */
export function AlarmBars({ bars }: { bars: readonly AlarmBar[] }) {
  const axis = alarmAxis(bars);
  const width = (share: number) => `${Math.round((share / axis) * 10_000) / 100}%`;
  return (
    <ul className="space-y-3 text-sm">
      {bars.map((bar) => (
        <li key={bar.key}>
          <span className="font-medium">{bar.name}</span>
          <ul>
            {SIDES.map(([side, words]) => {
              const share = bar[side];
              return (
                <li
                  key={side}
                  className="grid grid-cols-[4.5rem_minmax(0,1fr)_7.5rem] items-center gap-x-2 py-0.5 sm:grid-cols-[6rem_minmax(0,1fr)_10rem]"
                >
                  <span className="text-muted">{words}</span>
                  <svg aria-hidden="true" className="h-4 w-full overflow-visible">
                    <line x1="0.5" x2="0.5" y1="-3" y2="19" className="stroke-muted" />
                    {share !== null && (
                      <rect
                        width={width(share)}
                        y="1"
                        height="14"
                        strokeWidth="1.5"
                        className={side === 'hurt' ? 'fill-alarm stroke-alarm' : 'fill-none stroke-muted'}
                      />
                    )}
                  </svg>
                  <span className="tabular text-right">
                    {side === 'hurt' ? bar.hurtText : bar.othersText}
                  </span>
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ul>
  );
}

import type { ReactNode } from 'react';
import { count } from '../format/figure';

export interface DayBar {
  key: string;
  name: ReactNode;
  pitcherDays: number;
  batterDays: number;
}

/** Days lost as bars from the left, pitchers' first, with the sum beside each. */
export function DayBars({ rows, most }: { rows: DayBar[]; most?: number }) {
  const longest = Math.max(1, most ?? Math.max(...rows.map((row) => row.pitcherDays + row.batterDays)));
  const share = (days: number) => Math.round((days / longest) * 10_000) / 100;
  return (
    <ul className="text-sm">
      {rows.map(({ key, name, pitcherDays, batterDays }) => (
        <li
          key={key}
          className="grid grid-cols-[7.5rem_minmax(0,1fr)_3.5rem] items-center gap-x-2 py-0.5 sm:grid-cols-[12.5rem_minmax(0,1fr)_3.5rem] sm:gap-x-3"
        >
          <span className="sm:truncate">{name}</span>
          <svg aria-hidden="true" className="h-4 w-full">
            <rect width={`${share(pitcherDays)}%`} height="16" className="fill-ball">
              <title>{`pitchers: ${count(pitcherDays)} days`}</title>
            </rect>
            <rect
              x={`${share(pitcherDays)}%`}
              width={`${share(batterDays)}%`}
              height="16"
              className="fill-foul"
            >
              <title>{`batters: ${count(batterDays)} days`}</title>
            </rect>
          </svg>
          <span className="tabular text-right">
            {count(pitcherDays + batterDays)}
            <span className="sr-only"> days</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Which part of a bar is whose. */
export function RoleLegend() {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-muted">
      {(
        [
          ['pitchers', 'fill-ball'],
          ['batters', 'fill-foul'],
        ] as const
      ).map(([name, look]) => (
        <li key={name} className="flex items-center gap-2">
          <svg viewBox="0 0 14 14" aria-hidden="true" className="size-3.5">
            <rect width="14" height="14" className={look} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}

import { count } from '../format/figure';

export interface YearBar {
  season: number;
  pitcherDays: number;
  batterDays: number;
}

const HEIGHT = 190;
const BOTTOM = 24;
const TOP = 18;

/** Days lost by year as columns; as wide as there is room. */
export function YearBars({ years, name }: { years: YearBar[]; name: string }) {
  const most = Math.max(1, ...years.map((year) => year.pitcherDays + year.batterDays));
  const tall = (days: number) => Math.round((days / most) * (HEIGHT - BOTTOM - TOP) * 10) / 10;
  const step = 100 / Math.max(years.length, 6);
  const floor = HEIGHT - BOTTOM;
  return (
    <svg role="img" aria-label={name} className="chart h-[190px] w-full">
      {years.map(({ season, pitcherDays, batterDays }, index) => {
        const box = {
          x: `${Math.round((index * step + step * 0.12) * 100) / 100}%`,
          width: `${Math.round(step * 76) / 100}%`,
        };
        const middle = `${Math.round((index + 0.5) * step * 100) / 100}%`;
        const pitchers = tall(pitcherDays);
        const batters = tall(batterDays);
        return (
          <g key={season}>
            <rect {...box} y={floor - pitchers} height={pitchers} className="fill-ball">
              <title>{`${season}, pitchers: ${count(pitcherDays)} days`}</title>
            </rect>
            <rect {...box} y={floor - pitchers - batters} height={batters} className="fill-foul">
              <title>{`${season}, batters: ${count(batterDays)} days`}</title>
            </rect>
            {years.length <= 12 && (
              <text x={middle} y={floor - pitchers - batters - 5} textAnchor="middle">
                {count(pitcherDays + batterDays)}
              </text>
            )}
            <text x={middle} y={HEIGHT - 6} textAnchor="middle">
              {years.length <= 8 ? season : `’${String(season).slice(2)}`}
            </text>
          </g>
        );
      })}
      <line x1="0" x2="100%" y1={floor} y2={floor} className="stroke-muted" />
    </svg>
  );
}

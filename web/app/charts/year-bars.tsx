import { count } from '../format/figure';

export interface YearBar {
  season: number;
  pitcherDays: number;
  batterDays: number;
}

/** Every year from the first to the last: one that is not there must be seen to be missing. */
export function withGaps(years: readonly YearBar[]): (YearBar | { season: number })[] {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  const known = new Map(years.map((year) => [year.season, year]));
  return Array.from({ length: last.season - first.season + 1 }, (_, index) => {
    const season = first.season + index;
    return known.get(season) ?? { season };
  });
}

/** Every n-th label, so that they do not run into each other on a phone. */
const labelEvery = (years: number): number => Math.ceil(years / 12);

const HEIGHT = 190;
const BOTTOM = 24;
const TOP = 18;

function Column({
  year: { season, pitcherDays, batterDays },
  x,
  step,
  most,
  numbered,
}: {
  year: YearBar;
  /** Left end and width of the year's place, in per cent. */
  x: number;
  step: number;
  /** Days of the tallest column. */
  most: number;
  numbered: boolean;
}) {
  const per = (value: number) => `${Math.round(value * 100) / 100}%`;
  const tall = (days: number) => Math.round((days / most) * (HEIGHT - BOTTOM - TOP) * 10) / 10;
  const box = { x: per(x + step * 0.12), width: per(step * 0.76) };
  const [pitchers, batters] = [tall(pitcherDays), tall(batterDays)];
  const top = HEIGHT - BOTTOM - pitchers - batters;
  return (
    <>
      <rect {...box} y={HEIGHT - BOTTOM - pitchers} height={pitchers} className="fill-ball">
        <title>{`${season}, pitchers: ${count(pitcherDays)} days`}</title>
      </rect>
      <rect {...box} y={top} height={batters} className="fill-foul">
        <title>{`${season}, batters: ${count(batterDays)} days`}</title>
      </rect>
      {numbered && (
        <text x={per(x + step / 2)} y={top - 5} textAnchor="middle">
          {count(pitcherDays + batterDays)}
        </text>
      )}
    </>
  );
}

/** Days lost by year as columns; as wide as there is room. */
export function YearBars({ years, name }: { years: YearBar[]; name: string }) {
  const most = Math.max(1, ...years.map((year) => year.pitcherDays + year.batterDays));
  const all = withGaps(years);
  const step = 100 / Math.max(all.length, 6);
  const every = labelEvery(all.length);
  const floor = HEIGHT - BOTTOM;
  return (
    <svg role="img" aria-label={name} className="chart h-[190px] w-full">
      {all.map((year, index) => {
        const { season } = year;
        const middle = `${Math.round((index + 0.5) * step * 100) / 100}%`;
        return (
          <g key={season}>
            {'pitcherDays' in year && (
              <Column year={year} x={index * step} step={step} most={most} numbered={all.length <= 12} />
            )}
            {index % every === 0 && (
              <text x={middle} y={HEIGHT - 6} textAnchor="middle">
                {all.length <= 8 ? season : `’${String(season).slice(2)}`}
              </text>
            )}
          </g>
        );
      })}
      <line x1="0" x2="100%" y1={floor} y2={floor} className="stroke-muted" />
    </svg>
  );
}

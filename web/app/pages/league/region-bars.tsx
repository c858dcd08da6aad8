import { Link } from '../../components/link';
import { DayBars, RoleLegend } from '../../charts/day-bars';
import { ChartFigure } from '../../components/chart-figure';
import type { ChartSource } from '../../components/chart-provenance';
import { ShowNumbers } from '../../components/show-numbers';
import { count } from '../../format/figure';
import { regionInWords } from '../../format/injury-words';

interface Region {
  region: string | null;
  stints: number;
  pitcherDays: number;
  batterDays: number;
}

/** Days lost by part of the body; each part leads to its injuries. @param search - further filters of that list */
export function RegionBars({
  regions,
  search,
  caption,
  source,
  address,
}: {
  regions: readonly Region[];
  search: string;
  caption: string;
  source: ChartSource | null;
  address: { path: string; query: string };
}) {
  const listOf = (region: string | null) => `/injuries?region=${region ?? 'unknown'}&${search}&sort=longest`;
  return (
    <ChartFigure
      id="regions"
      title={caption}
      note="The first thing that a club names counts."
      source={source}
      picture={address}
      numbers={
        <ShowNumbers
          caption={caption}
          head={['Part of the body', 'Days missed', 'by pitchers', 'by batters', 'Injuries']}
          rows={regions.map(({ region, pitcherDays, batterDays, stints }) => [
            regionInWords(region),
            count(pitcherDays + batterDays),
            count(pitcherDays),
            count(batterDays),
            count(stints),
          ])}
        />
      }
    >
      <RoleLegend />
      <div className="mt-3">
        <DayBars
          rows={regions.map(({ region, pitcherDays, batterDays }) => ({
            key: region ?? '',
            name: <Link to={listOf(region)}>{regionInWords(region)}</Link>,
            pitcherDays,
            batterDays,
          }))}
        />
      </div>
    </ChartFigure>
  );
}

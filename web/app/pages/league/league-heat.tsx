import { ChartFigure } from '../../components/chart-figure';
import type { ChartSource } from '../../components/chart-provenance';
import { ClubLink } from '../../components/club-link';
import { regionInWords } from '../../format/injury-words';
import { HeatTable } from './heat-table';
import type { HeatRow } from './heat-view';
import { UNKNOWN } from './league-view';

export const regionName = (region: string): string => regionInWords(region === UNKNOWN ? null : region);

interface HeatProps {
  columns: readonly string[];
  rows: readonly HeatRow[];
  title: string;
  note: string;
  source: ChartSource | null;
  address: { path: string; query: string } | null;
}

/** Days by part of the body and season, each cell leading to its injuries. @param search - further filters of that list */
export function RegionYearHeat({ columns, rows, search, ...frame }: HeatProps & { search: string }) {
  return (
    <ChartFigure id="regions-years" {...frame} picture={frame.address}>
      <HeatTable
        caption={frame.title}
        corner="Part of the body"
        columns={columns.map((season) => ({ key: season, name: season }))}
        rows={rows}
        nameOf={regionName}
        addressOf={(region, season) => `/injuries?season=${season}&region=${region}${search}&sort=longest`}
      />
    </ChartFigure>
  );
}

/** Days of a season by club and part of the body, each cell leading to its injuries. */
export function ClubRegionHeat({
  columns,
  rows,
  season,
  search,
  nameOf,
  ...frame
}: HeatProps & { season: number; search: string; nameOf: (teamId: string) => string }) {
  return (
    <ChartFigure id="clubs-regions" {...frame} picture={frame.address}>
      <HeatTable
        caption={frame.title}
        corner="Club"
        columns={columns.map((region) => ({ key: region, name: regionName(region) }))}
        rows={rows}
        nameOf={nameOf}
        headOf={(teamId) => <ClubLink teamId={Number(teamId)} name={nameOf(teamId)} season={season} />}
        addressOf={(teamId, region) =>
          `/injuries?season=${season}&team=${teamId}&region=${region}${search}&sort=longest`
        }
      />
    </ChartFigure>
  );
}

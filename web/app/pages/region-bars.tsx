import { Link } from '@remix-run/react';
import { DayBars, RoleLegend } from '../charts/day-bars';
import { ShowNumbers } from '../components/show-numbers';
import { count } from '../format/figure';
import { regionInWords } from '../format/injury-words';

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
}: {
  regions: Region[];
  search: string;
  caption: string;
}) {
  const address = (region: string | null) => `/injuries?region=${region ?? 'unknown'}&${search}&sort=longest`;
  return (
    <>
      <RoleLegend />
      <div className="mt-3">
        <DayBars
          rows={regions.map(({ region, pitcherDays, batterDays }) => ({
            key: region ?? '',
            name: <Link to={address(region)}>{regionInWords(region)}</Link>,
            pitcherDays,
            batterDays,
          }))}
        />
      </div>
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
    </>
  );
}
